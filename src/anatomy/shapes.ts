import type { StructureKey } from './ids.ts';
import { BACK_SHAPES } from './shapes/back.ts';
import { FASCIA_SHAPES } from './shapes/fascia.ts';
import { LIGAMENT_SHAPES } from './shapes/ligaments.ts';
import { NERVE_SHAPES } from './shapes/nerves.ts';
import type { Shape } from './shapes/shape.ts';
import { VESSEL_SHAPES } from './shapes/vessels.ts';

export type { Branch, BranchPoint, Shape, StripShape, TubeShape } from './shapes/shape.ts';

const SHAPES: Readonly<Record<string, Shape>> = {
  ...LIGAMENT_SHAPES,
  ...FASCIA_SHAPES,
  ...NERVE_SHAPES,
  ...VESSEL_SHAPES,
  ...BACK_SHAPES,
};

/** How a modelled structure is built; `undefined` for measured ones. */
export function shapeOf(key: StructureKey): Shape | undefined {
  return SHAPES[key];
}
