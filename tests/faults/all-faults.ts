import type { Fault } from './fault.ts';
import { readPatches } from './patch-faults.ts';
import { SCRIPTED } from './scripted-faults.ts';

/** Every fault, in the order of the names. Throws where a patch has no proper head. */
export function readFaults(): readonly Fault[] {
  return [...readPatches(), ...SCRIPTED].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
