import type { LineMm } from '../measured/attachments.ts';

/** A point of a nerve or vessel: place, width and thickness of its cross-section; mm. */
export type BranchPoint = readonly [x: number, y: number, z: number, width: number, thickness: number];

/** One run of a nerve or vessel; branches of one shape grow together where they meet. */
export interface Branch {
  readonly points: readonly BranchPoint[];
  /** Start and end stay where they are described, whatever lies there (a foramen, a muscle that it enters). */
  readonly fixed?: 'start' | 'end' | 'both';
}

/** A nerve or vessel: elliptic cross-sections along smooth curves, kept clear of what it passes. */
export interface TubeShape {
  readonly form: 'tube';
  readonly branches: readonly Branch[];
  /** The flat side of the cross-section looks this way. */
  readonly face: readonly [number, number, number];
  readonly clearanceMm: number;
  /** Structures that it must not cut into. */
  readonly clearOf: readonly string[];
  /** What it grows together with: muscles that it supplies, nerves that it leaves or goes on as. */
  readonly blendsWith?: readonly string[];
}

/** A ligament, fascia or flat muscle: a sheet through lines, draped over what lies beneath. */
export interface StripShape {
  readonly form: 'strip';
  /** From the origin to the insertion; every line runs the same way across the fibres. At least two. */
  readonly lines: readonly LineMm[];
  /** Thickness at the origin, in the middle and at the insertion. */
  readonly thicknessMm: readonly [number, number, number];
  readonly clearanceMm: number;
  /** Structures that it is draped over and must not cut into. */
  readonly clearOf: readonly string[];
  /** What it grows together with: muscles that arise from it or end in it. */
  readonly blendsWith?: readonly string[];
  /** 0: lines may move only to get clear; towards 1: taut, as a loaded band. */
  readonly tautness: number;
}

export type Shape = TubeShape | StripShape;
