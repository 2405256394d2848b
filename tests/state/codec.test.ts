import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXTRA_GROUPS, INSTANCES, LANDMARK_INSTANCES, isStructureId } from '#anatomy';
import {
  FIELDS,
  INITIAL_VIEW,
  VIEW_OPTIONS,
  type ViewState,
  createAtlas,
  decodeView,
  encodeView,
  hasPart,
  normalisePose,
  partId,
} from '#state';
import { runs } from '../support/thoroughness.ts';
import { anyId, anyView, anyOverrides } from './arbitraries.ts';

const URL_KEYS = Object.entries(FIELDS).flatMap(([key, { address, storage }]) =>
  address && !storage ? [key as keyof ViewState] : [],
);

const urlPart = (state: ViewState) => Object.fromEntries(URL_KEYS.map((key) => [key, state[key]]));

/** What any decoded link must be, whatever it was made from. */
function expectValid(fields: Partial<ViewState>): void {
  const own = Object.keys(fields).filter((key) => FIELDS[key as keyof ViewState].storage === null);
  expect(own.sort()).toEqual([...URL_KEYS].sort());
  const view = fields as ViewState;
  const { selected, peelLeft, peelRight, overrides, camera, groups, part, landmark } = view;
  expect(selected === null || isStructureId(selected)).toBe(true);
  expect([0, 1, 2, 3, 4, 5]).toContain(peelLeft);
  expect([0, 1, 2, 3, 4, 5]).toContain(peelRight);
  for (const [id, override] of Object.entries(overrides)) {
    expect(isStructureId(id)).toBe(true);
    expect(['shown', 'ghost', 'xray', 'hidden']).toContain(override);
  }
  expect(groups).toEqual(EXTRA_GROUPS.filter((group) => groups.includes(group)));
  expect(part === null || hasPart(selected, part)).toBe(true);
  expect(landmark === null || LANDMARK_INSTANCES.some(({ id }) => id === landmark)).toBe(true);
  for (const option of VIEW_OPTIONS) expect(view[option]).toBeTypeOf('boolean');
  expect(camera).toEqual(normalisePose(camera));
}

/** Text near enough to a real link to reach every branch: its own words, shuffled and damaged. */
const hostileWord = fc.oneof(
  fc.constantFrom(
    's',
    'pl',
    'pr',
    'd',
    'c',
    'g',
    'p',
    'm',
    'v',
    'theme',
    'x',
    'e',
    'f',
    'i',
    'b',
    'q',
    'studio',
    'level',
    'contrast',
    'axial',
    'g:maximus',
    '1,2,3',
    'mirror',
    '__proto__',
    'constructor',
    'toString',
    'scene',
    '',
  ),
  fc.constantFrom(
    'three-quarter',
    'back',
    '1',
    '5',
    '6',
    '-1',
    '1.5',
    '1e9',
    'NaN',
    'Infinity',
    '%',
    '%E0%A4%A',
  ),
  fc.constantFrom(
    '180,4,720,0,20,-25',
    '1,2,3',
    '9e9,0,0,0,0,0',
    'g:femur.left',
    'h:',
    'x:sacrum',
    's:sacrum,,',
    'hip',
    'thigh,back,thigh',
    'anterior',
    'gluteus-medius-anterior.left',
    'psis.left',
    'parts,nolabels',
    'xray,,',
  ),
  anyId,
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(hostileWord, fc.constantFrom('=', '=', '=', '', ':', '=='), hostileWord), {
      maxLength: 8,
    })
    .map((parts) => parts.map((part) => part.join('')).join('&')),
  fc.tuple(anyView, fc.nat(), fc.string({ maxLength: 3 })).map(([view, at, noise]) => {
    const text = encodeView(view);
    const cut = text.length === 0 ? 0 : at % text.length;
    return text.slice(0, cut) + noise + text.slice(cut + 1);
  }),
);

describe('a view as text', () => {
  test('the first view is the empty text', () => {
    expect(encodeView(INITIAL_VIEW)).toBe('');
    expect(decodeView('')).toEqual({ fields: urlPart(INITIAL_VIEW), faults: [] });
    expect(decodeView('#')).toEqual(decodeView(''));
  });

  test('any view comes back as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ fields: urlPart(view), faults: [] });
      }),
      { numRuns: runs(1000, 5000), seed: 20260101 },
    );
  });

  test('any view survives what browsers and mail programs do to an address', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const text = encodeView(view);
        const escaped = text.replace(/[:,]/g, (sign) => encodeURIComponent(sign));
        expect(new URL(`https://example.org/#${text}`).hash.replace('#', '')).toBe(text);
        expect(decodeView(`#${escaped}`).fields).toEqual(urlPart(view));
      }),
      { numRuns: runs(300, 1000), seed: 20260102 },
    );
  });

  test('equal views give equal text, in whatever order they came about', () => {
    fc.assert(
      fc.property(anyView, anyOverrides, (view, overrides) => {
        const turned = Object.fromEntries(Object.entries(overrides).reverse());
        expect(encodeView({ ...view, overrides: turned })).toBe(encodeView({ ...view, overrides }));
      }),
      { numRuns: runs(300, 1000), seed: 20260103 },
    );
  });

  test('different views give different text', () => {
    fc.assert(
      fc.property(anyView, anyView, (a, b) => {
        const same = JSON.stringify(decodeView(encodeView(a))) === JSON.stringify(decodeView(encodeView(b)));
        expect(encodeView(a) === encodeView(b)).toBe(same);
      }),
      { numRuns: runs(300, 1000), seed: 20260104 },
    );
  });

  test('fields that a link does not carry leave no trace', () => {
    const text = encodeView({
      ...INITIAL_VIEW,
      guideDone: true,
      sheet: 'full',
      open: ['list'],
      hovered: INSTANCES[0]!.id,
    });
    expect(text).toBe('');
  });
});

describe('what a link says of groups, parts and options', () => {
  test('stands in it in few words', () => {
    const text =
      's=gluteus-medius.left&g=back,thigh&p=anterior&m=psis.left&v=nolabels,pins,fibres,parts,xray';
    const { fields, faults } = decodeView(text);
    expect(faults).toEqual([]);
    expect(fields).toMatchObject({
      selected: 'gluteus-medius.left',
      groups: ['back', 'thigh'],
      part: 'anterior',
      landmark: 'psis.left',
      showLabels: false,
      showLandmarks: true,
      showFibres: true,
      showParts: true,
      xray: true,
    });
    expect(encodeView({ ...INITIAL_VIEW, ...fields })).toBe(text);
  });

  test('may be in any order', () => {
    const { fields } = decodeView('p=lower&g=thigh,back,thigh&v=xray,parts&s=gluteus-maximus.right');
    expect(fields).toMatchObject({ part: 'lower', groups: ['back', 'thigh'], showParts: true, xray: true });
  });

  test('may name a part and its muscle in one word', () => {
    const { fields, faults } = decodeView('s=gluteus-medius-anterior.left');
    expect(faults).toEqual([]);
    expect(fields).toMatchObject({ selected: 'gluteus-medius.left', part: 'anterior' });
    expect(partId(fields.selected!, fields.part!)).toBe('gluteus-medius-anterior.left');
  });

  test.each([
    ['p=anterior', 'p=anterior'],
    ['s=gluteus-maximus.left&p=anterior', 'p=anterior'],
    ['s=gluteus-maximus-anterior.left', 's=gluteus-maximus-anterior.left'],
    ['s=gluteus-medius-anterior.left&s=femur.left', 'p=anterior'],
    ['g=hip', 'g=hip'],
    ['g=back,', 'g=back,'],
    ['g=', 'g='],
    ['m=elbow', 'm=elbow'],
    ['v=parts,labels', 'v=parts,labels'],
    ['v=', 'v='],
  ])('%s is named in part or whole, and only what can be read counts', (text, fault) => {
    const { fields, faults } = decodeView(text);
    expect(faults).toEqual([fault]);
    expectValid(fields);
    expect(fields.part).toBeNull();
  });
});

describe('where a link to a cut looks from', () => {
  test.each([
    ['x=axial', { azimuthDeg: 180, elevationDeg: 70 }],
    ['x=sagittal', { azimuthDeg: 90, elevationDeg: 0 }],
    // Seen from the first view already.
    ['x=coronal', INITIAL_VIEW.camera],
    ['x=axial&c=three-quarter', INITIAL_VIEW.camera],
  ])('%s', (link, camera) => {
    const { fields } = decodeView(link);
    expect(fields.camera).toMatchObject(camera);
    expect(decodeView(encodeView({ ...INITIAL_VIEW, ...fields })).fields).toEqual(fields);
  });

  test('on the page a cut that is laid anew is turned to when it would be seen edge-on, one that is moved is not', () => {
    const atlas = createAtlas();
    const { commands } = atlas;
    commands.setSection({ azimuthDeg: 180, elevationDeg: 0, offsetMm: 0 }, 'panel');
    expect(atlas.state().camera).toEqual(INITIAL_VIEW.camera);
    commands.setSection({ azimuthDeg: 40, elevationDeg: -60, offsetMm: 0 }, 'panel');
    expect(atlas.state().camera).toEqual(INITIAL_VIEW.camera);
    commands.setSection({ azimuthDeg: 0, elevationDeg: 90, offsetMm: 0 }, 'panel');
    expect(atlas.state().camera).toMatchObject({ azimuthDeg: 180, elevationDeg: 70 });
    commands.setSection({ azimuthDeg: 90, elevationDeg: 0, offsetMm: 80 }, 'panel');
    expect(atlas.state().camera).toMatchObject({ azimuthDeg: 90, elevationDeg: 0 });
    commands.setSection(null, 'panel');
    expect(atlas.state().camera).toMatchObject({ azimuthDeg: 90, elevationDeg: 0 });
  });
});

describe('where a link to layers drawn apart looks from', () => {
  test('from as far as on the page, so that none is behind a panel; from where it says, if it does', () => {
    const atlas = createAtlas();
    atlas.commands.setExplode(60, 'panel');
    const { camera } = atlas.state();
    expect(camera.distanceMm).toBeGreaterThan(INITIAL_VIEW.camera.distanceMm);
    expect(decodeView('e=60').fields.camera).toEqual(camera);
    expect(encodeView(atlas.state())).toContain('e=60');
    expect(decodeView('e=60&c=three-quarter').fields.camera).toEqual(INITIAL_VIEW.camera);
    expect(decodeView('e=0').fields.camera).toEqual(INITIAL_VIEW.camera);
  });
});

describe('where a link to a pattern looks from', () => {
  const LINK = 's=gluteus-minimus.left&z=gluteus-minimus/back';

  test('from the side of the pattern, as when it is chosen on the page', () => {
    const atlas = createAtlas();
    atlas.commands.showPattern('gluteus-minimus/back', 'panel');
    const { selected, camera } = atlas.state();
    expect(selected).toBe('gluteus-minimus.left');
    expect(decodeView(LINK).fields.camera).toEqual(camera);
  });

  test('from where it says, if it does; the first view is named then', () => {
    const { fields } = decodeView(`${LINK}&c=three-quarter`);
    expect(fields.camera).toEqual(INITIAL_VIEW.camera);
    expect(encodeView({ ...INITIAL_VIEW, ...fields })).toContain('c=three-quarter');
    expect(encodeView({ ...INITIAL_VIEW, ...fields, pattern: null })).not.toContain('c=');
  });

  test('from the first view when the pattern cannot be shown', () => {
    const { fields } = decodeView('s=sacrum&z=gluteus-minimus/back');
    expect(fields).toMatchObject({ pattern: null, camera: INITIAL_VIEW.camera });
  });
});

describe('text that is no view', () => {
  test('never throws, and always gives a view', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { fields, faults } = decodeView(text);
        expectValid(fields);
        const again = encodeView({ ...INITIAL_VIEW, ...fields });
        expect(decodeView(again)).toEqual({ fields, faults: [] });
        for (const fault of faults) expect(fault.length).toBeLessThanOrEqual(61);
      }),
      { numRuns: runs(2000, 10_000), seed: 20260105 },
    );
  });

  test.each([
    ['s=gluteus-giganteus.left'],
    ['s='],
    ['s'],
    ['s=__proto__'],
    ['pl=6'],
    ['pl=-1'],
    ['pr=1.5'],
    ['pr= 1'],
    ['d=q:sacrum'],
    ['d=g:nobody'],
    ['d=g:sacrum,'],
    ['d='],
    ['c=sideways'],
    ['c=constructor'],
    ['c=1,2,3'],
    ['c=1,2,3,4,5,NaN'],
    ['c=1,2,3,4,5,1e3'],
    ['theme=purple'],
    ['x=oblique'],
    ['x=1,2'],
    ['x=1,2,NaN'],
    ['x=__proto__'],
    ['e=-1'],
    ['e=1e2'],
    ['f=g:nowhere'],
    ['f=s:maximus'],
    ['f=g:maximus:x'],
    ['i=nobody'],
    ['b=middle'],
    ['q=1,2'],
    ['q=here'],
    ['studio=1'],
    ['level=doctor'],
    ['contrast=less'],
    ['what=ever'],
    ['%E0%A4%A'],
    ['s=%E0%A4%A'],
  ])('%s is named and has no effect', (text) => {
    expect(decodeView(text)).toEqual({ fields: urlPart(INITIAL_VIEW), faults: [text] });
  });

  test('a good part beside a broken one still counts', () => {
    const { fields, faults } = decodeView('#pl=9&s=piriformis.right&&zoom=3');
    expect(fields.selected).toBe('piriformis.right');
    expect(fields.peelLeft).toBe(INITIAL_VIEW.peelLeft);
    expect(faults).toEqual(['pl=9', 'zoom=3']);
  });

  test('a camera beyond the limits is brought back within them', () => {
    const { fields, faults } = decodeView('c=99999,200,99999,-99999,0,0');
    expect(faults).toEqual([]);
    expectValid(fields);
  });

  test('long rubbish is named in short', () => {
    expect(decodeView('z'.repeat(5000)).faults).toEqual([`${'z'.repeat(60)}…`]);
  });
});
