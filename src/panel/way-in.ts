import { type RefObject, useEffect, useRef } from 'react';
import { useAtlas, useRequest } from './atlas-context.tsx';

/** Answers to what was marked stand below a long list. */
const ANSWERS = '.where-results[data-answers="true"]';

const COMING = '[data-texts="coming"]';

/** What leads in: the answers where there are any, else the head of the page. */
const headOf = (panel: HTMLElement) =>
  panel.querySelector<HTMLElement>(`${ANSWERS} h3`) ?? panel.querySelector('h2') ?? panel;

/** Is the reader there already: in the answers, or in a page that has none? */
function isThere(panel: HTMLElement, active: Element | null): boolean {
  if (!panel.contains(active)) return false;
  return panel.querySelector(ANSWERS) === null || active?.closest(ANSWERS) != null;
}

function focusOn(element: HTMLElement): void {
  if (!element.matches('a, button, [tabindex]')) element.tabIndex = -1;
  element.focus();
}

/**
 * Takes the focus into the panel when that is asked for: to what it is about, so that it is read out from there. Asked
 * for from within, the focus goes back to where it came from.
 */
export function useWayIn(panel: RefObject<HTMLElement | null>): void {
  const atlas = useAtlas();
  const cameFrom = useRef<Element | null>(null);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const enter = () => {
    const here = panel.current;
    if (!here) return;
    // A head that stands in for the page to come would take the focus with it.
    if (here.querySelector(COMING)) frame.current = requestAnimationFrame(enter);
    else focusOn(headOf(here));
  };
  const begin = () => {
    const here = panel.current;
    if (!here) return;
    const { activeElement } = document;
    if (isThere(here, activeElement)) {
      if (cameFrom.current?.isConnected) focusOn(cameFrom.current as HTMLElement);
      return;
    }
    cameFrom.current = activeElement === document.body ? null : activeElement;
    if (atlas.state().sheet === 'closed') atlas.commands.setSheet('half', 'panel');
    enter();
  };
  useRequest('details', () => {
    cancelAnimationFrame(frame.current);
    // Along with a screen that is asked for: that is drawn first.
    frame.current = requestAnimationFrame(begin);
  });
}
