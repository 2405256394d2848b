import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INSTANCES, type StructureId } from '#anatomy';
import { PRIORITY, structureCandidates } from '../../src/scene/labels/candidates.ts';
import { measuresOf } from '../../src/scene/labels/frame-measures.ts';
import { groundOf } from '../../src/scene/labels/ground.ts';
import { trimFrame } from '../../src/scene/labels/safe-frame.ts';
import { type IdPicture, visiblePatches } from '../../src/scene/visibility/visible-patches.ts';
import { wrapName } from '../../src/scene/labels/wrap-name.ts';

/** A picture from rows of digits. */
const pictureOf = (...rows: string[]): IdPicture => ({
  width: rows[0]!.length,
  height: rows.length,
  ids: Uint8Array.from(Array.from(rows.join(''), Number)),
});
const whole = ({ width, height }: IdPicture) => ({ left: 0, top: 0, right: width, bottom: height });

const pictures = fc.integer({ min: 1, max: 9 }).chain((width) =>
  fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: width, maxLength: 9 * width })
    .map((values): IdPicture => {
      const height = Math.floor(values.length / width);
      return { width, height, ids: Uint8Array.from(values.slice(0, width * height)) };
    }),
);

describe('what is visible', () => {
  test('is counted whole, and the anchor lies on it', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const patches = visiblePatches(picture, whole(picture));
        expect(new Set(patches.map(({ id }) => id))).toEqual(
          new Set([...picture.ids].filter((id) => id > 0)),
        );
        for (const { id, pixels, anchor } of patches) {
          expect(pixels).toBe(picture.ids.filter((other) => other === id).length);
          expect(picture.ids[Math.floor(anchor.y) * picture.width + Math.floor(anchor.x)]).toBe(id);
        }
        for (let i = 1; i < patches.length; i++) {
          expect(patches[i]!.pixels).toBeLessThanOrEqual(patches[i - 1]!.pixels);
        }
      }),
    );
  });

  test('has its anchor deep inside the largest piece', () => {
    const picture = pictureOf(
      '1000000000', //
      '1011111110',
      '1011111110',
      '0011111110',
      '0011111110',
      '0011111110',
      '0000000001',
    );
    expect(visiblePatches(picture, whole(picture))).toEqual([
      { id: 1, pixels: 39, anchor: { x: 5.5, y: 3.5 } },
    ]);
  });

  test('keeps the anchor away from the thin part of a shape', () => {
    const picture = pictureOf(
      '11111111111100000', //
      '00000000000011111',
      '00000000000011111',
      '00000000000011111',
      '00000000000011111',
      '00000000000011111',
    );
    const [patch] = visiblePatches(picture, whole(picture));
    expect(patch!.anchor).toEqual({ x: 14.5, y: 3.5 });
  });

  test('is looked for within the region alone, whose rim is an edge', () => {
    const picture = pictureOf('2222222222', '2222222222', '2222222222', '2222222222', '2222222222');
    const [patch] = visiblePatches(picture, { left: 5, top: 0, right: 10, bottom: 5 });
    expect(patch).toEqual({ id: 2, pixels: 25, anchor: { x: 7.5, y: 2.5 } });
  });
});

describe('the ground', () => {
  test('says how much of a box lies over something, counted pixel by pixel', () => {
    fc.assert(
      fc.property(pictures, fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8), (picture, x0, y0, x1, y1) => {
        const { width, height, ids } = picture;
        const box = {
          left: Math.min(x0, x1, width - 1),
          right: Math.min(Math.max(x0, x1) + 1, width),
          top: Math.min(y0, y1, height - 1),
          bottom: Math.min(Math.max(y0, y1) + 1, height),
        };
        const inside: number[] = [];
        for (let y = box.top; y < box.bottom; y++) {
          for (let x = box.left; x < box.right; x++) inside.push(ids[y * width + x]!);
        }
        const share = (wanted: (id: number) => boolean) => inside.filter(wanted).length / inside.length;
        const { any, own } = groundOf(picture).cover(box, 2);
        expect(any).toBeCloseTo(
          share((id) => id !== 0),
          9,
        );
        expect(own).toBeCloseTo(
          share((id) => id === 2),
          9,
        );
      }),
    );
  });

  test('knows from where to where the model reaches', () => {
    const picture = pictureOf('0010200', '0000030');
    expect(groundOf(picture).extent(whole(picture))).toEqual({ left: 2, right: 6 });
    expect(groundOf(picture).extent({ left: 0, top: 0, right: 7, bottom: 1 })).toEqual({ left: 2, right: 5 });
    expect(groundOf(pictureOf('000')).extent({ left: 0, top: 0, right: 3, bottom: 1 })).toBeNull();
  });
});

describe('which structures are named', () => {
  const number = (id: string) => INSTANCES.findIndex((instance) => instance.id === id) + 1;
  const patch = (id: string, pixels: number) => ({ id: number(id), pixels, anchor: { x: 10, y: 20 } });
  const options = {
    cssPerPixel: 2,
    frameArea: 4000,
    leastArea: 40,
    selected: null,
    hovered: null,
    level: 'plain' as const,
  };
  const left = 'gluteus-medius.left' as StructureId;
  const right = 'gluteus-medius.right' as StructureId;
  const seen = [patch(right, 300), patch('sacrum', 200), patch(left, 100), patch('femur.left', 9)];
  const named = (more: Partial<typeof options> | { selected: StructureId } | { hovered: StructureId }) =>
    structureCandidates(seen, { ...options, ...more }).map(({ id }) => id);

  test('in the words of the reader’s level', () => {
    const texts = (level: 'plain' | 'clinical') =>
      structureCandidates(seen, { ...options, level }).map(({ text }) => text);
    expect(texts('plain')).toContain('Gluteus medius');
    expect(texts('clinical')).toContain('M. gluteus medius');
  });

  test('both sides under one name; nothing too small', () => {
    const found = structureCandidates(seen, options);
    expect(found.map(({ id }) => id)).toEqual([right, 'sacrum', left]);
    expect(found[0]).toMatchObject({ text: 'Gluteus medius', x: 20, y: 40, share: 0.3, must: false });
    expect(found[0]!.name).toBe(found[2]!.name);
  });

  test('smaller ones too when nearer, when selected, when hovered', () => {
    const femur = 'femur.left' as StructureId;
    expect(named({})).not.toContain(femur);
    for (const more of [{ leastArea: 30 }, { selected: femur }, { hovered: femur }]) {
      expect(named(more)).toContain(femur);
    }
  });

  test('the selected one first, come what may', () => {
    const [first] = structureCandidates(seen, { ...options, selected: left }).filter(({ must }) => must);
    expect(first!.id).toBe(left);
    expect(first!.priority).toBeGreaterThan(PRIORITY.landmark);
  });
});

describe('the room for labels', () => {
  const frame = { left: 0, top: 0, right: 400, bottom: 800 };

  test('ends where a card begins', () => {
    const bar = { left: 0, top: 0, right: 400, bottom: 60 };
    const sheet = { left: 0, top: 500, right: 400, bottom: 800 };
    const aside = { left: 350, top: 100, right: 700, bottom: 300 };
    expect(trimFrame(frame, [bar, sheet])).toEqual({ left: 0, top: 60, right: 400, bottom: 500 });
    expect(trimFrame(frame, [aside])).toEqual({ ...frame, right: 350 });
    expect(trimFrame(frame, [{ left: 500, top: 0, right: 900, bottom: 800 }])).toEqual(frame);
  });

  test('is never turned inside out', () => {
    const { left, right, top, bottom } = trimFrame(frame, [{ left: -10, top: -10, right: 900, bottom: 900 }]);
    expect((right - left) * (bottom - top)).toBe(0);
  });

  test('bears more labels the larger it is, and more when pins are wanted', () => {
    const small = measuresOf({ left: 0, top: 0, right: 374, bottom: 420 }, false);
    const large = measuresOf({ left: 0, top: 0, right: 640, bottom: 620 }, false);
    expect(large.limit).toBeGreaterThan(small.limit);
    expect(small.limit).toBeGreaterThanOrEqual(8);
    expect(measuresOf(frame, true).limit).toBeGreaterThan(measuresOf(frame, false).limit);
  });
});

describe('long names', () => {
  const measure = (text: string) => text.length;

  test('are broken where the lines come out even', () => {
    expect(wrapName('Posterior sacro-iliac ligament', 22, measure).lines).toEqual([
      'Posterior',
      'sacro-iliac ligament',
    ]);
    expect(wrapName('Gluteus medius', 20, measure).lines).toEqual(['Gluteus medius']);
    expect(wrapName('Intervertebral', 5, measure)).toEqual({ lines: ['Intervertebral'], width: 14 });
  });

  test('keep every word, and fit unless one word does not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        (words, limit) => {
          const { lines, width } = wrapName(words.join(' '), limit, measure);
          expect(lines.join(' ')).toBe(words.join(' '));
          expect(width).toBe(Math.max(...lines.map(measure)));
          expect(width).toBeLessThanOrEqual(Math.max(limit, ...words.map(measure)));
        },
      ),
    );
  });
});
