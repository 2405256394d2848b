import { type StructureId, isStructureId } from '#anatomy';

/** A point that was set on a surface. */
export interface MeasuredPoint {
  /** The structure that it was set on. */
  readonly on: StructureId;
  /** mm, atlas frame. */
  readonly at: readonly [number, number, number];
  /** How far the hand may have missed the place it meant, mm. */
  readonly missMm: number;
}

/** The points that were set, in their order, three at most; `null` while the tool is put away. */
export type Measuring = readonly MeasuredPoint[] | null;

/** An angle takes three. */
export const MOST_POINTS = 3;

/** No place of the model is further from the origin along any axis, mm. */
const REACH_MM = 1000;
const MOST_MISS_MM = 99;

const tenth = (value: number, least: number, most: number) =>
  Math.round(10 * Math.min(most, Math.max(least, Number.isFinite(value) ? value : 0))) / 10 + 0;

function normalisePoint({ on, at, missMm }: MeasuredPoint): MeasuredPoint {
  const axis = (value: number) => tenth(value, -REACH_MM, REACH_MM);
  return { on, at: [axis(at[0]), axis(at[1]), axis(at[2])], missMm: tenth(missMm, 0, MOST_MISS_MM) };
}

/** Points within reach, rounded to 0.1 mm; what is not finite counts as 0, and a fourth point is left out. */
export function normaliseMeasuring(value: Measuring): Measuring {
  return value && value.slice(0, MOST_POINTS).map(normalisePoint);
}

function isPoint(value: unknown): value is MeasuredPoint {
  if (typeof value !== 'object' || value === null) return false;
  const { on, at, missMm } = value as Partial<Record<keyof MeasuredPoint, unknown>>;
  if (typeof on !== 'string' || !isStructureId(on) || !Array.isArray(at) || at.length !== 3) return false;
  const figures: readonly unknown[] = [...(at as readonly unknown[]), missMm];
  if (!figures.every((figure) => typeof figure === 'number')) return false;
  const normal = normalisePoint(value as MeasuredPoint);
  return normal.missMm === missMm && normal.at.every((figure, axis) => figure === at[axis]);
}

/** Is this what the view may hold: at most so many points, each within reach and rounded? */
export function isMeasuring(value: unknown): value is Measuring {
  return value === null || (Array.isArray(value) && value.length <= MOST_POINTS && value.every(isPoint));
}

const NONE_YET = 'none';
const FIGURE = /^-?\d{1,4}(\.\d)?$/;

/** `hip-bone.left:47,95,-78.4,0.8;sacrum:...`: where, and how far the hand may have missed; `none` before the first. */
export function writeMeasuring(value: Measuring): string | null {
  if (value === null) return null;
  if (value.length === 0) return NONE_YET;
  return value.map(({ on, at, missMm }) => `${on}:${[...at, missMm].join(',')}`).join(';');
}

function readPoint(text: string): MeasuredPoint | undefined {
  const [on = '', list = '', ...rest] = text.split(':');
  const figures = list.split(',');
  if (rest.length > 0 || !isStructureId(on) || figures.length !== 4) return undefined;
  if (!figures.every((figure) => FIGURE.test(figure))) return undefined;
  const [x, y, z, missMm] = figures.map(Number) as [number, number, number, number];
  return normalisePoint({ on, at: [x, y, z], missMm });
}

/** Reads what `writeMeasuring` wrote; `undefined` for any other text. */
export function parseMeasuring(text: string): Measuring | undefined {
  if (text === NONE_YET) return [];
  const points = text.split(';').map(readPoint);
  const read = points.filter((point) => point !== undefined);
  return read.length === points.length && read.length <= MOST_POINTS ? read : undefined;
}
