import { useCallback, useEffect, useId } from 'react';
import { useAtlas, useView } from './atlas-context.tsx';

/**
 * Whether a dialog, drawer or menu is open. That stands in the state, so that Back can close it; `name` where it is
 * opened from elsewhere as well. What is taken off the page is closed.
 */
export function useOpen(name?: string): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const { commands } = useAtlas();
  const id = useId();
  const key = name ?? id;
  const isOpen = useView(({ open }) => open.includes(key));
  useEffect(() => () => commands.setOpen(key, false, 'app'), [commands, key]);
  const setOpen = useCallback((open: boolean) => commands.setOpen(key, open, 'panel'), [commands, key]);
  return [isOpen, setOpen];
}
