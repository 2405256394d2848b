import figures from '../accuracy.json' with { type: 'json' };
import type { StructureKey } from '../ids.ts';

/** How far a measured structure of the model lies from the surface it was measured on, mm. */
export interface Accuracy {
  readonly meanMm: number;
  readonly p95Mm: number;
}

const FIGURES: Readonly<Record<string, Accuracy>> = figures;

/** The accuracy of a measured structure; `undefined` for what is modelled. */
export function accuracyOf(key: StructureKey): Accuracy | undefined {
  return FIGURES[key];
}
