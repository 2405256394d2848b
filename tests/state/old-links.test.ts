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
        overrides: { sacrum: 'ghost', 'femur.left': 'hidden' },
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
    ['tools', '#x=axial', { section: { azimuthDeg: 0, elevationDeg: 90, offsetMm: 0 } }],
    ['tools', '#x=sagittal', { section: { azimuthDeg: 90, elevationDeg: 0, offsetMm: 80 } }],
    ['tools', '#x=coronal', { section: { azimuthDeg: 180, elevationDeg: 0, offsetMm: 0 } }],
    ['tools', '#x=-12.5,40,-7.3', { section: { azimuthDeg: -12.5, elevationDeg: 40, offsetMm: -7.3 } }],
    ['tools', '#e=60', { explode: 60 }],
    [
      'tools',
      '#f=g:maximus,x:skin,h:medius',
      { layerOverrides: { skin: 'xray', maximus: 'ghost', medius: 'hidden' } },
    ],
    ['tools', '#i=sacrum,piriformis.left', { isolated: ['piriformis.left', 'sacrum'] }],
    ['tools', '#b=left', { shownSide: 'left' }],
    ['tools', '#b=right', { shownSide: 'right' }],
    ['tools', '#q=-81.5,40,-120.3', { probe: [-81.5, 40, -120.3] }],
    [
      'tools',
      '#d=x:gluteus-maximus.left,s:femur.right',
      { overrides: { 'gluteus-maximus.left': 'xray', 'femur.right': 'shown' } },
    ],
    ['tools', '#v=mirror', { mirror: true }],
    [
      'side by side',
      '#o=compare&k=gluteus-minimus/back,other/nerve-root-s1',
      { screen: 'compare', panes: ['gluteus-minimus/back', 'other/nerve-root-s1'] },
    ],
    ['studio', '#studio&pl=3', { layout: 'studio', peelLeft: 3 }],
    [
      'settings',
      '#theme=dark&level=clinical&contrast=more',
      { theme: 'dark', level: 'clinical', contrast: 'more' },
    ],
    [
      'settings',
      '#theme=light&level=plain&contrast=system',
      { theme: 'light', level: 'plain', contrast: 'system' },
    ],
  ];

const TOOLS = [
  'section',
  'explode',
  'isolated',
  'shownSide',
  'probe',
  'measure',
  'layout',
  'mirror',
  'panes',
] as const;
const SETTINGS = ['theme', 'level', 'contrast'] as const;

describe('links of earlier versions', () => {
  test.each(OLD_LINKS)('%s: %s', (_version, link, view) => {
    const { fields, faults } = decodeView(link);
    expect(faults).toEqual([]);
    expect(fields).toMatchObject(view);
    // What the link does not name is as at the start; the reader's own settings are left alone.
    for (const key of TOOLS) if (!Object.hasOwn(view, key)) expect(fields[key]).toEqual(INITIAL_VIEW[key]);
    for (const key of SETTINGS) expect(Object.hasOwn(fields, key)).toBe(Object.hasOwn(view, key));
  });
});
