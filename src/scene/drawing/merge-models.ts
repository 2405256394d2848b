import { BufferAttribute, type BufferGeometry, type InterleavedBufferAttribute } from 'three';
import { ATTRIBUTE, rawValues, unitOf } from '#loader';

/**
 * Vertex attribute that says whose vertex it is: its first number is the row of the structure in INSTANCES.
 * The right side is drawn from the left side's vertices and has the row after it; see STRUCTURE_ROW_GLSL.
 * Beside it, 0..255, how open the place lies.
 */
export const STRUCTURE_ATTRIBUTE = '_structure';

/** Vertex shader expression for the row of a vertex's structure in INSTANCES, right sides included. */
export const STRUCTURE_ROW_GLSL = `(${STRUCTURE_ATTRIBUTE}.x + (modelMatrix[0][0] < 0.0 ? 1.0 : 0.0))`;

/** A structure that goes into a common buffer. */
export interface Piece {
  /** Row in INSTANCES of the left or midline structure. */
  readonly row: number;
  /** Metres, left or midline. */
  readonly geometry: BufferGeometry;
}

/** Where a structure's corners lie in the common list of triangles. */
interface Span {
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
  const structures = new Uint8Array(4 * vertices);
  const fibres = new Uint16Array(4 * vertices);
  const courses = new Int8Array(4 * vertices);
  const corners = new Uint32Array(total((geometry) => geometry.getIndex()!.count));
  const spans = new Map<number, Span>();
  let first = 0;
  let start = 0;
  for (const { row, geometry } of pieces) {
    const { count, array } = geometry.getAttribute('position');
    const at = 4 * first;
    positions.set(array, 3 * first);
    copy(geometry.getAttribute('normal'), 3, 127, normals, at, count);
    if (geometry.hasAttribute(ATTRIBUTE.fibre)) {
      copy(geometry.getAttribute(ATTRIBUTE.fibre), 4, 65535, fibres, at, count);
      copy(geometry.getAttribute(ATTRIBUTE.course), 4, 127, courses, at, count);
    }
    const open = rawValues(geometry.getAttribute(ATTRIBUTE.visibility));
    const { array: shares, stride, offset } = open;
    const unit = 255 / unitOf(open);
    for (let i = 0; i < count; i++) {
      structures[at + 4 * i] = row;
      structures[at + 4 * i + 1] = unit * shares[offset + stride * i]! + 0.5;
    }
    const { array: list, count: length } = geometry.getIndex()!;
    for (let i = 0; i < length; i++) corners[start + i] = first + list[i]!;
    spans.set(row, { start, count: length });
    first += count;
    start += length;
  }
  return {
    attributes: {
      position: new BufferAttribute(positions, 3),
      normal: new BufferAttribute(normals, 4, true),
      [STRUCTURE_ATTRIBUTE]: new BufferAttribute(structures, 4),
      [ATTRIBUTE.fibre]: new BufferAttribute(fibres, 4, true),
      [ATTRIBUTE.course]: new BufferAttribute(courses, 4),
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
