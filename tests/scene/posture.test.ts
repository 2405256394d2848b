import { BufferAttribute, ShaderLib, Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import { HEAD_CENTRE_MM, INSTANCES, POSTURES, type PostureId, SIDES, STRUCTURES, holdOf } from '#anatomy';
import { ATTRIBUTE } from '#loader';
import { STRUCTURE_ATTRIBUTE } from '../../src/scene/drawing/merge-models.ts';
import { createPoseDeformer } from '../../src/scene/posture/pose-deformer.ts';
import { carriedBy, mirrored } from '../../src/scene/posture/posture-maths.ts';
import { thighShares } from '../../src/scene/posture/thigh-shares.ts';
import { VERTEX } from '../../src/scene/tissue/tissue.glsl.ts';
import { type ModelNode, readModels } from '../support/models.ts';

const IDS = Object.keys(POSTURES) as PostureId[];
const centre = (side: string) =>
  new Vector3(...HEAD_CENTRE_MM).divideScalar(1000).multiply(new Vector3(side === 'right' ? -1 : 1, 1, 1));

let models: Map<string, ModelNode>;
beforeAll(async () => {
  models = await readModels('full');
});

test('the turns go about the centre of the femur’s ball, as the model has it', () => {
  const { positions } = models.get('femur.left')!;
  const centreMm = new Vector3(...HEAD_CENTRE_MM);
  const radii: number[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    const at = new Vector3(positions[i], positions[i + 1], positions[i + 2]);
    // The half of the ball that faces the socket.
    if (at.x < centreMm.x && at.distanceTo(centreMm) < 27) radii.push(at.distanceTo(centreMm));
  }
  const mean = radii.reduce((sum, one) => sum + one, 0) / radii.length;
  expect(radii.length).toBeGreaterThan(150);
  expect(mean).toBeGreaterThan(20);
  expect(mean).toBeLessThan(26);
  const spread = Math.sqrt(radii.reduce((sum, one) => sum + (one - mean) ** 2, 0) / radii.length);
  expect(spread).toBeLessThan(1);
});

describe.each(IDS)('posture "%s"', (id) => {
  test.each(SIDES)('keeps the ball of the %s hip where it is', (side) => {
    for (const share of [0, 0.3, 1]) {
      const { pelvis, thighs } = carriedBy(id, side, share);
      for (const matrix of [pelvis, thighs[side]]) {
        expect(centre(side).applyMatrix4(matrix).distanceTo(centre(side))).toBeLessThan(1e-9);
      }
    }
  });

  test('keeps the other hip’s ball in its socket, and the other leg upright', () => {
    const { pelvis, thighs } = carriedBy(id, 'left');
    const ball = centre('right');
    expect(
      ball.clone().applyMatrix4(pelvis).distanceTo(ball.clone().applyMatrix4(thighs.right)),
    ).toBeLessThan(1e-9);
    const down = new Vector3(0, -1, 0).transformDirection(thighs.right);
    expect(down.distanceTo(new Vector3(0, -1, 0))).toBeLessThan(1e-9);
  });

  test('is the mirror image when told of the right side', () => {
    const [left, right] = [carriedBy(id, 'left'), carriedBy(id, 'right')];
    const same = (a: readonly number[], b: readonly number[]) =>
      a.forEach((value, i) => expect(value).toBeCloseTo(b[i]!, 12));
    same(mirrored(left.pelvis).elements, right.pelvis.elements);
    same(mirrored(left.thighs.left).elements, right.thighs.right.elements);
    same(mirrored(left.thighs.right).elements, right.thighs.left.elements);
  });

  test('is upright at its beginning', () => {
    const { pelvis, thighs } = carriedBy(id, 'left', 0);
    const place = new Vector3(0.1, 0.2, -0.3);
    for (const matrix of [pelvis, thighs.left, thighs.right]) {
      expect(place.clone().applyMatrix4(matrix).distanceTo(place)).toBeLessThan(1e-12);
    }
  });
});

describe('the postures go the way they are named, left side', () => {
  const crest = { left: new Vector3(0.12, 0.14, 0), right: new Vector3(-0.12, 0.14, 0) };
  const knee = new Vector3(0.08, -0.4, 0);
  const toes = new Vector3(0.08, -0.8, 0.15);
  const moved = (id: PostureId, at: Vector3, body: 'pelvis' | 'thigh') => {
    const { pelvis, thighs } = carriedBy(id, 'left');
    return at
      .clone()
      .applyMatrix4(body === 'pelvis' ? pelvis : thighs.left)
      .sub(at);
  };

  test('drop: the other side hangs lower by what 7 degrees make over the width of the hips', () => {
    expect(moved('drop-other', crest.right, 'pelvis').y).toBeLessThan(-0.015);
    expect(moved('drop-own', crest.right, 'pelvis').y).toBeGreaterThan(0.01);
    const hung = centre('right').applyMatrix4(carriedBy('drop-other', 'left').thighs.right);
    expect(hung.y).toBeCloseTo(-(2 * HEAD_CENTRE_MM[0] * Math.sin((7 * Math.PI) / 180)) / 1000, 3);
  });

  test('tilt: the crest goes forward or back', () => {
    expect(moved('tilt-forward', crest.left, 'pelvis').z).toBeGreaterThan(0.015);
    expect(moved('tilt-backward', crest.left, 'pelvis').z).toBeLessThan(-0.015);
  });

  test('thigh: toes out and in, knee away, back and forward', () => {
    expect(moved('thigh-out', toes, 'thigh').x).toBeGreaterThan(0.03);
    expect(moved('thigh-in', toes, 'thigh').x).toBeLessThan(-0.02);
    expect(moved('thigh-away', knee, 'thigh').x).toBeGreaterThan(0.1);
    expect(moved('thigh-back', knee, 'thigh').z).toBeLessThan(-0.05);
    expect(moved('thigh-bent', knee, 'thigh').z).toBeGreaterThan(0.15);
  });
});

test('all but the skin follows something; bones follow one thing alone', () => {
  for (const structure of STRUCTURES) {
    const hold = holdOf(structure);
    expect(hold === null).toBe(structure.kind === 'skin');
    if (hold && (structure.kind === 'bone' || structure.kind === 'disc')) expect(hold.from).toBe(hold.to);
  }
});

test('what goes over from pelvis to thigh knows how far along its fibres each vertex lies', () => {
  for (const structure of INSTANCES) {
    const hold = holdOf(structure);
    if (!hold || hold.from === hold.to) continue;
    const { fibres } = models.get(structure.id)!;
    expect(fibres, structure.id).toBeDefined();
    const along = fibres!.filter((_, i) => i % 4 === 3);
    expect(Math.min(...along)).toBeLessThan(0.05);
    expect(Math.max(...along)).toBeGreaterThan(0.95);
  }
});

test('bones go along whole or not at all; muscles go over without a tear', () => {
  const pieces = ['hip-bone', 'femur', 'gluteus-maximus', 'gluteus-medius', 'piriformis'].map((key) => {
    const row = INSTANCES.findIndex(({ id }) => id === `${key}.left`);
    return { key, row, model: models.get(`${key}.left`)! };
  });
  for (const { key, row, model } of pieces) {
    const count = model.positions.length / 3;
    const structures = Uint8Array.from({ length: 4 * count }, (_, i) => (i % 4 === 0 ? row : 0));
    const fibres = Uint16Array.from({ length: 4 * count }, (_, i) => 65535 * (model.fibres?.[i] ?? 0));
    const shares = thighShares(
      {
        [STRUCTURE_ATTRIBUTE]: new BufferAttribute(structures, 4),
        [ATTRIBUTE.fibre]: new BufferAttribute(fibres, 4, true),
      },
      Uint32Array.from(model.indices),
    );
    const all = Array.from({ length: count }, (_, i) => shares.getX(i));
    if (key === 'hip-bone') expect(Math.max(...all)).toBe(0);
    else if (key === 'femur') expect(Math.min(...all)).toBe(1);
    else {
      expect([Math.min(...all) < 0.05, Math.max(...all) > 0.95], key).toEqual([true, true]);
      const steps = Array.from(model.indices, (corner, i) =>
        Math.abs(all[corner]! - all[model.indices[i % 3 === 2 ? i - 2 : i + 1]!]!),
      );
      expect(Math.max(...steps), key).toBeLessThan(0.3);
    }
  }
});

test('the vertex shader is changed for postures alone, at places that it has', () => {
  const deformer = createPoseDeformer();
  const straight = VERTEX.reduce(
    (text, [from, to]) => text.replace(from, to),
    ShaderLib.physical.vertexShader,
  );
  for (const [from] of deformer.patches) expect(straight).toContain(from);
  expect(straight).not.toContain('uBodies');
  const bent = deformer.patches.reduce((text, [from, to]) => text.replace(from, to), straight);
  expect(bent).toContain('bendHere() {');
  expect(bent).toContain('transformed = (bend * vec4(transformed, 1.0)).xyz;');
});
