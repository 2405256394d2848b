import { type StructureId, isStructureId } from '#anatomy';
import type { ViewState } from '../fields/state.ts';
import type { Origin } from '../origin.ts';
import type { Request } from '../requests.ts';

/** What a change is called, and who asked for it. Listeners may read it; the state does not keep it. */
export interface Change {
  readonly command: string;
  readonly by: Origin;
  /** What is asked of scene or panel along with it. */
  readonly request?: Request;
}

/** What a command does to the view as it is. */
type Next = (state: ViewState) => Partial<ViewState>;

/** A request that goes with a change, or says by the view before it whether there is one. */
type Ask = Request | ((state: ViewState) => Request | null);

/** Makes one change of the view, and then the request that goes with it. */
export type Run = (command: string, by: Origin, next: Next, ask?: Ask) => void;

/** Refuses an id that the table does not hold, with an error that names the command. */
export function checkId(command: string, id: StructureId): void {
  if (!isStructureId(id)) {
    throw new Error(`state/${command}: no structure "${String(id)}"; check it with isStructureId first`);
  }
}
