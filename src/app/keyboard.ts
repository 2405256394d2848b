import { type Atlas, KEY_BINDINGS, type KeyBinding } from '#state';

/** Places that use letters or Escape themselves: text fields, open dialogs and menus. */
const BUSY = 'input:not([type="range"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"]';

/** Does the page-wide key table apply to this key press? */
function isPageKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.isComposing) return false;
  return !(event.target instanceof Element && event.target.closest(BUSY));
}

/** Is this what the reader pressed? */
function isPressed({ key, ctrl = false, shift = false }: KeyBinding, event: KeyboardEvent): boolean {
  if (ctrl !== (event.ctrlKey || event.metaKey) || (shift && !event.shiftKey)) return false;
  if (ctrl && shift !== event.shiftKey) return false;
  return key === event.key || key === event.key.toLowerCase();
}

/** What the reader pressed. Upper-case letters count as their keys unless Shift makes another binding. */
function pressed(event: KeyboardEvent): KeyBinding | undefined {
  const fitting = KEY_BINDINGS.filter((one) => isPressed(one, event));
  return fitting.find(({ shift }) => shift) ?? fitting[0];
}

/**
 * Runs the page-wide keys of `KEY_BINDINGS`. While `lettersOn()` is false only named keys such as Escape
 * work, for readers whose speech or switch input types letters by accident. Returns the unbinder.
 */
export function bindKeyboard(atlas: Atlas, page: Document, lettersOn: () => boolean): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPageKey(event)) return;
    const binding = pressed(event);
    if (!binding || (binding.key.length === 1 && !binding.ctrl && !lettersOn())) return;
    event.preventDefault();
    binding.run(atlas);
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}
