import { describe, expect, test } from 'vitest';
import {
  Obstacles,
  type TubeSection,
  crossingDepth,
  drape,
  enclosedVolume,
  isoSurface,
  lengthOf,
  piecesOf,
  probeOf,
  resample,
  smoothCurve,
  thickenSheet,
  topologyOf,
  tubeField,
} from '#geometry';
import { sphere } from '../support/shapes.ts';

/** A ball of the given radius somewhere else than at the origin. */
function ballAt(x: number, radius: number) {
  const { positions, indices } = sphere(radius, 5);
  return { positions: positions.map((value, i) => (i % 3 === 0 ? value + x : value)), indices };
}

describe('curves', () => {
  const arc = Array.from({ length: 9 }, (_, i) => {
    const turn = (Math.PI * i) / 8;
    return [20 * Math.cos(turn), 20 * Math.sin(turn), 0, i];
  });

  test('pass through every point and carry its other numbers', () => {
    const curve = smoothCurve(arc, 5);
    arc.forEach((point, i) => point.forEach((value, k) => expect(curve[5 * i]![k]).toBeCloseTo(value, 9)));
  });

  test('of a half circle have its length, evenly divided', () => {
    const curve = smoothCurve(arc, 20);
    expect(lengthOf(curve) / (20 * Math.PI)).toBeCloseTo(1, 2);
    const even = resample(curve, 31);
    const steps = even.slice(1).map((point, i) => lengthOf([even[i]!, point]));
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.01);
    expect(even[0]!.slice(0, 2)).toEqual([20, 0]);
  });

  test('of one point are refused', () => {
    expect(() => smoothCurve([[1, 2, 3]], 4)).toThrow(/two points/);
  });
});

describe('obstacles', () => {
  const obstacles = new Obstacles([sphere(10, 5)]);

  test('tell the signed distance and the way out of a ball', () => {
    const [outside] = obstacles.near([0, 13, 0], 5);
    expect(outside!.distance).toBeCloseTo(3, 1);
    expect(outside!.away[1]).toBeCloseTo(1, 2);
    const [inside] = obstacles.near([8, 0, 0], 5);
    expect(inside!.distance).toBeCloseTo(-2, 1);
    expect(inside!.away[0]).toBeCloseTo(1, 2);
  });

  test('far away have no say', () => {
    expect(obstacles.near([0, 16, 0], 5)).toEqual([]);
  });

  test('push a line clear, and leave it as it is where it is free', () => {
    const points = Array.from({ length: 61 }, (_, i): [number, number, number] => [i - 30, 7, 0]);
    const laid = drape(
      {
        points,
        neighbours: points.map((_, i) => [i - 1, i + 1].filter((n) => n >= 0 && n < points.length)),
        freedom: points.map((_, i) => (i === 0 || i === points.length - 1 ? 0 : 1)),
        reach: () => 1.5,
      },
      obstacles,
      { clearance: 0.5, rounds: 60, tautness: 0.02 },
    );
    for (const point of laid) expect(Math.hypot(...point)).toBeGreaterThan(10 + 1.5 + 0.5 - 0.15);
    expect(laid[0]).toEqual(points[0]);
    expect(laid[4]![1]).toBeCloseTo(7, 0);
    expect(laid[30]![1]).toBeLessThan(13.5);
  });
});

describe('tubes', () => {
  const run = (from: [number, number, number], to: [number, number, number], wide: number, thick: number) =>
    resample([from, to], 120).map(([x, y, z]): TubeSection => ({
      at: [x!, y!, z!],
      wide,
      thick,
      wideWay: [1, 0, 0],
      thickWay: [0, 0, 1],
    }));

  test('have the volume of an elliptic cylinder with rounded ends', () => {
    const [tube] = piecesOf(
      isoSurface(tubeField([run([0, -30, 0], [0, 30, 0], 6, 3)], { step: 0.6, blend: 1 })),
    );
    expect(topologyOf(tube!)).toMatchObject({ openEdges: 0, components: 1, genus: 0 });
    const ends = (4 / 3) * Math.PI * 6 * 3 * 3;
    expect(enclosedVolume(tube!) / (Math.PI * 6 * 3 * 60 + ends)).toBeCloseTo(1, 1);
  });

  test('that meet grow into one piece without a handle', () => {
    const runs = [
      run([0, -30, 0], [0, 0, 0], 4, 4),
      run([0, 0, 0], [0, 30, 15], 3, 3),
      run([0, 0, 0], [0, 30, -15], 3, 3),
    ];
    const mesh = isoSurface(tubeField(runs, { step: 0.8, blend: 1.5 }));
    expect(topologyOf(mesh)).toMatchObject({ openEdges: 0, components: 1, genus: 0 });
  });

  test('without sections are refused', () => {
    expect(() => tubeField([], { step: 1, blend: 1 })).toThrow(/no sections/);
  });
});

describe('sheets', () => {
  const columns = 11;
  const points = Array.from({ length: 21 * columns }, (_, at): [number, number, number] => [
    at % columns,
    0,
    Math.floor(at / columns),
  ]);

  test('of even thickness enclose area x thickness, less what runs out at the two long edges', () => {
    const { mesh, side, gridPoint } = thickenSheet({ columns, points }, () => 2);
    expect(topologyOf(mesh)).toMatchObject({ openEdges: 0, components: 1, genus: 0 });
    // 20 long, 10 wide, 2 thick; within the outermost cells the thickness runs out to nothing.
    expect(Math.abs(enclosedVolume(mesh))).toBeCloseTo(20 * 9 * 2, 6);
    expect(side.length).toBe(mesh.positions.length / 3);
    expect(Math.max(...gridPoint)).toBe(points.length - 1);
  });

  test('are right side out', () => {
    expect(enclosedVolume(thickenSheet({ columns, points }, () => 2).mesh)).toBeGreaterThan(0);
  });
});

describe('crossing', () => {
  test('of two balls is as deep as their radii exceed their distance', () => {
    expect(crossingDepth(probeOf(ballAt(0, 10)), probeOf(ballAt(17, 10)))).toBeCloseTo(3, 1);
  });

  test('of balls that only come near is none', () => {
    expect(crossingDepth(probeOf(ballAt(0, 10)), probeOf(ballAt(20.5, 10)))).toBe(0);
  });

  test('of a ball within a ball is seen from either', () => {
    const [small, large] = [probeOf(ballAt(0, 3)), probeOf(ballAt(0, 10))];
    expect(crossingDepth(small, large)).toBeCloseTo(7, 0);
    expect(crossingDepth(large, small)).toBeCloseTo(7, 0);
  });
});
