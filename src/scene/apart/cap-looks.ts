import { Color } from 'three';
import type { StructureInstance, StructureKind } from '#anatomy';
import { lookOf } from '../tissue/palette.ts';

/** What the shader calls the patterns of cut faces. */
export const CAP_PATTERN = { fat: 0, muscle: 1, bone: 2, nerve: 3, band: 4, artery: 5, line: 6 } as const;
type CapPattern = keyof typeof CAP_PATTERN;

/** How a cut face looks, and what runs around it. */
export interface CapLook {
  readonly pattern: CapPattern;
  readonly tone: Color;
  /** Nearer to the reader where faces overlap, from 0. */
  readonly rank: number;
  /** Rims inward from the outline: width in mm and colour, the widest first. */
  readonly rims: readonly { readonly mm: number; readonly tone: Color }[];
}

const INK = new Color('#2b1712');
/** Between what is modelled lie fat and fascia, and organs that are not modelled: drawn as fat, paler than that under the skin. */
const FILL = new Color('#ecd9a6');
/** The skin's envelope stands this far outside muscle and bone; drawn as the fat that is there at least. */
const FAT = new Color('#eccb7c');
const FAT_MM = 6;
const SKIN = new Color('#d7a88c');
/** The dense outer shell of bone, as thick as a femur's at its middle is thin. */
const CORTEX = new Color('#fffaea');

const PATTERNS: Readonly<Record<StructureKind, CapPattern>> = {
  skin: 'fat',
  muscle: 'muscle',
  bone: 'bone',
  nerve: 'nerve',
  artery: 'artery',
  disc: 'band',
  ligament: 'band',
  fascia: 'band',
};

/** Looks of a cut face. Muscles keep the tone of their layer; the selected one is lifted, the rest step back. */
export function capLook(
  { kind, layer }: StructureInstance,
  { selected, dimmed }: { readonly selected: boolean; readonly dimmed: boolean },
  stage: Color,
): CapLook {
  const pattern = PATTERNS[kind];
  const { base } = lookOf({ kind, layer });
  const back = (colour: Color) => (dimmed ? colour.clone().lerp(stage, 0.5) : colour);
  const line = { mm: selected ? 1.1 : 0.45, tone: back(INK) };
  switch (pattern) {
    case 'fat':
      return {
        pattern,
        tone: back(FILL),
        rank: 0,
        rims: [
          { mm: FAT_MM, tone: back(FAT) },
          { mm: 1.8, tone: back(SKIN) },
          { mm: 0.3, tone: back(INK) },
        ],
      };
    case 'bone':
      return {
        pattern,
        tone: back(new Color(base).lerp(new Color('#e3bf86'), 0.5)),
        rank: 3,
        rims: [{ mm: 2, tone: back(CORTEX) }, line],
      };
    case 'nerve':
      return { pattern, tone: back(new Color('#d8bb5e')), rank: 4, rims: [{ ...line, mm: 0.7 }] };
    case 'artery':
      return { pattern, tone: back(new Color('#a3111d')), rank: 4, rims: [{ ...line, mm: 0.7 }] };
    case 'muscle':
      // Cut flesh is deeper than its sheathed surface.
      return {
        pattern,
        tone: back(new Color(base).multiplyScalar(selected ? 0.95 : 0.72)),
        rank: 1,
        rims: [line],
      };
    default:
      return { pattern, tone: back(new Color(base)), rank: 2, rims: [line] };
  }
}
