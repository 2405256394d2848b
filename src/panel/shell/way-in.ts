import { type RefObject, useEffect, useRef } from 'react';
import { useAtlas, useRequest } from '../shared/atlas-context.tsx';

/** With places marked, what leads in: the warning signs, and after them the answers. Both stand below a long list. */
const SIGNS = '.where-results[data-answers="true"] [data-group="must"]';
const ANSWERS = '.where-results[data-answers="true"] [data-group="first"]';

/** A landmark that was chosen is told before all that the panel was about. */
const LANDMARK = '.landmark-card h3';

const COMING = '[data-texts="coming"]';

/** Where to go from here: to the signs, then to the answers, else to the head of the page; `null` from the last of them. */
function nextHead(panel: HTMLElement, active: Element | null): HTMLElement | null {
  const [signs, answers] = [SIGNS, ANSWERS].map((one) => panel.querySelector(one));
  const isWithin = panel.contains(active);
  if (!signs || !answers)
    return isWithin
      ? null
      : (panel.querySelector<HTMLElement>(LANDMARK) ?? panel.querySelector('h2') ?? panel);
  if (signs.contains(active)) return answers.querySelector('h3');
  const isPast =
    isWithin && Boolean(signs.compareDocumentPosition(active!) & Node.DOCUMENT_POSITION_FOLLOWING);
  return isPast ? null : signs.querySelector('h3');
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
    else focusOn(nextHead(here, document.activeElement) ?? here);
  };
  const begin = () => {
    const here = panel.current;
    if (!here) return;
    const { activeElement } = document;
    if (nextHead(here, activeElement) === null) {
      if (cameFrom.current?.isConnected) focusOn(cameFrom.current as HTMLElement);
      return;
    }
    if (!activeElement?.closest(SIGNS))
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
