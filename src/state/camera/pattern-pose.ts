import {
  type Side,
  type ZoneId,
  type ZoneSpot,
  sideOfSpot,
  zoneCentre,
  zoneFacing,
  zoneHeights,
  zoneOf,
  zoneRise,
} from '#anatomy';
import { type PatternId, muscleOfPattern, patternSides, patternZones } from '#content/pattern-zones';
import type { CameraPose } from '../model.ts';

type Point = readonly [number, number, number];
type Box = readonly [Point, Point];

/** Boxes around the muscles that have patterns, left side, mm; a test holds them to the models. */
export const MUSCLE_BOXES_MM: Readonly<Record<string, Box>> = {
  'gluteus-maximus': [
    [2, -145, -103],
    [141, 114, -10],
  ],
  'gluteus-medius': [
    [59, -27, -62],
    [145, 132, 26],
  ],
  'gluteus-minimus': [
    [66, -25, -33],
    [145, 104, 25],
  ],
  piriformis: [
    [24, -4, -66],
    [128, 57, -10],
  ],
  'quadratus-lumborum': [
    [35, 137, -55],
    [92, 271, -25],
  ],
  'iliocostalis-lumborum': [
    [8, 23, -87],
    [101, 398, -42],
  ],
  'longissimus-thoracis': [
    [0, 41, -93],
    [67, 569, -23],
  ],
  'tensor-fasciae-latae': [
    [110, -54, 18],
    [147, 100, 51],
  ],
  'obturator-internus': [
    [21, -40, -51],
    [114, 17, 27],
  ],
  'gemellus-superior': [
    [43, -11, -47],
    [121, 14, -4],
  ],
  'gemellus-inferior': [
    [53, -29, -56],
    [122, -7, -5],
  ],
};

/** How far a zone reaches around its middle, level. */
const ZONE_MM = 45;
/** Room left at the sides, and above and below, where bars and cards lie over the picture. */
const SIDE_MARGIN = 1.1;
const HEIGHT_MARGIN = 1.44;
/**
 * The cards below are higher than those above, so the middle of what is free lies above that of the picture;
 * on a phone, whose bar takes more of it, by this much only.
 */
const RAISED = 0.03;
const ELEVATION_DEG = 4;
/** Half the height that is seen at a distance of 1; the width is at least 0.86 of it, on a phone as well. */
const HALF_HEIGHT = Math.tan((16 * Math.PI) / 180);
const HALF_WIDTH = 0.86 * HALF_HEIGHT;
/** Spillover and muscle pull the camera round less than the main areas do. */
const LESSER = 0.5;
/** Areas that lie all around leave no way of their own to look: then from the outer side. */
const FROM_THE_SIDE_DEG = 90;
const AROUND = 0.2;

const RADIANS = Math.PI / 180;

interface Way {
  readonly azimuthDeg: number;
  readonly weight: number;
}

function meanAzimuth(ways: readonly Way[]): number {
  const sum = (of: (angle: number) => number) =>
    ways.reduce((total, { azimuthDeg, weight }) => total + weight * of(azimuthDeg * RADIANS), 0);
  const [x, z] = [sum(Math.sin), sum(Math.cos)];
  const weights = ways.reduce((total, { weight }) => total + weight, 0);
  return Math.hypot(x, z) < AROUND * weights ? FROM_THE_SIDE_DEG : Math.atan2(x, z) / RADIANS;
}

const facing = (zones: readonly ZoneId[], weight: number, side: Side): Way[] =>
  zones.map((zone) => ({ azimuthDeg: (side === 'right' ? -1 : 1) * zoneFacing(zone), weight }));

const around = (zone: ZoneId, side: Side): Box => {
  const [x, y, z] = zoneCentre(zone, side);
  const [low, high] = zoneHeights(zone);
  return [
    [x - ZONE_MM, Math.min(low, y - ZONE_MM / 2), z - ZONE_MM],
    [x + ZONE_MM, Math.max(high, y + ZONE_MM / 2), z + ZONE_MM],
  ];
};

/** A pose that has all of these boxes of the left side in view; mirrored for the right side. */
function poseAround(boxes: readonly Box[], azimuthDeg: number, side: Side): CameraPose {
  const edge = (end: 0 | 1, axis: 0 | 1 | 2) =>
    (end === 0 ? Math.min : Math.max)(...boxes.map((box) => box[end][axis]));
  const middle = ([0, 1, 2] as const).map((axis) => (edge(0, axis) + edge(1, axis)) / 2) as [
    number,
    number,
    number,
  ];
  const [right, forward] = [Math.cos(azimuthDeg * RADIANS), Math.sin(azimuthDeg * RADIANS)].map(Math.abs) as [
    number,
    number,
  ];
  const [sizeX, sizeY, sizeZ] = ([0, 1, 2] as const).map((axis) => edge(1, axis) - edge(0, axis)) as [
    number,
    number,
    number,
  ];
  const width = sizeX * right + sizeZ * forward;
  const depth = sizeX * forward + sizeZ * right;
  const near = Math.max((HEIGHT_MARGIN * sizeY) / 2 / HALF_HEIGHT, (SIDE_MARGIN * width) / 2 / HALF_WIDTH);
  const mirror = side === 'right' ? -1 : 1;
  return {
    azimuthDeg: mirror * azimuthDeg,
    elevationDeg: ELEVATION_DEG,
    distanceMm: near + depth / 2,
    targetMm: [mirror * middle[0], middle[1] - 2 * RAISED * near * HALF_HEIGHT, middle[2]],
  };
}

/**
 * A pose from which the muscle and all areas of a pattern are in view at once. `muscle`: the key of what is
 * selected; a muscle that is not known here does not count. Areas of one side are taken on the left, and the pose
 * is mirrored for the right.
 */
export function patternPose(pattern: PatternId, side: Side, muscle: string | null): CameraPose {
  const { core, spillover } = patternZones(pattern);
  const sides = patternSides(pattern, 'left');
  const key = muscleOfPattern(pattern) ?? muscle;
  // What is felt on both sides is no single muscle's.
  const body = key === null || sides.length > 1 ? undefined : MUSCLE_BOXES_MM[key];
  const boxes = sides.flatMap((one) => [...core, ...spillover].map((zone) => around(zone, one)));
  const ways = sides.flatMap((one) => [...facing(core, 1, one), ...facing(spillover, LESSER, one)]);
  if (body) {
    boxes.push(body);
    const [x, z] = [body[0][0] + body[1][0], body[0][2] + body[1][2]];
    ways.push({ azimuthDeg: Math.atan2(x, z) / RADIANS, weight: LESSER * core.length });
  }
  return poseAround(boxes, meanAzimuth(ways), side);
}

/** Far enough away to tell where on the body a single area lies, mm. */
const SPOT_MM = 560;

/** A pose that looks at one area from where it faces, with what is around it. */
export function spotPose(spot: ZoneSpot): CameraPose {
  const zone = zoneOf(spot);
  const pose = poseAround([around(zone, 'left')], zoneFacing(zone), sideOfSpot(spot) ?? 'left');
  const elevationDeg = zoneRise(zone) || ELEVATION_DEG;
  return { ...pose, elevationDeg, distanceMm: Math.max(pose.distanceMm, SPOT_MM) };
}
