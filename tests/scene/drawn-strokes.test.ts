import { describe, expect, test } from 'vitest';
import type { ZoneSpot } from '#anatomy';
import { createAtlas } from '#state';
import { DrawnStrokes, markField } from '../../src/scene/zones/drawn-strokes.ts';

const CENTRAL = 'buttock-central.left' as ZoneSpot;
const THIGH = 'thigh-post-prox.left' as ZoneSpot;
const SACRUM = 'sacrum' as ZoneSpot;

function drawing() {
  const atlas = createAtlas();
  const drawn = new DrawnStrokes();
  drawn.follow(atlas);
  const draw = (...spots: readonly ZoneSpot[]) => {
    drawn.begin();
    spots.forEach((spot, i) => {
      drawn.extend([80, 50 - 10 * i, -90], spot);
      atlas.commands.setSore([...atlas.state().sore, spot], 'pointer');
    });
  };
  const seen = () => drawn.seenWith(atlas.state().sore);
  return { atlas, draw, seen };
}

describe('what the finger drew', () => {
  test('stands for the areas that it went over; others are shown as themselves', () => {
    const { atlas, draw, seen } = drawing();
    draw(CENTRAL, CENTRAL, THIGH);
    atlas.commands.toggleSore(SACRUM, 'list');
    expect(seen().lines).toEqual([[80, 50, -90, 80, 40, -90, 80, 30, -90]]);
    expect(seen().rest).toEqual([SACRUM]);
  });

  test('goes with what it marked, and comes back with it', () => {
    const { atlas, draw, seen } = drawing();
    draw(CENTRAL);
    atlas.commands.setSore([], 'panel');
    expect(seen()).toEqual({ lines: [], rest: [] });
    atlas.commands.undo('panel');
    expect(seen().lines.length).toBe(1);
  });

  test('is forgotten when its area is marked anew', () => {
    const { atlas, draw, seen } = drawing();
    draw(CENTRAL);
    atlas.commands.setSore([], 'panel');
    atlas.commands.toggleSore(CENTRAL, 'list');
    expect(seen()).toEqual({ lines: [], rest: [CENTRAL] });
  });

  test('two strokes are two', () => {
    const { draw, seen } = drawing();
    draw(CENTRAL, CENTRAL);
    draw(THIGH, THIGH);
    expect(seen().lines.length).toBe(2);
  });
});

test('the edge of a stroke is a fingertip away from it, round its ends as well', () => {
  const line = [0, 0, 0, 100, 0, 0];
  const places = Float32Array.from([50, 0, 0, 50, 13, 0, 50, 0, 20, 113, 0, 0, -13, 0, 0, 50, 60, 0]);
  expect([...markField([], [line], places, 24)]).toEqual([-13, 0, 7, 0, 0, 24]);
});
