import { BufferAttribute, BufferGeometry, Line3, Mesh, Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  SIDES,
  STRIP_HALF_WIDTH_MM,
  STROKES,
  STROKE_TO_NERVE_MM,
  type Side,
  type Stroke,
  type StrokeSetId,
} from '#anatomy';
import { fibreEndsOf } from '#anatomy/attachments';
import { shapeOf } from '#anatomy/shapes';
import { TriangleTree } from '#geometry';
import { layStroke, strokeGeometry } from '../../src/scene/strokes/stroke-shapes.ts';
import { type ModelNode, readModels } from '../support/models.ts';

const LAID: [StrokeSetId, number, Stroke][] = (Object.keys(STROKES) as StrokeSetId[]).flatMap((set) =>
  STROKES[set].map((stroke, at): [StrokeSetId, number, Stroke] => [set, at, stroke]),
);

let models: Map<string, ModelNode>;
beforeAll(async () => {
  models = await readModels('full');
});

/** A muscle of one side as the scene has it: metres. */
function meshOf(key: string, side: Side): Mesh {
  const { positions, indices } = models.get(`${key}.${side}`)!;
  const geometry = new BufferGeometry()
    .setAttribute(
      'position',
      new BufferAttribute(
        Float32Array.from(positions, (value) => value / 1000),
        3,
      ),
    )
    .setIndex(new BufferAttribute(indices, 1));
  const mesh = new Mesh(geometry);
  mesh.updateMatrixWorld();
  return mesh;
}

const lay = (stroke: Stroke, side: Side) => layStroke(stroke, meshOf(stroke.on, side), side);

/** Every vertex of a laid stroke, mm. */
function pointsOf({ band }: ReturnType<typeof lay>): Vector3[] {
  return Array.from({ length: band.positions.length / 3 }, (_, i) =>
    new Vector3(...band.positions.slice(3 * i, 3 * i + 3)).multiplyScalar(1000),
  );
}

describe.each(LAID)('%s %i', (_set, _at, stroke) => {
  test('lies on its muscle from end to end', () => {
    const laid = lay(stroke, 'left');
    const { positions, indices } = models.get(`${stroke.on}.left`)!;
    const tree = new TriangleTree({ positions, indices });
    const middles = laid.band.middle.map((at) => at.clone().multiplyScalar(1000));
    const away = middles.map(({ x, y, z }) => Math.abs(tree.distance(x, y, z)));
    // What runs on past the muscle's edge is the last bit of a short line across.
    const near = away.filter((mm) => mm < 1).length;
    expect(near / away.length).toBeGreaterThan(stroke.kind === 'across' ? 0.75 : 0.95);
    expect(Math.max(...away)).toBeLessThan(8);
    expect(1000 * laid.band.lengthM).toBeGreaterThan(20);
  });

  test('is mirrored on the right', () => {
    const [left, right] = SIDES.map((side) => pointsOf(lay(stroke, side)));
    expect(right).toHaveLength(left!.length);
    // Bands are built the other way across, so the nearest vertex is compared.
    for (const at of left!.filter((_, i) => i % 9 === 0)) {
      const mirror = new Vector3(-at.x, at.y, at.z);
      expect(Math.min(...right!.map((other) => other.distanceTo(mirror)))).toBeLessThan(1.5);
    }
  });
});

test.each(['gluteus-medius', 'piriformis'])(
  'lines along the %s go from its origin towards its insertion',
  (key) => {
    const ends = fibreEndsOf(key as never)!;
    const meanOf = (end: typeof ends.origin) => {
      const points = 'line' in end ? end.line : end.balls.map(([x, y, z]) => [x, y, z] as const);
      return points
        .reduce((sum, [x, y, z]) => sum.add(new Vector3(x, y, z)), new Vector3())
        .divideScalar(points.length);
    };
    const way = meanOf(ends.insertion).sub(meanOf(ends.origin)).normalize();
    const strokes = LAID.map(([, , stroke]) => stroke).filter(({ on }) => on === key);
    for (const { kind, path } of strokes) {
      const [from, to] = [new Vector3(...path[0]!), new Vector3(...path.at(-1)!)];
      const angle = (to.sub(from).angleTo(way) * 180) / Math.PI;
      if (kind === 'along') expect(angle).toBeLessThan(35);
      else expect(Math.abs(90 - angle)).toBeLessThan(35);
    }
  },
);

/** Distance from a point to a line through points, in all axes or with some left out. */
function distanceToLine(point: Vector3, line: readonly Vector3[]): number {
  return Math.min(
    ...line.slice(1).map((end, i) => {
      const near = new Line3(line[i], end).closestPointToPoint(point, true, new Vector3());
      return near.distanceTo(point);
    }),
  );
}

describe('strokes on the piriformis keep away from the sciatic nerve', () => {
  const shape = shapeOf('sciatic-nerve' as never)!;
  if (shape.form !== 'tube') throw new Error('tests/scene/strokes: the sciatic nerve is no tube any more');
  // The trunk, from within the pelvis to the knee: the course from which the model's nerve is built.
  const course = shape.branches[0]!.points.map(([x, y, z]) => new Vector3(x, y, z));
  const flat = ({ x, y }: Vector3) => new Vector3(x, y, 0);
  const near = LAID.filter(([, , { on }]) => on === 'piriformis');

  test('the course is that of the mesh', () => {
    const { positions } = models.get('sciatic-nerve.left')!;
    for (const at of course.filter(({ y }) => y < 10 && y > -100)) {
      const ring: Vector3[] = [];
      for (let i = 0; i < positions.length; i += 3) {
        const vertex = new Vector3(...positions.slice(i, i + 3));
        if (vertex.distanceTo(at) < 14) ring.push(vertex);
      }
      const middle = ring.reduce((sum, one) => sum.add(one), new Vector3()).divideScalar(ring.length);
      expect(middle.distanceTo(at)).toBeLessThan(5);
    }
  });

  test.each(near)('%s %i, seen from behind and in space', (_set, _at, stroke) => {
    const middles = lay(stroke, 'left').band.middle.map((at) => at.clone().multiplyScalar(1000));
    const drawn = stroke.path.map(([x, y, z]) => new Vector3(x, y, z));
    for (const point of [...middles, ...drawn]) {
      expect(distanceToLine(flat(point), course.map(flat))).toBeGreaterThanOrEqual(STROKE_TO_NERVE_MM);
      expect(distanceToLine(point, course)).toBeGreaterThanOrEqual(STROKE_TO_NERVE_MM);
    }
    // The strip that readers see is measured too: its middle is the line of the nerve as it is drawn.
    const strip = STROKES['nerve-strip'][0].path.map(([x, y]) => new Vector3(x, y, 0));
    for (const point of middles)
      expect(distanceToLine(flat(point), strip)).toBeGreaterThanOrEqual(STROKE_TO_NERVE_MM);
  });

  test('there are three of them', () => expect(near).toHaveLength(3));
});

test('the strip covers the course of the sciatic nerve in the buttock, seen from where it is laid', () => {
  const [strip] = STROKES['nerve-strip'];
  const { band } = lay(strip, 'left');
  const middles = band.middle.map((at) => at.clone().multiplyScalar(1000));
  const { positions } = models.get('sciatic-nerve.left')!;
  let looked = 0;
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y] = [positions[i]!, positions[i + 1]!];
    const z = positions[i + 2]!;
    // The nerve between its way out of the pelvis and the lower edge of gluteus maximus.
    if (y > 8 || y < -90 || z > -24) continue;
    looked += 1;
    const away = Math.min(...middles.map((at) => Math.hypot(at.x - x, at.y - y)));
    expect(away).toBeLessThan(STRIP_HALF_WIDTH_MM);
  }
  expect(looked).toBeGreaterThan(100);
});

test('all strokes of a step are one draw call, each vertex with its place and kind', () => {
  const laid = [...STROKES['medius-along'], ...STROKES['medius-across']].map((stroke) => lay(stroke, 'left'));
  const geometry = strokeGeometry(laid);
  const line = geometry.getAttribute('line');
  expect(line.count).toBe(geometry.getAttribute('position').count);
  expect(new Set(Array.from({ length: line.count }, (_, i) => line.getW(i)))).toEqual(new Set([0, 1]));
  expect(Math.max(...(geometry.getIndex()!.array as Uint32Array))).toBeLessThan(line.count);
});
