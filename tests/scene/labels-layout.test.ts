import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelAnchor, type PlacedLabel, placeLabels } from '../../src/scene/labels/place-labels.ts';
import { cross, enters, holds, overlap } from '../../src/scene/labels/rect2d.ts';

const FRAME = { left: 10, top: 60, right: 640, bottom: 560 };
const OPTIONS = { frame: FRAME, model: { left: 120, right: 520 }, limit: 12, reach: 400 };

const anchorsOf = (must: fc.Arbitrary<boolean>) =>
  fc
    .array(
      fc.record({
        x: fc.integer({ min: FRAME.left, max: FRAME.right }),
        y: fc.integer({ min: FRAME.top, max: FRAME.bottom }),
        width: fc.integer({ min: 30, max: 170 }),
        height: fc.constantFrom(16, 32),
        priority: fc.integer({ min: 0, max: 3 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        must,
      }),
      { maxLength: 24 },
    )
    .map((list) => list.map((anchor, i): LabelAnchor => ({ ...anchor, id: `structure-${i}` })));

const anchors = anchorsOf(fc.constant(false));
/** With one among them that must have a label, as a selection does. */
const anchorsWithMust = anchorsOf(fc.boolean()).map((list) => {
  const first = list.findIndex(({ must }) => must);
  return list.map((anchor, i) => ({ ...anchor, must: i === first }));
});

const pairs = (labels: readonly PlacedLabel[]) =>
  labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const));
const ids = (labels: readonly PlacedLabel[]) => labels.map(({ id }) => id);

describe('labels in their places', () => {
  test('never overlap, not even those that must be there', () => {
    fc.assert(
      fc.property(anchorsWithMust, (list) => {
        for (const [a, b] of pairs(placeLabels(list, OPTIONS))) expect(overlap(a.box, b.box)).toBe(false);
      }),
    );
  });

  test('lie within the frame, in the size they asked for', () => {
    fc.assert(
      fc.property(anchorsWithMust, (list) => {
        for (const { id, box } of placeLabels(list, OPTIONS)) {
          const { width, height } = list.find((anchor) => anchor.id === id)!;
          expect(box.right - box.left).toBeCloseTo(width, 6);
          expect(box.bottom - box.top).toBeCloseTo(height, 6);
          expect(box.left).toBeGreaterThanOrEqual(FRAME.left);
          expect(box.top).toBeGreaterThanOrEqual(FRAME.top);
          expect(box.right).toBeLessThanOrEqual(FRAME.right + 1e-9);
          expect(box.bottom).toBeLessThanOrEqual(FRAME.bottom + 1e-9);
        }
      }),
    );
  });

  test('cover no dot, neither their own nor that of another', () => {
    fc.assert(
      fc.property(anchorsWithMust, (list) => {
        const placed = placeLabels(list, OPTIONS);
        for (const { box } of placed) for (const { to } of placed) expect(holds(box, to)).toBe(false);
      }),
    );
  });

  test('have lines that end on the dot and do not run over their own text', () => {
    fc.assert(
      fc.property(anchorsWithMust, (list) => {
        for (const { id, box, from, to } of placeLabels(list, OPTIONS)) {
          const { x, y } = list.find((anchor) => anchor.id === id)!;
          expect(to).toEqual({ x, y });
          expect(enters(from, to, box)).toBe(false);
        }
      }),
    );
  });

  test('have lines that neither cross nor run through other texts', () => {
    fc.assert(
      fc.property(anchors, (list) => {
        for (const [a, b] of pairs(placeLabels(list, OPTIONS))) {
          expect(cross(a.from, a.to, b.from, b.to)).toBe(false);
          expect(enters(a.from, a.to, b.box) || enters(b.from, b.to, a.box)).toBe(false);
        }
      }),
    );
  });

  test('are the same whatever the order of asking', () => {
    fc.assert(
      fc.property(anchorsWithMust, (list) => {
        expect(placeLabels([...list].reverse(), OPTIONS)).toEqual(placeLabels(list, OPTIONS));
      }),
    );
  });

  test('are kept by whatever rises in rank', () => {
    fc.assert(
      fc.property(anchors, fc.nat(), fc.integer({ min: 1, max: 3 }), (list, pick, rise) => {
        const placed = placeLabels(list, OPTIONS);
        if (placed.length === 0) return;
        const { id } = placed[pick % placed.length]!;
        const raised = list.map((anchor) =>
          anchor.id === id ? { ...anchor, priority: anchor.priority + rise } : anchor,
        );
        expect(ids(placeLabels(raised, OPTIONS))).toContain(id);
      }),
    );
  });

  test('are given to one of those with the same name, which keeps it when one of them rises', () => {
    const named = anchors.map((list) => list.map((anchor, i) => ({ ...anchor, name: `name-${i >> 1}` })));
    fc.assert(
      fc.property(named, fc.nat(), (list, pick) => {
        const nameOf = (id: string) => list.find((anchor) => anchor.id === id)!.name;
        const names = ids(placeLabels(list, OPTIONS)).map(nameOf);
        expect(new Set(names).size).toBe(names.length);
        if (names.length === 0) return;
        const name = names[pick % names.length]!;
        const raised = list.map((anchor) => ({
          ...anchor,
          priority: anchor.priority + (anchor.name === name ? 2 : 0),
        }));
        expect(ids(placeLabels(raised, OPTIONS)).map(nameOf)).toContain(name);
      }),
    );
  });

  test('do not move for what ranks below them', () => {
    fc.assert(
      fc.property(anchors, (list) => {
        const placed = placeLabels(list, OPTIONS);
        const late = {
          id: 'late',
          x: 320,
          y: 300,
          width: 80,
          height: 16,
          priority: -1,
          share: 0,
          must: true,
        };
        expect(placeLabels([...list, late], OPTIONS).slice(0, placed.length)).toEqual(placed);
      }),
    );
  });

  test('are at most as many as the frame bears, the highest first', () => {
    fc.assert(
      fc.property(anchors, (list) => {
        expect(placeLabels(list, { ...OPTIONS, limit: 3 }).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

const anchor = (id: string, x: number, y: number, more: Partial<LabelAnchor> = {}): LabelAnchor => ({
  id,
  x,
  y,
  width: 80,
  height: 16,
  priority: 1,
  share: 0.1,
  ...more,
});

describe('where labels go', () => {
  test('to the nearer column, level with the dot, with aligned edges', () => {
    const placed = placeLabels(
      [anchor('a', 200, 150), anchor('b', 210, 300), anchor('c', 450, 200)],
      OPTIONS,
    );
    const box = (id: string) => placed.find((label) => label.id === id)!.box;
    expect(box('a').right).toBe(box('b').right);
    expect(box('a').right).toBeLessThan(OPTIONS.model.left);
    expect(box('c').left).toBeGreaterThan(OPTIONS.model.right);
    for (const { from, to } of placed) expect(from.y).toBe(to.y);
  });

  test('to both columns alike', () => {
    const list = [100, 150, 200, 250, 300, 350].map((y) => anchor(`a${y}`, 320, y));
    const placed = placeLabels(list, OPTIONS);
    expect(placed).toHaveLength(6);
    expect(placed.filter(({ box }) => box.right < 320)).toHaveLength(3);
  });

  test('to the side that shows more, where both are as near, and to the selected one', () => {
    const pair = (must: boolean) => [
      anchor('left', 200, 150, { name: 'medius', share: 0.1, must }),
      anchor('right', 440, 150, { name: 'medius', share: 0.2 }),
    ];
    expect(ids(placeLabels(pair(false), OPTIONS))).toEqual(['right']);
    expect(ids(placeLabels(pair(true), OPTIONS))).toEqual(['left']);
  });

  test('rather beside the thing than upon it', () => {
    const cover = ({ left, right }: { left: number; right: number }) => {
      const share = left < 330 && right > 10 ? 1 : 0;
      return { any: share, own: share };
    };
    const [label] = placeLabels([anchor('a', 200, 150)], {
      ...OPTIONS,
      model: { left: 10, right: 330 },
      cover,
    });
    expect(label!.box.left).toBeGreaterThanOrEqual(330);
    expect(label!.onModel).toBe(false);
  });

  test('are not written over what is chosen, but for its own', () => {
    const cover = () => ({ any: 0, own: 0, chosen: 0.5 });
    expect(placeLabels([anchor('a', 320, 300)], { ...OPTIONS, cover })).toEqual([]);
    expect(ids(placeLabels([anchor('a', 320, 300, { must: true })], { ...OPTIONS, cover }))).toEqual(['a']);
  });

  test('nowhere when the line would be too long, unless they must', () => {
    const far = { ...OPTIONS, model: { left: 10, right: 640 }, reach: 20 };
    const cover = () => ({ any: 1, own: 0 });
    expect(placeLabels([anchor('a', 320, 300)], { ...far, cover })).toEqual([]);
    expect(ids(placeLabels([anchor('a', 320, 300, { must: true })], { ...far, cover }))).toEqual(['a']);
  });

  test('nowhere in a frame without room', () => {
    const frame = { left: 0, top: 0, right: 50, bottom: 300 };
    expect(placeLabels([anchor('a', 25, 100, { must: true })], { ...OPTIONS, frame })).toEqual([]);
  });
});
