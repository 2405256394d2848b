import { beforeAll, describe, expect, test } from 'vitest';
import { LANDMARKS, STRUCTURES, type Structure, type StructureKey, partsOf } from '#anatomy';
import { attachmentsOf } from '#anatomy/attachments';
import { sourceCrossingMm } from '#anatomy/source-crossings';
import { Obstacles, TriangleTree } from '#geometry';
import { type Crossing, crossingsOf, frontalAngleOf, publishedFigures } from '#generator';
import { FIBRE_CUBE_MM } from '#manifest';
import { type ModelNode, readModels } from '../support/models.ts';

/** How much deeper the model's solids may reach into each other than the measured ones, mm. */
const CROSSING_MM = 1;
const BONES_CROSSING_MM = 0.3;

let models: Map<string, ModelNode>;
const byKey = new Map<string, ModelNode>();
beforeAll(async () => {
  models = await readModels('full');
  for (const [id, model] of models) if (!id.endsWith('.right')) byKey.set(id.replace('.left', ''), model);
});

describe('solids keep apart', () => {
  let crossings: Crossing[];
  beforeAll(() => {
    crossings = crossingsOf(({ key }) => byKey.get(key)!);
  }, 120_000);

  const beyond = (crossing: Crossing, allowed: number) => {
    const [a, b] = crossing.pair;
    const source = sourceCrossingMm(a.key, b.key) ?? 0;
    return crossing.depthMm > source + allowed;
  };
  const names = (list: readonly Crossing[]) =>
    list.map(({ pair, depthMm }) => `${pair[0].key} / ${pair[1].key}: ${depthMm.toFixed(2)} mm`);
  const isBone = ({ kind }: Structure) => kind === 'bone';

  test('no two cross by more than 1 mm where the measured surfaces do not, unless they grow together', () => {
    expect(names(crossings.filter((crossing) => !crossing.blends && beyond(crossing, CROSSING_MM)))).toEqual(
      [],
    );
  });

  test('bones keep apart to 0.3 mm', () => {
    const bones = crossings.filter(({ pair }) => pair.every(isBone));
    expect(names(bones.filter((crossing) => beyond(crossing, BONES_CROSSING_MM)))).toEqual([]);
  });

  test('nothing grows together with a bone: muscles and fascia do not cut into it', () => {
    const grown = crossings.filter(({ pair, blends }) => blends && pair.some(isBone));
    expect(names(grown)).toEqual([]);
  });
});

describe('what supplies maximus', () => {
  /** A vertex with nothing but maximus before it, and this near to it, has come out of its outer face; mm. */
  const NEAR_MM = 10;

  test.each(['superior-gluteal-artery', 'inferior-gluteal-artery', 'inferior-gluteal-nerve'])(
    '%s lies under it or ends in it: nothing comes out of its outer face',
    (key) => {
      const maximus = new Obstacles([byKey.get('gluteus-maximus')!]);
      const { positions } = byKey.get(key)!;
      const outside: string[] = [];
      for (let v = 0; v < positions.length; v += 3) {
        const point = [positions[v]!, positions[v + 1]!, positions[v + 2]!] as const;
        const [near] = maximus.near(point, NEAR_MM);
        // Outward is backward here.
        if (near && near.distance > 0 && near.away[2] < -0.5)
          outside.push(point.map((value) => value.toFixed(1)).join(', '));
      }
      expect(outside).toEqual([]);
    },
  );
});

describe('published figures', () => {
  test('are kept, each within its tolerance', () => {
    const off = publishedFigures(byKey).filter(
      ({ value, range }) => range && !(value >= range[0] && value <= range[1]),
    );
    expect(
      off.map(({ name, value, range }) => `${name}: ${value.toFixed(1)}, not within ${range?.join(' to ')}`),
    ).toEqual([]);
  });

  test('gluteus medius: steep in front, oblique behind, the middle in between', () => {
    const [front, middle, back] = ['anterior', 'middle', 'posterior'].map((part) =>
      frontalAngleOf(byKey, 'gluteus-medius', part),
    ) as [number, number, number];
    expect(front).toBeGreaterThan(middle);
    expect(middle).toBeGreaterThan(back);
    expect(front - back).toBeGreaterThan(12);
  });
});

describe('attachments', () => {
  const muscles = STRUCTURES.filter(({ kind }) => kind === 'muscle');

  test.each(muscles.map(({ key }) => key))('%s is attached at both ends', (key) => {
    const ends = new Set(attachmentsOf(key).map(({ end }) => end));
    expect(ends).toEqual(new Set(['origin', 'insertion']));
  });

  test('every area lies on what it names, within 3 mm, and the muscle reaches it', () => {
    for (const { key } of muscles) {
      const muscle = new TriangleTree(byKey.get(key)!);
      for (const { on, balls } of attachmentsOf(key)) {
        if (on === null) continue;
        const carrier = new TriangleTree(byKey.get(on)!);
        for (const [x, y, z] of balls) {
          expect(carrier.distance(x, y, z), `${key} on ${on} at ${x}, ${y}, ${z}`).toBeLessThan(3);
          expect(muscle.distance(x, y, z), `${key} to ${on} at ${x}, ${y}, ${z}`).toBeLessThan(7.5);
        }
      }
    }
  });

  test('quadratus femoris runs out onto its bones instead of ending as if it were cut', () => {
    const { positions, fibres } = byKey.get('quadratus-femoris')!;
    const farthest = (bone: string, isEnd: (along: number) => boolean) => {
      const tree = new TriangleTree(byKey.get(bone)!);
      const away = Array.from({ length: positions.length / 3 }, (_, v) =>
        isEnd(fibres![4 * v + 3]!)
          ? tree.distance(positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!)
          : 0,
      );
      return Math.max(...away);
    };
    expect(farthest('hip-bone', (along) => along < 0.05)).toBeLessThan(5);
    expect(farthest('femur', (along) => along > 0.95)).toBeLessThan(5);
  });

  // Bones named by Gray's Anatomy, 42nd edition.
  test.each([
    ['gluteus-maximus', ['hip-bone', 'sacrum'], ['femur', 'iliotibial-tract']],
    ['gluteus-medius', ['hip-bone'], ['femur']],
    ['gluteus-minimus', ['hip-bone'], ['femur']],
    ['piriformis', ['sacrum'], ['femur']],
    ['tensor-fasciae-latae', ['hip-bone'], ['iliotibial-tract']],
    ['quadratus-femoris', ['hip-bone'], ['femur']],
    ['biceps-femoris-long-head', ['hip-bone'], ['fibula']],
    ['semitendinosus', ['hip-bone'], ['tibia']],
    ['coccygeus', ['hip-bone'], ['sacrum']],
  ])('%s runs from and to the bones that the texts name', (key, origins, insertions) => {
    const on = (end: string) =>
      attachmentsOf(key as StructureKey).flatMap((area) =>
        area.end === end && area.on ? [area.on as string] : [],
      );
    for (const bone of origins) expect(on('origin')).toContain(bone);
    for (const bone of insertions) expect(on('insertion')).toContain(bone);
  });
});

describe('landmarks', () => {
  test.each(LANDMARKS.map(({ key, on }) => ({ key, on })))('$key lies on $on', ({ key, on }) => {
    const tree = new TriangleTree(byKey.get(on)!);
    const { points } = LANDMARKS.find((mark) => mark.key === key)!;
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(tree.distance(...point)).toBeLessThan(1.5);
  });

  test('keep their anatomical order: spines above, tuberosity below, front before back', () => {
    const at = (key: string) => LANDMARKS.find((mark) => mark.key === key)!.points[0]!;
    expect(at('asis')[2]).toBeGreaterThan(at('aiis')[2]);
    expect(at('asis')[1]).toBeGreaterThan(at('aiis')[1]);
    expect(at('psis')[2]).toBeLessThan(at('ischial-spine')[2]);
    expect(at('ischial-spine')[1]).toBeGreaterThan(at('ischial-tuberosity')[1]);
    expect(at('greater-trochanter')[0]).toBeGreaterThan(at('lesser-trochanter')[0]);
    expect(at('spinous-process-l4')[1]).toBeGreaterThan(at('spinous-process-l5')[1]);
    const foramina = [1, 2, 3, 4].map((n) => at(`posterior-sacral-foramen-${n}`)[1]);
    expect(foramina).toEqual(foramina.toSorted((a, b) => b - a));
  });
});

describe('functional parts', () => {
  test.each(['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'])('of %s share it fairly', (key) => {
    const { fibres } = byKey.get(key)!;
    const { parts, dividers } = partsOf(key as StructureKey)!;
    const counts = parts.map(() => 0);
    for (let v = 0; v < fibres!.length / 4; v++) {
      const seed = [0, 1, 2].map((k) => FIBRE_CUBE_MM * (fibres![4 * v + k]! - 0.5));
      const index = dividers.findIndex(
        ({ pointMm, normal }) => normal.reduce((sum, n, k) => sum + n * (seed[k]! - pointMm[k]!), 0) <= 0,
      );
      counts[index < 0 ? parts.length - 1 : index]!++;
    }
    const least = 0.2 * counts.reduce((sum, count) => sum + count, 0);
    for (const count of counts) expect(count).toBeGreaterThan(least);
  });
});
