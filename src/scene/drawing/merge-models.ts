import { BufferAttribute, type BufferGeometry, type InterleavedBufferAttribute } from 'three';
import { ATTRIBUTE, rawValues, unitOf } from '#loader';
import type { FibreCourse } from './fibre-course.ts';

/**
 * Vertex attribute that says whose vertex it is: its first number is the row of the structure in INSTANCES.
 * The right side is drawn from the left side's vertices and has the row after it; see STRUCTURE_ROW_GLSL.
 * Beside it, 0..255: how open the place lies, and how restless the fibres are there.
 */
export const STRUCTURE_ATTRIBUTE = '_structure';

/** Vertex attribute with the direction of the fibres. */
export const WAY_ATTRIBUTE = '_way';

/** Vertex shader expression for the row of a vertex's structure in INSTANCES, right sides included. */
export const STRUCTURE_ROW_GLSL = `(${STRUCTURE_ATTRIBUTE}.x + (modelMatrix[0][0] < 0.0 ? 1.0 : 0.0))`;

/** A structure that goes into a common buffer. */
export interface Piece {
  /** Row in INSTANCES of the left or midline structure. */
  readonly row: number;
  /** Metres, left or midline. */
  readonly geometry: BufferGeometry;
  /** How its fibres run; `null` for what has none. */
  readonly course: FibreCourse | null;
}

/** Where a structure's corners lie in the common list of triangles. */
export interface Span {
  readonly start: number;
  readonly count: number;
}

/** Several structures in one set of vertex buffers. */
export interface MergedModels {
  readonly attributes: Readonly<Record<string, BufferAttribute>>;
  /** Corners of all triangles, structure after structure. */
  readonly corners: Uint32Array;
  /** By row. */
  readonly spans: ReadonlyMap<number, Span>;
}

/** Puts structures into common buffers, so that one draw call can show many of them. */
export function mergeModels(pieces: readonly Piece[]): MergedModels {
  const total = (count: (geometry: BufferGeometry) => number) =>
    pieces.reduce((sum, { geometry }) => sum + count(geometry), 0);
  const vertices = total((geometry) => geometry.getAttribute('position').count);
  const positions = new Float32Array(3 * vertices);
  // Four bytes a vertex although three are used: graphics cards read whole words.
  const normals = new Int8Array(4 * vertices);
  const ways = new Int8Array(4 * vertices);
  const structures = new Uint8Array(4 * vertices);
  const fibres = new Uint16Array(4 * vertices);
  const corners = new Uint32Array(total((geometry) => geometry.getIndex()!.count));
  const spans = new Map<number, Span>();
  let first = 0;
  let start = 0;
  for (const { row, geometry, course } of pieces) {
    const { count, array } = geometry.getAttribute('position');
    positions.set(array, 3 * first);
    copy(geometry.getAttribute('normal'), 3, 127, normals, 4 * first, count);
    const open = geometry.hasAttribute(ATTRIBUTE.visibility)
      ? rawValues(geometry.getAttribute(ATTRIBUTE.visibility))
      : null;
    const openUnit = open ? 255 / unitOf(open) : 255;
    if (course) {
      copy(geometry.getAttribute(ATTRIBUTE.fibre), 4, 65535, fibres, 4 * first, count);
    }
    for (let i = 0; i < count; i++) {
      const at = 4 * (first + i);
      structures[at] = row;
      structures[at + 1] = open ? openUnit * open.array[open.offset + open.stride * i]! + 0.5 : 255;
      if (!course) continue;
      structures[at + 2] = Math.min(255, 255 * course.unrest[i]!);
      for (let k = 0; k < 3; k++) ways[at + k] = 127 * course.ways[3 * i + k]!;
    }
    const index = geometry.getIndex()!;
    for (let i = 0; i < index.count; i++) corners[start + i] = first + index.array[i]!;
    spans.set(row, { start, count: index.count });
    first += count;
    start += index.count;
  }
  return {
    attributes: {
      position: new BufferAttribute(positions, 3),
      normal: new BufferAttribute(normals, 4, true),
      [STRUCTURE_ATTRIBUTE]: new BufferAttribute(structures, 4),
      [WAY_ATTRIBUTE]: new BufferAttribute(ways, 4, true),
      [ATTRIBUTE.fibre]: new BufferAttribute(fibres, 4, true),
    },
    corners,
    spans,
  };
}

/** Copies `size` numbers a vertex into every fourth place of `into`, in which `unit` stands for 1. */
function copy(
  attribute: BufferAttribute | InterleavedBufferAttribute,
  size: number,
  unit: number,
  into: Int8Array | Uint8Array | Uint16Array,
  at: number,
  count: number,
): void {
  const raw = rawValues(attribute);
  const { array, stride, offset } = raw;
  const scale = unit / unitOf(raw);
  // As the models come: the same numbers at the same distance.
  if (scale === 1 && stride === 4 && offset === 0 && array.BYTES_PER_ELEMENT === into.BYTES_PER_ELEMENT) {
    into.set(array.subarray(0, 4 * count), at);
    return;
  }
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < size; k++) into[at + 4 * i + k] = Math.round(scale * array[offset + stride * i + k]!);
  }
}
