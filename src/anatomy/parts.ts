import type { StructureKey } from './ids.ts';

/** Names a functional part within its muscle: `anterior`, `upper`. */
export type PartKey = 'upper' | 'lower' | 'anterior' | 'middle' | 'posterior';

/** Part of a muscle that acts differently from the rest of it. */
export interface MusclePart {
  readonly key: PartKey;
  /** Common English name, without the muscle's. */
  readonly name: string;
  /** Latin qualifier, in the style of Terminologia Anatomica 2. */
  readonly latin: string;
}

/** A plane in the space of fibre seeds (mm, atlas frame, left side); what lies along `normal` is beyond it. */
export interface Divider {
  readonly pointMm: readonly [number, number, number];
  readonly normal: readonly [number, number, number];
}

/** Parts of one muscle in order, and the planes between neighbours: one fewer than there are parts. */
export interface MuscleParts {
  readonly parts: readonly MusclePart[];
  /** Plane i lies between part i and part i + 1. A fibre belongs to the first part whose plane it is not beyond. */
  readonly dividers: readonly Divider[];
}

const UPPER: MusclePart = { key: 'upper', name: 'upper fibers', latin: 'pars superior' };
const LOWER: MusclePart = { key: 'lower', name: 'lower fibers', latin: 'pars inferior' };
const ANTERIOR: MusclePart = { key: 'anterior', name: 'front fibers', latin: 'pars anterior' };
const MIDDLE: MusclePart = { key: 'middle', name: 'middle fibers', latin: 'pars media' };
const POSTERIOR: MusclePart = { key: 'posterior', name: 'back fibers', latin: 'pars posterior' };

/**
 * Where one part ends and the next begins is a convention; the planes cut the fan of fibres where its seeds lie,
 * so that the parts of one muscle have about equal surfaces.
 * Three parts of medius and two of minimus: Gottschalk 1989, Semciw 2013; two of maximus: Selkowitz 2016.
 */
const PARTS: Readonly<Record<string, MuscleParts>> = {
  'gluteus-maximus': {
    parts: [UPPER, LOWER],
    dividers: [{ pointMm: [98.6, -28.5, -59.2], normal: [-0.423, -0.904, -0.058] }],
  },
  'gluteus-medius': {
    parts: [ANTERIOR, MIDDLE, POSTERIOR],
    dividers: [
      { pointMm: [132.3, 13.4, -26.9], normal: [-0.787, -0.146, -0.6] },
      { pointMm: [121.3, 11.4, -35.3], normal: [-0.787, -0.146, -0.6] },
    ],
  },
  'gluteus-minimus': {
    parts: [ANTERIOR, POSTERIOR],
    dividers: [{ pointMm: [135.6, -0.5, -10.3], normal: [-0.328, -0.172, -0.929] }],
  },
};

/** The functional parts of a muscle; `undefined` for what has none. */
export function partsOf(key: StructureKey): MuscleParts | undefined {
  return PARTS[key];
}

/** The part with this key; `undefined` when the muscle has no such part. */
export function partOf(key: StructureKey, part: string): MusclePart | undefined {
  return PARTS[key]?.parts.find((candidate) => candidate.key === part);
}

/** The part to which a fibre belongs, by its seed (mm, left side); `undefined` for a muscle without parts. */
export function partAt(key: StructureKey, seedMm: readonly [number, number, number]): MusclePart | undefined {
  const muscle = PARTS[key];
  if (!muscle) return undefined;
  const beyond = ({ pointMm, normal }: Divider) =>
    normal.reduce((sum, n, k) => sum + n * (seedMm[k]! - pointMm[k]!), 0) > 0;
  const index = muscle.dividers.findIndex((divider) => !beyond(divider));
  return muscle.parts[index < 0 ? muscle.parts.length - 1 : index];
}
