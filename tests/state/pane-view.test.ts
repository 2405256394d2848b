import { describe, expect, test } from 'vitest';
import {
  DEFAULT_PANES,
  INITIAL_VIEW,
  createAtlas,
  lookAlikes,
  neededGroups,
  paintedZones,
  paneRatio,
  paneView,
  panesOf,
  panesPose,
} from '#state';

describe('views side by side', () => {
  test('each pane shows its pattern with what it goes with, and no two paint the same', () => {
    const views = DEFAULT_PANES.map((pattern) => paneView({ ...INITIAL_VIEW, screen: 'compare' }, pattern));
    expect(views.map(({ pattern }) => pattern)).toEqual(DEFAULT_PANES);
    expect(views[0]!.selected).toBe('gluteus-minimus.left');
    expect(new Set(views.map((view) => paintedZones(view))).size).toBe(DEFAULT_PANES.length);
  });

  test('panes are on the side of the selection', () => {
    const view = { ...INITIAL_VIEW, selected: 'piriformis.right' } as typeof INITIAL_VIEW;
    expect(paneView(view, 'gluteus-minimus/back').selected).toBe('gluteus-minimus.right');
    const [left, right] = (['left', 'right'] as const).map((side) => panesPose(DEFAULT_PANES, side));
    expect(right!.azimuthDeg).toBeCloseTo(-left!.azimuthDeg);
    expect(right!.targetMm[0]).toBeCloseTo(-left!.targetMm[0]);
  });

  test('opening the screen with nothing chosen begins with what was shown, and brings all into view', () => {
    const { commands, state } = createAtlasAt('other/hip-joint');
    commands.openScreen('compare', 'panel');
    expect(state().panes).toEqual(['other/hip-joint', ...lookAlikes('other/hip-joint', 3)]);
    expect(state().pattern).toBeNull();
    expect(state().camera).toEqual(panesPose(panesOf(state()), 'left'));
    expect(paintedZones(state())).toBeNull();
  });

  test('what the panes go with is fetched on that screen alone', () => {
    const view = { ...INITIAL_VIEW, panes: ['quadratus-lumborum/upper-outer', 'other/sacroiliac-joint'] };
    expect(neededGroups(view)).toEqual(['hip']);
    expect(neededGroups({ ...view, screen: 'compare' })).toContain('back');
  });

  test('patterns of the whole leg need narrow panes, those of the hip wider ones', () => {
    expect(paneRatio(['other/nerve-root-s1'])).toBeLessThan(paneRatio(['piriformis/outer']));
  });
});

function createAtlasAt(pattern: string) {
  const atlas = createAtlas({ pattern });
  return { commands: atlas.commands, state: () => atlas.state() };
}
