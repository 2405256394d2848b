import { type Atlas, KEY_BINDINGS, type KeyBinding } from '#state';

/** Places that use letters and Escape themselves. */
const TYPING = 'input:not([type="range"]), textarea, select, [contenteditable]';
/** Places that use every key themselves. */
const OPEN = '[role="dialog"], [role="menu"]';

const isFunctionKey = (key: string) => /^F\d+$/.test(key);
/** On many keyboards brackets and the slash are typed with Alt, or with AltGr, which is told as Ctrl and Alt. */
const isTypedWithAlt = ({ altKey, key }: KeyboardEvent) => altKey && /^[\p{P}\p{S}]$/u.test(key);

/** Does the page-wide key table apply to this key press? */
function isPageKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || (event.altKey && !isTypedWithAlt(event))) return false;
  if (!(event.target instanceof Element)) return true;
  return !event.target.closest(OPEN) && (isFunctionKey(event.key) || !event.target.closest(TYPING));
}

/** Is this what the reader pressed? */
function isPressed({ key, ctrl = false, shift = false }: KeyBinding, event: KeyboardEvent): boolean {
  const hasCtrl = (event.ctrlKey || event.metaKey) && !isTypedWithAlt(event);
  if (ctrl !== hasCtrl || (shift && !event.shiftKey)) return false;
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
