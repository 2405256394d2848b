import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FramePace } from '../../src/scene/pace/frame-pace.ts';

/** Moves for so many frames, each of which takes as long as `costMs` says for the share it was drawn with. */
function move(pace: FramePace, frames: number, costMs: (share: number) => number, startMs = 0): number {
  let now = startMs;
  for (let i = 0; i < frames; i++) {
    const took = costMs(pace.share);
    now += took;
    pace.frame(took, now);
  }
  return now;
}

/** A frame whose time goes by its pixels, at `fullMs` for all of them. */
const byPixels = (fullMs: number) => (share: number) => fullMs * share * share;

test('a machine that keeps 50 frames a second always draws all pixels', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 4, max: 20, noNaN: true }), { maxLength: 400 }), (times) => {
      const pace = new FramePace();
      let now = 0;
      for (const took of times) {
        now += took;
        pace.frame(took, now);
        if (pace.share !== 1) return false;
      }
      return true;
    }),
  );
});

test('one hiccup in five frames is no slow machine', () => {
  const pace = new FramePace();
  let now = 0;
  for (let i = 0; i < 500; i++) {
    const took = i % 5 === 2 ? 120 : 16.7;
    now += took;
    pace.frame(took, now);
    expect(pace.share).toBe(1);
  }
});

test('a slow machine draws fewer pixels after five frames, and no fewer than it needs', () => {
  const pace = new FramePace();
  move(pace, 4, byPixels(40));
  expect(pace.share).toBe(1);
  move(pace, 1, byPixels(40));
  expect(pace.share).toBe(0.7);
  move(pace, 200, byPixels(40));
  expect(pace.share).toBe(0.7);
});

test('a very slow machine draws fewer pixels after two frames, down to half in each direction', () => {
  const pace = new FramePace();
  move(pace, 2, byPixels(400));
  expect(pace.share).toBe(0.7);
  move(pace, 2, byPixels(400));
  expect(pace.share).toBe(0.5);
  move(pace, 100, byPixels(400));
  expect(pace.share).toBe(0.5);
});

test('a display that shows 30 frames a second gets all pixels: fewer would not help', () => {
  const pace = new FramePace();
  move(pace, 300, () => 33.3);
  expect(pace.share).toBe(1);
});

test('pauses between movements are not counted, and what was learned holds for the next one', () => {
  const pace = new FramePace();
  for (let i = 0; i < 50; i++) {
    move(pace, 3, () => 40, 1000 * i);
    pace.rest();
  }
  expect(pace.share).toBe(1);
  move(pace, 10, byPixels(40), 60_000);
  expect(pace.share).toBe(0.7);
  pace.rest();
  expect(pace.share).toBe(0.7);
});

test('a machine that was busy is judged anew after half a minute', () => {
  const pace = new FramePace();
  const end = move(pace, 10, byPixels(40));
  expect(pace.share).toBe(0.7);
  pace.rest();
  move(pace, 1, () => 16, end + 31_000);
  expect(pace.share).toBe(1);
});
