import { type StructureId, keyOf } from '#anatomy';
import { entryFor } from '#content';
import { DetailsHead } from './details-head.tsx';

/** Name and actions of the selection, where the panel is about something else. */
export function SelectionHead({ id }: { readonly id: StructureId }) {
  return <DetailsHead id={id} entry={entryFor(keyOf(id))} />;
}
