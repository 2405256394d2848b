import { describe, expect, test } from 'vitest';
import { INITIAL_VIEW, PRESET_POSES, type ViewState, decodeView } from '#state';

/**
 * Links as earlier versions of the page wrote them. They stand in notes, on paper and in messages, and open
 * for good: rows are added here, never changed.
 */
const OLD_LINKS: readonly [version: string, link: string, view: Partial<Record<keyof ViewState, unknown>>][] =
  [
    ['structures and layers', '#s=piriformis.left', { selected: 'piriformis.left' }],
    ['structures and layers', '#pl=3&pr=0', { peelLeft: 3, peelRight: 0 }],
    [
      'structures and layers',
      '#s=gluteus-medius.right&d=g:sacrum,h:femur.left&c=back',
      {
        selected: 'gluteus-medius.right',
        wishes: { sacrum: 'ghost', 'femur.left': 'hidden' },
        camera: PRESET_POSES.back,
      },
    ],
    [
      'structures and layers',
      '#c=173,4.7,2400,0,-226,-5',
      { camera: { azimuthDeg: 173, elevationDeg: 4.7, distanceMm: 2400, targetMm: [0, -226, -5] } },
    ],
    [
      'parts and groups',
      '#s=gluteus-medius.left&g=back,thigh&p=anterior&m=psis.left&v=nolabels,pins,fibres,parts,xray',
      {
        selected: 'gluteus-medius.left',
        groups: ['back', 'thigh'],
        part: 'anterior',
        landmark: 'psis.left',
        showLabels: false,
        showLandmarks: true,
        showFibres: true,
        showParts: true,
        xray: true,
      },
    ],
    [
      'parts and groups',
      '#s=gluteus-medius-anterior.left',
      { selected: 'gluteus-medius.left', part: 'anterior' },
    ],
    [
      'pain on the body',
      '#s=gluteus-minimus.right&z=gluteus-minimus/front',
      { selected: 'gluteus-minimus.right', pattern: 'gluteus-minimus/front' },
    ],
    ['pain on the body', '#z=other/hip-joint', { pattern: 'other/hip-joint' }],
    [
      'pain on the body',
      '#o=where&w=buttock-central.left,sacrum',
      { screen: 'where', sore: ['sacrum', 'buttock-central.left'] },
    ],
    ['pain on the body', '#o=stories&y=weak.1&s=gluteus-medius.left', { screen: 'stories', step: 'weak.1' }],
  ];

describe('links of earlier versions', () => {
  test.each(OLD_LINKS)('%s: %s', (_version, link, view) => {
    const { fields, faults } = decodeView(link);
    expect(faults).toEqual([]);
    expect(fields).toMatchObject(view);
    // What the link could not know of is as at the start.
    for (const key of ['section', 'explode', 'isolated', 'shownSide', 'probe', 'layout', 'mirror'] as const)
      expect(fields[key]).toEqual(INITIAL_VIEW[key]);
  });
});
