import {
  type BufferGeometry,
  Color,
  CylinderGeometry,
  Float32BufferAttribute,
  Quaternion,
  TorusGeometry,
  Vector3,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import { isStructureId, keyOf, structureOf } from '#anatomy';
import type { ProbeLayer, ProbeReading } from '#state';

/** A thumb's pad, and the line that goes in from it, metres. */
const RING_M = 0.011;
const RING_WIDTH_M = 0.0012;
const LINE_M = 0.0011;
/** The line is set off from what lies behind it by a dark edge. */
const EDGE_M = 0.0004;
/** Bone ends the line; a little of it is shown. */
const INTO_BONE_MM = 6;

/** Colours of what the line goes through, by kind of structure: those of the plate, lightened to be told on a line. */
const COLOURS = {
  fat: '#f4dfa0',
  muscle: '#d0574a',
  fascia: '#e9e2d6',
  ligament: '#e9e2d6',
  bone: '#fffdf4',
  disc: '#bcd3dc',
  nerve: '#ffd400',
  artery: '#b00020',
  skin: '#e8b796',
} as const;
const EDGE = '#1c1714';

const FORWARD = new Vector3(0, 0, 1);
const UP = new Vector3(0, 1, 0);

function colourOf({ what }: ProbeLayer): string {
  if (!isStructureId(what)) return COLOURS.fat;
  return COLOURS[structureOf(keyOf(what)).kind];
}

function coloured(geometry: BufferGeometry, colour: string): BufferGeometry {
  const { r, g, b } = new Color(colour);
  const count = geometry.getAttribute('position').count;
  const values = new Float32Array(3 * count);
  for (let i = 0; i < count; i++) values.set([r, g, b], 3 * i);
  geometry.setAttribute('color', new Float32BufferAttribute(values, 3));
  geometry.deleteAttribute('uv');
  geometry.deleteAttribute('normal');
  return geometry;
}

/** A rod along the line between two depths, mm. */
function rod(fromMm: number, toMm: number, radius: number, colour: string): BufferGeometry {
  const length = Math.max(0.05, toMm - fromMm) / 1000;
  const geometry = new CylinderGeometry(radius, radius, length, 12, 1, false);
  geometry.translate(0, (fromMm + toMm) / 2000, 0);
  return coloured(geometry, colour);
}

function ring(radius: number, width: number, colour: string): BufferGeometry {
  const geometry = new TorusGeometry(radius, width, 8, 48);
  geometry.applyQuaternion(new Quaternion().setFromUnitVectors(FORWARD, UP));
  return coloured(geometry, colour);
}

/** Ring and line of a reading, metres, atlas frame: the dark edge first, so that what comes later lies over it. */
export function probeGeometry({ at, inward, layers }: ProbeReading): BufferGeometry {
  const shown = layers.map((layer) => ({
    ...layer,
    toMm: colourOf(layer) === COLOURS.bone ? Math.min(layer.toMm, layer.fromMm + INTO_BONE_MM) : layer.toMm,
  }));
  const end = Math.max(1, ...shown.map(({ toMm }) => toMm));
  const parts = [
    ring(RING_M, RING_WIDTH_M + EDGE_M, EDGE),
    rod(-1, end + 1, LINE_M + EDGE_M, EDGE),
    ring(RING_M, RING_WIDTH_M, '#ffffff'),
    ...shown.map((layer) => rod(layer.fromMm, layer.toMm, LINE_M, colourOf(layer))),
    // A dark cut at each border tells the layers apart without colour.
    ...shown.map(({ fromMm }) => rod(fromMm - 0.15, fromMm + 0.15, LINE_M + EDGE_M, EDGE)),
  ];
  const merged = mergeGeometries(parts);
  for (const part of parts) part.dispose();
  merged.applyQuaternion(new Quaternion().setFromUnitVectors(UP, new Vector3(...inward).normalize()));
  merged.translate(at[0] / 1000, at[1] / 1000, at[2] / 1000);
  return merged;
}
