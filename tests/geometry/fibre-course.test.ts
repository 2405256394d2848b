import { describe, expect, it } from 'vitest';
import { fibreCourse, straightenSeeds } from '#geometry';

interface Weave {
  /** How far seeds shift to one side on the way, mm per mm: fibres that run askew. */
  readonly skew?: number;
  /** How far each seed lies off its place at random, mm. */
  readonly wander?: number;
  /** The whole sheet is turned by so many degrees. */
  readonly turned?: number;
}

/** A sheet of 60 x 100 mm in the plane z = 0; fibres run up it. */
function sheet({ skew = 0, wander = 0, turned = 0 }: Weave = {}) {
  const [columns, rows] = [13, 21];
  const [sin, cos] = [Math.sin((turned * Math.PI) / 180), Math.cos((turned * Math.PI) / 180)];
  const around = (x: number, y: number) => [cos * x - sin * y, sin * x + cos * y, 0];
  let state = 1;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647 - 0.5;
  const positions: number[] = [];
  const seeds: number[] = [];
  const along: number[] = [];
  const indices: number[] = [];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const [x, y] = [5 * i - 30, 5 * j];
      positions.push(...around(x, y));
      seeds.push(...around(x + skew * y + 2 * wander * random(), 50));
      along.push(y / 100);
      if (i + 1 === columns || j + 1 === rows) continue;
      const at = columns * j + i;
      indices.push(at, at + 1, at + columns, at + 1, at + columns + 1, at + columns);
    }
  }
  return [
    {
      positions: Float64Array.from(positions),
      normals: Float64Array.from(positions, (_, i) => (i % 3 === 2 ? 1 : 0)),
      indices: Uint32Array.from(indices),
    },
    { seeds: Float64Array.from(seeds), along: Float64Array.from(along) },
  ] as const;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
/** Degrees between the direction at a vertex and the one expected. */
const off = (ways: Float64Array, v: number, [x, y]: readonly [number, number]) =>
  (Math.acos(Math.min(1, ways[3 * v]! * x + ways[3 * v + 1]! * y)) * 180) / Math.PI;

describe('how fibres run', () => {
  it.each([0, 35, 90, 200])(
    'turned by %d degrees they point to the insertion, as long as they are',
    (turned) => {
      const { ways, lengthMm, unrest } = fibreCourse(...sheet({ turned }));
      const way = [Math.cos(radians(90 + turned)), Math.sin(radians(90 + turned))] as const;
      expect(lengthMm).toBeCloseTo(100, 6);
      for (let v = 0; v < unrest.length; v++) {
        expect(off(ways, v, way)).toBeLessThan(0.01);
        expect(unrest[v]).toBeCloseTo(0, 6);
      }
    },
  );

  it('they follow their seeds where the way along them rises askew', () => {
    const { ways, unrest } = fibreCourse(...sheet({ skew: 0.4 }));
    const size = Math.hypot(0.4, 1);
    for (let v = 0; v < unrest.length; v++) {
      expect(off(ways, v, [-0.4 / size, 1 / size])).toBeLessThan(2);
      expect(unrest[v]).toBeLessThan(0.05);
    }
  });

  it('seeds that wander on the way are told by how much they do', () => {
    const { unrest } = fibreCourse(...sheet({ wander: 3 }));
    const mean = unrest.reduce((sum, value) => sum + value, 0) / unrest.length;
    expect(mean).toBeGreaterThan(0.3);
    expect(mean).toBeLessThan(2);
  });

  it('they lie side by side along the axis of their seeds', () => {
    const { across } = fibreCourse(...sheet({ turned: 30 }));
    expect(Math.abs(across[0] * Math.cos(radians(30)) + across[1] * Math.sin(radians(30)))).toBeCloseTo(1, 6);
  });

  it('a triangle without area, or without a way along it, says nothing', () => {
    const flat = {
      positions: Float64Array.from([0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0]),
      normals: Float64Array.from([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]),
      indices: Uint32Array.from([0, 1, 2, 0, 1, 3]),
    };
    const { ways, unrest, lengthMm } = fibreCourse(flat, {
      seeds: new Float64Array(12),
      along: new Float64Array(4).fill(0.5),
    });
    expect([...ways]).toEqual(new Array(12).fill(0));
    expect([...unrest]).toEqual(new Array(4).fill(0));
    expect(lengthMm).toBe(0);
  });
});

describe('straightening', () => {
  it('leaves seeds alone that keep to their fibres', () => {
    const [mesh, fibres] = sheet({ turned: 20 });
    const straight = straightenSeeds(mesh, fibres, 10);
    straight.forEach((value, i) => expect(value).toBeCloseTo(fibres.seeds[i]!, 6));
  });

  it('takes out most of what wanders, and keeps how seeds are spread', () => {
    const [mesh, fibres] = sheet({ wander: 2 });
    const [, truth] = sheet();
    const away = (seeds: Float64Array) =>
      Math.sqrt(seeds.reduce((sum, value, i) => sum + (value - truth.seeds[i]!) ** 2, 0) / seeds.length);
    expect(away(straightenSeeds(mesh, fibres, 10))).toBeLessThan(0.5 * away(fibres.seeds));
  });
});
