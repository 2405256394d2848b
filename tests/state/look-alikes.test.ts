import { describe, expect, test } from 'vitest';
import type { StructureId } from '#anatomy';
import { PATTERN_IDS, type PatternId, muscleOfPattern } from '#content/pattern-zones';
import { MAX_PANES, createAtlas, likeness, lookAlikes } from '#state';

const REST = MAX_PANES - 1;

describe('look-alikes', () => {
  test('share an area with the pattern, are others, and hold at least one that is no muscle', () => {
    for (const id of PATTERN_IDS) {
      const found = lookAlikes(id, REST);
      expect(found, id).toHaveLength(REST);
      expect(new Set([id, ...found]).size).toBe(MAX_PANES);
      for (const one of found) expect(likeness(id, one)).toBeGreaterThan(0);
      expect(found.some((one) => muscleOfPattern(one) === null)).toBe(true);
      const muscles = [id, ...found].map(muscleOfPattern).filter((muscle) => muscle !== null);
      expect(new Set(muscles).size, id).toBe(muscles.length);
    }
  });

  test('likeness is the same both ways, whole with itself, and never more', () => {
    for (const a of PATTERN_IDS) {
      expect(likeness(a, a)).toBe(1);
      for (const b of PATTERN_IDS) {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('hold what a clinician would name first', () => {
    const named: Readonly<Partial<Record<PatternId, PatternId>>> = {
      'piriformis/outer': 'other/deep-gluteal-syndrome',
      'gluteus-minimus/front': 'other/nerve-root-l5',
      'gluteus-medius/back': 'other/sacroiliac-joint',
      'tensor-fasciae-latae/whole': 'other/outer-thigh-nerve',
      'gluteus-maximus/lowest-inner': 'other/tailbone',
      'other/nerve-root-s1': 'other/spinal-stenosis',
      'other/hamstring-tendon': 'other/hamstring-muscle',
    };
    for (const [id, first] of Object.entries(named)) expect(lookAlikes(id as PatternId, REST)[0]).toBe(first);
  });
});

describe('compare opens with what was asked', () => {
  const open = (view: Parameters<typeof createAtlas>[0]) => {
    const atlas = createAtlas(view);
    atlas.commands.openScreen('compare', 'panel');
    return atlas;
  };

  test('the chosen muscle, or the pattern shown, comes first', () => {
    const piriformis = 'piriformis.left' as StructureId;
    expect(open({ selected: piriformis }).state().panes[0]).toBe('piriformis/outer');
    expect(open({ selected: piriformis, pattern: 'piriformis/inner' }).state().panes[0]).toBe(
      'piriformis/inner',
    );
    expect(open({ pattern: 'other/tailbone' }).state().panes[0]).toBe('other/tailbone');
  });

  test('another muscle replaces what was compared before; without a question it comes back', () => {
    const atlas = open({ selected: 'piriformis.left' as StructureId });
    const first = atlas.state().panes;
    atlas.commands.openScreen('atlas', 'panel');
    atlas.commands.select('gluteus-minimus.left' as StructureId, 'pointer');
    atlas.commands.openScreen('compare', 'panel');
    expect(atlas.state().panes[0]).toBe('gluteus-minimus/front');
    atlas.commands.setPanes(first, 'panel');
    atlas.commands.openScreen('atlas', 'panel');
    atlas.commands.select(null, 'pointer');
    atlas.commands.openScreen('compare', 'panel');
    expect(atlas.state().panes).toEqual(first);
  });

  test('an answer of “Where it hurts” is compared', () => {
    const atlas = createAtlas();
    atlas.commands.openScreen('where', 'panel');
    atlas.commands.showPattern('other/nerve-root-s1', 'panel', 'left');
    atlas.commands.openScreen('compare', 'panel');
    expect(atlas.state().panes[0]).toBe('other/nerve-root-s1');
  });
});
