import { expect, it } from 'vitest';
import { INITIAL_VIEW } from '#state';
import { spreadPose } from '../../src/scene/camera/framing.ts';

const FROM = INITIAL_VIEW.camera;
const PHONE_ASPECT = 390 / 904;

it('steps back on a phone, so that what is drawn apart fits, and turns nothing', () => {
  const pose = spreadPose(FROM, PHONE_ASPECT)!;
  expect(pose.distanceMm).toBeGreaterThan(FROM.distanceMm);
  expect(pose).toEqual({ ...FROM, distanceMm: pose.distanceMm });
});

it('stays where it is in a wide picture, and when far enough away', () => {
  expect(spreadPose(FROM, 1.2)).toBeNull();
  expect(spreadPose(spreadPose(FROM, PHONE_ASPECT)!, PHONE_ASPECT)).toBeNull();
});
