import { DoubleSide, Matrix4, Ray, Vector3 } from 'three';
import { type Side, type StructureId, isStructureId, keyOf, sideOf, structureOf } from '#anatomy';
import type { SceneObject, SceneRegistry } from '#scene';
import type { Place, ProbeLayer, ProbeReading } from '#state';
import { treeOf } from '../picking/pick.ts';
import { type SkinSpot, skinNear } from '../picking/skin.ts';

/** Deeper than this no thumb is felt, and no line of the buttock goes without meeting bone, mm. */
export const MOST_DEPTH_MM = 120;
/** Gaps and slivers thinner than this are within the error of the surfaces, mm. */
const THINNEST_MM = 0.3;
/** Where muscles reach the skin the model may let them through by a little: the line begins outside, m. */
const AHEAD_M = 0.01;
/** Steps in which the nerve's distance is looked for along the line, m; between two it is found by halving. */
const NERVE_STEP_M = 0.004;

const MIRROR = new Matrix4().makeScale(-1, 1, 1);
const local = new Ray();

/** A line in the space of a structure's model, wherever the structure is drawn: a right one's is the left one's. */
function intoModel(id: StructureId, line: Ray): void {
  if (sideOf(id) === 'right') line.applyMatrix4(MIRROR);
}

/** The stretches of a line that lie within a closed surface, mm from the skin. */
function stretchesWithin({ id, mesh }: SceneObject, { at, inward }: SkinSpot): (readonly [number, number])[] {
  const origin = at.clone().addScaledVector(inward, -AHEAD_M);
  intoModel(id, local.set(origin, inward));
  const crossings = treeOf(mesh.geometry)
    .raycast(local, DoubleSide)
    .map(({ distance, face }) => ({
      mm: 1000 * (distance - AHEAD_M),
      isEntry: face !== null && face !== undefined && local.direction.dot(face.normal) < 0,
    }))
    .sort((a, b) => a.mm - b.mm);
  const stretches: (readonly [number, number])[] = [];
  let from: number | null = null;
  for (const { mm, isEntry } of crossings) {
    if (isEntry) from ??= mm;
    else if (from !== null) {
      stretches.push([from, mm]);
      from = null;
    }
  }
  return stretches;
}

const isBone = ({ what }: ProbeLayer) => what !== 'fat' && structureOf(keyOf(what)).kind === 'bone';

/** What the line meets, from the skin to the first bone and through it. */
function layersAlong(spot: SkinSpot, registry: SceneRegistry): ProbeLayer[] {
  const met: ProbeLayer[] = [];
  for (const object of registry.all()) {
    const { id } = object;
    if (id === 'body-surface') continue;
    for (const [entry, toMm] of stretchesWithin(object, spot)) {
      const fromMm = Math.max(0, entry);
      if (fromMm < MOST_DEPTH_MM && toMm - fromMm > THINNEST_MM) met.push({ what: id, fromMm, toMm });
    }
  }
  met.sort((a, b) => a.fromMm - b.fromMm || a.toMm - b.toMm);
  const bone = met.find(isBone);
  const end = bone ? bone.fromMm : MOST_DEPTH_MM;
  const felt = met
    .filter(({ fromMm }) => fromMm <= end)
    .map((layer) => (layer === bone ? layer : { ...layer, toMm: Math.min(layer.toMm, MOST_DEPTH_MM) }));
  const first = felt[0]?.fromMm ?? MOST_DEPTH_MM;
  return first > THINNEST_MM ? [{ what: 'fat', fromMm: 0, toMm: first }, ...felt] : felt;
}

/** The sciatic nerve of the side that the thumb is on: how far its surface is from the line, up to where the bone stops it. */
function nerveBeside(spot: SkinSpot, endMm: number, registry: SceneRegistry): ProbeReading['nerve'] {
  const side: Side = spot.at.x >= 0 ? 'left' : 'right';
  const id = `sciatic-nerve.${side}`;
  const object = isStructureId(id) ? registry.get(id) : undefined;
  if (!object) return null;
  const [through] = stretchesWithin(object, spot);
  if (through && through[0] <= endMm) return { side, offMm: 0, depthMm: Math.max(0, through[0]) };
  intoModel(object.id, local.set(spot.at, spot.inward));
  const tree = treeOf(object.mesh.geometry);
  const point = new Vector3();
  const away = (depth: number) => tree.closestPointToPoint(local.at(depth, point))?.distance ?? Infinity;
  const end = endMm / 1000;
  let best = { depth: 0, off: away(0) };
  const look = (depth: number) => {
    const off = away(depth);
    if (off < best.off) best = { depth, off };
  };
  for (let depth = NERVE_STEP_M; depth < end + NERVE_STEP_M; depth += NERVE_STEP_M)
    look(Math.min(depth, end));
  for (let step = NERVE_STEP_M / 2; step > 1e-5; step /= 2) {
    const { depth } = best;
    look(Math.max(0, depth - step));
    look(Math.min(end, depth + step));
  }
  return { side, offMm: 1000 * best.off, depthMm: 1000 * best.depth };
}

const inTenths = (mm: number) => Math.round(10 * mm) / 10 + 0;
const placeOf = ({ x, y, z }: Vector3, decimals: number): Place => {
  const round = (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
  return [round(x), round(y), round(z)];
};

/** What lies along a line of pressure, not rounded: mm from the skin. Apart from the skin, so that it can be proved. */
export function readAlong(spot: SkinSpot, registry: SceneRegistry): Pick<ProbeReading, 'layers' | 'nerve'> {
  const layers = layersAlong(spot, registry);
  return { layers, nerve: nerveBeside(spot, layers.find(isBone)?.fromMm ?? MOST_DEPTH_MM, registry) };
}

/**
 * What lies under a thumb that is laid on the skin nearest to `place` (mm, atlas frame) and pressed straight in:
 * whatever models are there, shown or not. Depths count from the skin. `null` before the skin is drawn.
 */
export function readProbe(place: Place, registry: SceneRegistry): ProbeReading | null {
  const spot = skinNear(new Vector3(...place).multiplyScalar(0.001), registry);
  if (!spot) return null;
  const { layers, nerve } = readAlong(spot, registry);
  return {
    at: placeOf(spot.at.clone().multiplyScalar(1000), 1),
    inward: placeOf(spot.inward, 4),
    layers: layers.map(({ what, fromMm, toMm }) => ({
      what,
      fromMm: inTenths(fromMm),
      toMm: inTenths(toMm),
    })),
    nerve: nerve && { ...nerve, offMm: inTenths(nerve.offMm), depthMm: inTenths(nerve.depthMm) },
  };
}
