import { type Landmark, type Structure, partsOf } from '#anatomy';

/** What has to have a text. */
export interface Covered {
  readonly structures: readonly Pick<Structure, 'key' | 'provenance'>[];
  readonly landmarks: readonly Pick<Landmark, 'key'>[];
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

function unequal(where: string, value: unknown, wanted: readonly string[]): string[] {
  const found = keysOf(value);
  return [
    ...wanted.filter((name) => !found.includes(name)).map((name) => `${where}.${name}: no text`),
    ...found.filter((name) => !wanted.includes(name)).map((name) => `${where}.${name}: text for nothing`),
  ];
}

/** Parts, modelled shapes and landmarks without a text, and texts without a part, shape or landmark. */
export function coverageFaults(content: unknown, { structures, landmarks }: Covered): string[] {
  const { parts, provenance, landmarkNotes } = (content ?? {}) as Record<string, unknown>;
  const divided = structures.filter(({ key }) => partsOf(key));
  const modelled = structures.filter((structure) => structure.provenance.method === 'modelled');
  const names = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
  return [
    ...unequal('parts', parts, names(divided)),
    ...divided.flatMap(({ key }) =>
      unequal(
        `parts.${key}`,
        (parts as Record<string, unknown> | undefined)?.[key],
        names(partsOf(key)!.parts),
      ),
    ),
    ...unequal('provenance', provenance, names(modelled)),
    ...unequal('landmarkNotes', landmarkNotes, names(landmarks)),
  ];
}
