import type { Change, ViewState } from '#state';

/** A slider says its value by itself, in every screen reader. */
const SLIDER = 'input[type="range"], [role="slider"]';
/** So does an item of a menu that it is checked now. */
const ITEM = '[role="menuitemcheckbox"]';

/** Is a change told already by the control that made it, or by the page that it opened? */
export function isToldByControl({ step }: ViewState, { by, command }: Change): boolean {
  // A step of a story has a voice of its own, which says what is in its picture.
  if (command === 'goToStep' && step !== null) return true;
  const { activeElement } = document;
  if (by !== 'panel' || !activeElement) return false;
  return activeElement.matches(SLIDER) || (command === 'toggle' && activeElement.matches(ITEM));
}
