/** What the keys of the focused 3D view do. */
export type ViewAction = 'turn' | 'zoom' | 'select' | 'walk' | 'home' | 'menu' | 'feel';

interface ViewKeyBinding {
  readonly action: ViewAction;
  /** `KeyboardEvent.key`; each of them does the action its own way. */
  readonly keys: readonly string[];
  /** With the Control key, or Command where there is one; without this, such a press is another's. */
  readonly ctrl?: boolean;
  /** Only with Shift; without this, Shift takes another size of step or nothing. */
  readonly shift?: boolean;
}

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] as const;

/** All keys of the focused 3D view. Help sheet and handlers use the same table. */
export const VIEW_KEY_BINDINGS = [
  { action: 'turn', keys: ARROWS },
  // With and without Shift, on keyboards that have both signs on one key.
  { action: 'zoom', keys: ['+', '=', '-', '_'] },
  { action: 'select', keys: ['Enter', ' '] },
  { action: 'walk', keys: ['PageDown', 'PageUp'] },
  { action: 'home', keys: ['Home'] },
  { action: 'menu', keys: ['F10'], shift: true },
  { action: 'menu', keys: ['ContextMenu'] },
  { action: 'feel', keys: ARROWS, ctrl: true },
] as const satisfies readonly ViewKeyBinding[];

type Row = (typeof VIEW_KEY_BINDINGS)[number];

/** The keys of an action: what handles it has an answer for each. */
export type KeyOf<Action extends ViewAction> = Extract<Row, { action: Action }>['keys'][number];

/** What of a key press matters here. */
interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Does this press ask for this action? The key is then one of the action's. */
export function isViewKey<Action extends ViewAction, Event extends Press>(
  event: Event,
  ...actions: readonly Action[]
): event is Event & { readonly key: KeyOf<Action> } {
  const bindings: readonly ViewKeyBinding[] = VIEW_KEY_BINDINGS;
  return (
    !event.altKey &&
    bindings.some(
      ({ action, keys, ctrl = false, shift = false }) =>
        (actions as readonly ViewAction[]).includes(action) &&
        keys.includes(event.key) &&
        ctrl === (event.ctrlKey || event.metaKey) &&
        (!shift || event.shiftKey),
    )
  );
}
