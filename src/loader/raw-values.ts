import type { BufferAttribute, InterleavedBufferAttribute, TypedArray } from 'three';

/** The numbers of a vertex attribute as they lie in memory. */
export interface RawValues {
  readonly array: TypedArray;
  /** Numbers from one vertex to the next. */
  readonly stride: number;
  /** Where the first vertex begins. */
  readonly offset: number;
}

/** Reading straight from memory is many times faster than asking the attribute number by number. */
export function rawValues(attribute: BufferAttribute | InterleavedBufferAttribute): RawValues {
  return 'data' in attribute
    ? { array: attribute.data.array, stride: attribute.data.stride, offset: attribute.offset }
    : { array: attribute.array, stride: attribute.itemSize, offset: 0 };
}

/** What a whole number in such an array stands for when it is normalised: its largest value means 1. */
export function unitOf({ array }: RawValues): number {
  if (array instanceof Float32Array) return 1;
  return (
    2 ** (8 * array.BYTES_PER_ELEMENT - (array instanceof Int8Array || array instanceof Int16Array ? 1 : 0)) -
    1
  );
}
