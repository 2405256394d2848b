import { type ReactNode, createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/**
 * Are single-letter keys on? Readers who speak or switch their input can turn them off in the help,
 * so that stray letters do not move the view.
 */
export type KeysSwitch = ReturnType<typeof createKeysSwitch>;

/** A fresh switch, one per page. */
export function createKeysSwitch(lettersOn = true) {
  return createStore<{ readonly lettersOn: boolean }>(() => ({ lettersOn }));
}

const KeysContext = createContext<KeysSwitch | null>(null);

/** Hands the switch to the help sheet. */
export function KeysProvider({
  keys,
  children,
}: {
  readonly keys: KeysSwitch;
  readonly children: ReactNode;
}) {
  return <KeysContext value={keys}>{children}</KeysContext>;
}

/** The switch's state and its setter. Throws outside a `KeysProvider`. */
export function useKeysSwitch(): readonly [boolean, (lettersOn: boolean) => void] {
  const keys = useContext(KeysContext);
  if (!keys) throw new Error('panel/keys-switch: no switch here; wrap the component in <KeysProvider>');
  return [useStore(keys, (state) => state.lettersOn), (lettersOn) => keys.setState({ lettersOn })];
}
