import { STORY_STEPS, readStep } from '#content/story-steps';
import type { Atlas } from '#state';

/** Places that use these keys themselves. */
const BUSY =
  'input:not([type="range"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="tree"]';
/** What the buttons of a presentation clicker send. */
const STEPS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };
/** A clicker's button for a black screen; here these would take the body apart. */
const BLACK = new Set(['b', '.']);

/** A presentation clicker steps through a story from wherever the focus is. Returns the unbinder. */
export function bindClicker(atlas: Atlas, page: Document): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { step } = atlas.state();
    const way = STEPS[event.key];
    const isHeld = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (step === null || isHeld || (way === undefined && !BLACK.has(event.key))) return;
    if (event.target instanceof Element && event.target.closest(BUSY)) return;
    event.preventDefault();
    event.stopPropagation();
    if (way === undefined) return;
    const { story, number } = readStep(step);
    const next = number + way;
    if (next >= 1 && next <= STORY_STEPS[story]) atlas.commands.goToStep(`${story}.${next}`, 'keyboard');
  };
  // Before the picture, in which these keys walk through what is in sight.
  page.addEventListener('keydown', onKeyDown, { capture: true });
  return () => page.removeEventListener('keydown', onKeyDown, { capture: true });
}
