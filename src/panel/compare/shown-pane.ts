import { useSyncExternalStore } from 'react';

/** Which of the panes a small screen shows, from 0; picture and text go together. */
let shown = 0;
const listeners = new Set<() => void>();

/** Shows another pane where there is room for one. */
export function showPane(number: number): void {
  if (number === shown) return;
  shown = number;
  for (const tell of listeners) tell();
}

/** The pane that is shown where there is room for one, of so many. */
export function useShownPane(count: number): number {
  const now = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => shown,
  );
  return Math.min(now, count - 1);
}
