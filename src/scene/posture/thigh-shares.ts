import { BufferAttribute } from 'three';
import { INSTANCES, holdOf } from '#anatomy';
import { ATTRIBUTE } from '#loader';
import { STRUCTURE_ATTRIBUTE } from '../drawing/merge-models.ts';

/** Vertex attribute: how much of the way a place goes along with the thigh, 0..1. */
export const SHARE_ATTRIBUTE = '_share';

/** Neighbours are averaged this often: fibres that were traced apart must not tear the surface. */
const TURNS = 8;
const FULL = 255;

/** By row of INSTANCES: how much of the thigh at the beginning and the end, and between which shares of the fibres. */
const HOLDS = INSTANCES.map((instance) => {
  const hold = holdOf(instance);
  const share = (body: 'pelvis' | 'thigh' | undefined) => (body === 'thigh' ? 1 : 0);
  return { from: share(hold?.from), to: share(hold?.to), over: hold?.over ?? [0, 1] };
});

const smooth = (from: number, to: number, at: number) => {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** How much each vertex of a batch goes along with the thigh, by how far along its fibre it lies. */
export function thighShares(
  attributes: Readonly<Record<string, BufferAttribute>>,
  corners: Uint32Array,
): BufferAttribute {
  const { array: rows, count } = attributes[STRUCTURE_ATTRIBUTE]!;
  const fibres = attributes[ATTRIBUTE.fibre]!.array;
  let along = new Float32Array(count);
  for (let i = 0; i < count; i++) along[i] = fibres[4 * i + 3]! / 65535;
  for (let turn = 0; turn < TURNS; turn++) along = averaged(along, corners);
  const shares = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const { from, to, over } = HOLDS[rows[4 * i]!]!;
    shares[i] = Math.round(FULL * (from + (to - from) * smooth(over[0], over[1], along[i]!)));
  }
  return new BufferAttribute(shares, 1, true);
}

/** Each vertex's mean with its neighbours. */
function averaged(values: Float32Array, corners: Uint32Array): Float32Array<ArrayBuffer> {
  const sums = new Float32Array(values.length);
  const counts = new Float32Array(values.length);
  for (let at = 0; at < corners.length; at += 3) {
    const [a, b, c] = [corners[at]!, corners[at + 1]!, corners[at + 2]!];
    const sum = values[a]! + values[b]! + values[c]!;
    for (const vertex of [a, b, c]) {
      sums[vertex]! += sum;
      counts[vertex]! += 3;
    }
  }
  return sums.map((sum, i) => (counts[i] === 0 ? values[i]! : sum / counts[i]!));
}
