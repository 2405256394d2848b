import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { SIDES, type Side, ZONE_SPOTS, sideOfSpot, zoneCentre, zoneFacing, zoneOf } from '#anatomy';
import { PATTERN_IDS, type PatternId, muscleOfPattern, patternZones } from '#content/pattern-zones';
import { type CameraPose, MUSCLE_BOXES_MM, normalisePose, patternPose, spotPose } from '#state';
import { readModels } from '../support/models.ts';

/** Width / height of the narrowest stage; narrower ones are widened by the camera. */
const NARROWEST = 0.86;
const FIELD_OF_VIEW_DEG = 32;
/** What bars and cards leave of the height on a phone, -1 the foot of the picture and 1 its head. */
const FREE = { from: -0.72, to: 0.76 };
/** A box may be this much off its model. */
const BOX_MM = 3;

function eyeAt({ azimuthDeg, elevationDeg, distanceMm, targetMm }: CameraPose): PerspectiveCamera {
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, NARROWEST, 20, 10_000);
  const target = new Vector3(...targetMm);
  const polar = ((90 - elevationDeg) * Math.PI) / 180;
  camera.position.setFromSphericalCoords(distanceMm, polar, (azimuthDeg * Math.PI) / 180).add(target);
  camera.lookAt(target);
  camera.updateMatrixWorld();
  return camera;
}

/** Corners of the muscle's box and middles of the zones, on one side. */
function placesOf(pattern: PatternId, side: Side): Vector3[] {
  const { core, spillover, sides } = patternZones(pattern);
  const zones = (sides === 'both' ? SIDES : [side]).flatMap((each) =>
    [...core, ...spillover].map((zone) => new Vector3(...zoneCentre(zone, each))),
  );
  const box = MUSCLE_BOXES_MM[muscleOfPattern(pattern) ?? ''];
  if (!box) return zones;
  const mirror = side === 'right' ? -1 : 1;
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((corner) => {
    const at = (axis: 0 | 1 | 2) => box[(corner >> axis) & 1 ? 1 : 0][axis];
    return new Vector3(mirror * at(0), at(1), at(2));
  });
  return [...zones, ...corners];
}

const turnBetween = (a: number, b: number) => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

test.each(ZONE_SPOTS)('%s is looked at from where it faces, amid the picture', (spot) => {
  const pose = normalisePose(spotPose(spot));
  const [zone, side] = [zoneOf(spot), sideOfSpot(spot) ?? 'left'];
  const eye = eyeAt(pose);
  const { x, y } = new Vector3(...zoneCentre(zone, side)).project(eye);
  expect(Math.abs(x)).toBeLessThan(0.2);
  expect(Math.abs(y)).toBeLessThan(0.2);
  if (zone === 'foot-sole') expect(pose.elevationDeg).toBeLessThan(-30);
  else expect(turnBetween(pose.azimuthDeg, (side === 'right' ? -1 : 1) * zoneFacing(zone))).toBeLessThan(1);
});

describe.each(PATTERN_IDS)('%s', (pattern) => {
  test.each(SIDES)('muscle and all areas are in the free part of the picture: %s', (side) => {
    const eye = eyeAt(patternPose(pattern, side, null));
    for (const place of placesOf(pattern, side)) {
      const { x, y } = place.clone().project(eye);
      expect(Math.abs(x)).toBeLessThan(1);
      expect(y).toBeGreaterThan(FREE.from);
      expect(y).toBeLessThan(FREE.to);
    }
  });

  test('most of its main areas are turned towards the eye', () => {
    const { azimuthDeg } = patternPose(pattern, 'left', null);
    const { core } = patternZones(pattern);
    const seen = core.filter((zone) => turnBetween(zoneFacing(zone), azimuthDeg) < 90);
    expect(seen.length).toBeGreaterThanOrEqual(core.length / 2);
  });

  test('the right side is the mirror image of the left', () => {
    const [left, right] = (['left', 'right'] as const).map((side) => patternPose(pattern, side, null));
    expect(right!.azimuthDeg).toBeCloseTo(-left!.azimuthDeg);
    expect(right!.targetMm[0]).toBeCloseTo(-left!.targetMm[0]);
    expect(right!.distanceMm).toBeCloseTo(left!.distanceMm);
  });
});

test('the boxes of the muscles are those of their models', async () => {
  const models = await readModels('lite');
  for (const [muscle, box] of Object.entries(MUSCLE_BOXES_MM)) {
    const { positions } = models.get(`${muscle}.left`) ?? models.get(muscle)!;
    for (const axis of [0, 1, 2] as const) {
      let [low, high] = [Infinity, -Infinity];
      for (let i = axis; i < positions.length; i += 3) {
        low = Math.min(low, positions[i]!);
        high = Math.max(high, positions[i]!);
      }
      expect(Math.abs(box[0][axis] - low), `${muscle}, low end of axis ${axis}`).toBeLessThan(BOX_MM);
      expect(Math.abs(box[1][axis] - high), `${muscle}, high end of axis ${axis}`).toBeLessThan(BOX_MM);
    }
  }
});
