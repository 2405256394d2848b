/** A sentence or a heading that is to be shown once it stands on the page. */
export interface Place {
  /** Selector of what it stands in. */
  readonly within: string;
  readonly text: string | null;
  /** Stands in where the sentence is not found. */
  readonly heading: string | null;
}

/** What can hold a sentence, the innermost last. */
const HOLDERS = 'p, li, dd, td, [data-place]';
/** A place that has not come by then will not come: the reader is elsewhere. */
const PATIENCE_MS = 8000;

const isReachable = (element: Element) => element.closest('[inert], [aria-hidden="true"]') === null;

function find({ within, text, heading }: Place): HTMLElement | null {
  for (const box of document.querySelectorAll<HTMLElement>(within)) {
    if (!isReachable(box) || box.querySelector('[aria-busy="true"]')) continue;
    const holders = [...box.querySelectorAll<HTMLElement>(HOLDERS)];
    const held = text === null ? undefined : holders.findLast((one) => one.textContent.includes(text));
    if (held) return held;
    const headings = [...box.querySelectorAll<HTMLElement>('.section-trigger, h2, h3, h4')];
    const head = heading === null ? undefined : headings.find((one) => one.textContent.trim() === heading);
    if (head) return head;
  }
  return null;
}

/** Opens every closed section that the element stands in, the outermost first. */
function open(element: HTMLElement): void {
  const sections: HTMLElement[] = [];
  for (
    let at = element.closest<HTMLElement>('.section');
    at;
    at = at.parentElement?.closest('.section') ?? null
  )
    sections.unshift(at);
  for (const section of sections)
    section.querySelector<HTMLElement>('.section-trigger[aria-expanded="false"]')?.click();
}

function show(element: HTMLElement): void {
  if (!element.matches('a, button, [tabindex]')) element.tabIndex = -1;
  // What takes the focus is read out, and is marked for the eye as well.
  element.focus({ preventScroll: true });
  element.dataset['found'] = '';
  element.addEventListener('blur', () => delete element.dataset['found'], { once: true });
  element.scrollIntoView?.({ block: 'center' });
}

let waiting: (() => void) | null = null;

/** Shows a place of the page: its section opens, it comes into view and takes the focus. Waits until it is there. */
export function showPlace(place: Place): void {
  waiting?.();
  const step = () => {
    const found = find(place);
    if (!found) return false;
    waiting?.();
    open(found);
    // What was closed is drawn first, and a page that has just come puts the focus on its head.
    requestAnimationFrame(() => requestAnimationFrame(() => show(found)));
    return true;
  };
  const observer = new MutationObserver(step);
  const timer = setTimeout(() => waiting?.(), PATIENCE_MS);
  waiting = () => {
    observer.disconnect();
    clearTimeout(timer);
    waiting = null;
  };
  // A drawer that closes hands the page back first; what was chosen is drawn a moment later.
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-hidden', 'inert', 'aria-busy'],
  });
  queueMicrotask(() => void (waiting && step()));
}
