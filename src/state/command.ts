import { type StructureId, isStructureId } from '#anatomy';
import type { ViewState } from './fields/state.ts';
import type { Origin } from './origin.ts';

/** What a change is called, and who asked for it. Listeners may read it; the state does not keep it. */
export interface Change {
  readonly command: string;
  readonly by: Origin;
}

/** Makes one change of the view. */
export type Update = (change: Change, next: (state: ViewState) => Partial<ViewState>) => void;

/** `Update` with the change spelt out. */
export type Run = (command: string, by: Origin, next: (state: ViewState) => Partial<ViewState>) => void;

/** Refuses an id that the table does not hold, with an error that names the command. */
export function checkId(command: string, id: StructureId): void {
  if (!isStructureId(id)) {
    throw new Error(`state/${command}: no structure "${String(id)}"; check it with isStructureId first`);
  }
}
