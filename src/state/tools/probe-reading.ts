import type { Side, StructureId } from '#anatomy';
import type { Place } from './place.ts';

/** One layer under the thumb. Depths from the skin along the line of pressure, mm. */
export interface ProbeLayer {
  /** A structure, or what fills the room under the skin that no structure takes. */
  readonly what: StructureId | 'fat';
  readonly fromMm: number;
  readonly toMm: number;
}

/** What lies under the thumb, nearest first. The scene measures it; the panel says it. */
export interface ProbeReading {
  /** The place on the skin that was measured, mm. */
  readonly at: Place;
  /** Where the line of pressure goes from there: into the body, across the skin around it; of length 1. */
  readonly inward: Place;
  readonly layers: readonly ProbeLayer[];
  /** The sciatic nerve's distance from the line and how deep its nearest point lies; `null` when it is not drawn. */
  readonly nerve: { readonly side: Side; readonly offMm: number; readonly depthMm: number } | null;
}
