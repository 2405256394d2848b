import { describe, expect, test } from 'vitest';
import { STRUCTURES, ZONE_SPOTS, sideOfSpot, zoneOf } from '#anatomy';
import {
  PATTERN_IDS,
  type PatternId,
  type ZoneId,
  muscleOfPattern,
  patternById,
  patternSides,
  patternZones,
  structureOfPattern,
} from '#content';

/** Everything between the cleft and the trochanter. */
const BUTTOCK: readonly ZoneId[] = [
  'buttock-central',
  'buttock-lower-medial',
  'buttock-lower-lateral',
  'buttock-upper-lateral',
];

type Row = readonly [id: PatternId, primary: readonly ZoneId[], spillover: readonly ZoneId[]];

/** Typed from the table of traditional maps and that of comparators, row by row; never from the data. */
const TABLE: readonly Row[] = [
  // A crescent from the fold up beside the sacrum; the bone itself only as spillover.
  [
    'gluteus-maximus/upper-inner',
    ['cleft-side', 'sacroiliac'],
    ['sacrum', 'gluteal-fold', 'thigh-post-prox'],
  ],
  // The whole buttock with the sit bone; below the crest to the side only as spillover.
  [
    'gluteus-maximus/sit-bone',
    ['ischial', 'buttock-central', 'buttock-lower-medial', 'buttock-lower-lateral'],
    ['sacrum', 'buttock-upper-lateral'],
  ],
  ['gluteus-maximus/lowest-inner', ['coccyx'], ['cleft-side']],
  [
    'gluteus-medius/back',
    ['iliac-crest-post', 'sacroiliac', 'sacrum'],
    ['buttock-central', 'buttock-upper-lateral'],
  ],
  ['gluteus-medius/middle', ['buttock-central', 'buttock-upper-lateral'], ['thigh-lat-prox']],
  ['gluteus-medius/front', ['lumbar-belt', 'iliac-crest-post', 'sacrum'], []],
  [
    'gluteus-minimus/front',
    [
      'buttock-lower-lateral',
      'thigh-lat-prox',
      'thigh-lat-dist',
      'knee-lateral',
      'leg-lateral',
      'ankle-lateral',
    ],
    ['foot-dorsum'],
  ],
  [
    'gluteus-minimus/back',
    ['buttock-lower-medial', 'thigh-post-prox', 'thigh-post-dist', 'calf-prox'],
    ['popliteal', ...BUTTOCK.filter((zone) => zone !== 'buttock-lower-medial')],
  ],
  ['piriformis/outer', ['sacroiliac', 'buttock-central', 'hip-posterior'], ['thigh-post-prox']],
  ['piriformis/inner', ['sacroiliac', 'buttock-central', 'hip-posterior'], ['thigh-post-prox']],
  ['quadratus-lumborum/upper-outer', ['iliac-crest-lat', 'abdomen-lower-lateral'], ['groin']],
  ['quadratus-lumborum/lower-outer', ['trochanter'], ['thigh-lat-prox']],
  ['quadratus-lumborum/upper-deep', ['sacroiliac'], ['sacrum']],
  ['quadratus-lumborum/lower-deep', ['buttock-lower-medial', 'buttock-lower-lateral'], []],
  ['iliocostalis-lumborum/whole', ['buttock-central', 'lumbar-paraspinal'], []],
  [
    'longissimus-thoracis/lower',
    ['buttock-lower-medial', 'buttock-lower-lateral', 'iliac-crest-post'],
    ['lumbar-paraspinal'],
  ],
  ['tensor-fasciae-latae/whole', ['trochanter', 'thigh-lat-prox', 'thigh-anterolateral'], ['thigh-lat-dist']],
  ['obturator-internus/whole', ['coccyx'], ['thigh-post-prox']],
  // No map of their own; taken as buttock pain like that of the piriformis, and no further.
  ['gemellus-superior/whole', ['buttock-central'], []],
  ['gemellus-inferior/whole', ['buttock-central'], []],
  // Its strip of skin: front of thigh and knee, inner side of the lower leg.
  [
    'other/nerve-root-l4',
    ['thigh-front', 'knee-front', 'leg-medial'],
    ['buttock-upper-lateral', 'thigh-anterolateral'],
  ],
  [
    'other/nerve-root-l5',
    ['buttock-central', 'thigh-lat-prox', 'thigh-lat-dist', 'leg-lateral', 'foot-dorsum'],
    [],
  ],
  [
    'other/nerve-root-s1',
    [
      'buttock-central',
      'thigh-post-prox',
      'thigh-post-dist',
      'calf-prox',
      'calf-dist',
      'foot-lateral',
      'foot-sole',
    ],
    [],
  ],
  // "Sometimes below the knee": spillover.
  [
    'other/deep-gluteal-syndrome',
    ['buttock-central', 'hip-posterior', 'thigh-post-prox'],
    ['thigh-post-dist', 'calf-prox'],
  ],
  // Buttock 94 %, low back 72 %: most people. Leg 50 %, groin 14 %; the lower joint hurts in the lower buttock, the
  // part above it in the upper buttock along the crest (Kurosawa); a case, across the sacrum.
  [
    'other/sacroiliac-joint',
    ['sacroiliac', 'buttock-central', 'lumbar-paraspinal'],
    [
      'sacrum',
      'iliac-crest-post',
      'buttock-upper-lateral',
      'buttock-lower-medial',
      'buttock-lower-lateral',
      'thigh-post-prox',
      'thigh-lat-prox',
      'groin',
    ],
  ],
  // Buttock 71 %; thigh in front 27 %, outer side 27 %, back 24 %, inner side 16 %; knee 2 %.
  [
    'other/hip-joint',
    ['groin', 'buttock-central', 'thigh-anterolateral', 'thigh-front'],
    [
      'hip-posterior',
      'buttock-lower-lateral',
      'thigh-lat-prox',
      'thigh-post-prox',
      'thigh-medial',
      'trochanter',
      'knee-front',
    ],
  ],
  ['other/outer-hip-pain', ['trochanter', 'thigh-lat-prox', 'thigh-lat-dist'], []],
  // Facet joints: buttocks, groin and thighs, above the knee; the crest and the sacrum adjoin. With a slipped disc most
  // hurt in the buttock: 59 % of 286, 75 % of 321.
  [
    'other/low-back',
    ['lumbar-paraspinal', 'lumbar-belt', 'buttock-central'],
    [
      'iliac-crest-post',
      'iliac-crest-lat',
      'sacroiliac',
      'sacrum',
      'buttock-upper-lateral',
      'groin',
      'thigh-post-prox',
      'thigh-lat-prox',
    ],
  ],
  ['other/hamstring-tendon', ['ischial'], ['gluteal-fold', 'thigh-post-prox']],
  // Its front branch serves the front outer thigh to the knee, its back branch the outer thigh.
  ['other/outer-thigh-nerve', ['thigh-anterolateral', 'thigh-lat-prox'], ['thigh-lat-dist']],
  ['other/tailbone', ['coccyx'], ['cleft-side', 'buttock-lower-medial']],
  // "Lower back, buttocks, thighs and/or calves".
  [
    'other/spinal-stenosis',
    ['buttock-central', 'thigh-post-prox', 'thigh-post-dist', 'calf-prox'],
    ['lumbar-paraspinal', 'lumbar-belt', 'thigh-lat-prox', 'calf-dist'],
  ],
  // "Usually in the calves, but hip, buttock or thigh can be affected".
  [
    'other/leg-arteries',
    ['calf-prox', 'calf-dist'],
    ['buttock-central', 'thigh-post-prox', 'thigh-post-dist', 'thigh-front', 'foot-dorsum'],
  ],
  ['other/hamstring-muscle', ['thigh-post-prox', 'thigh-post-dist'], ['popliteal']],
  ['other/adductors', ['thigh-medial', 'groin'], []],
  // The skin that the superior and middle cluneal nerves serve; leg symptoms in about half or more.
  [
    'other/crest-nerve',
    ['iliac-crest-post', 'buttock-upper-lateral'],
    ['lumbar-paraspinal', 'iliac-crest-lat', 'thigh-lat-prox'],
  ],
  ['other/pudendal-nerve', ['perineum'], ['cleft-side', 'buttock-lower-medial', 'coccyx']],
  // What lies at the edge, each by its own part of the body.
  ['other/knee', ['knee-front', 'knee-lateral', 'popliteal'], []],
  ['other/lower-leg', ['calf-prox', 'calf-dist', 'leg-lateral', 'leg-medial'], []],
  ['other/foot', ['ankle-lateral', 'foot-dorsum', 'foot-lateral', 'foot-sole'], []],
  ['other/belly', ['abdomen-lower-lateral'], ['groin']],
];

const sorted = (zones: readonly ZoneId[]) => [...zones].sort();

describe('areas of every pattern and how strong they are', () => {
  test.each(TABLE)('%s', (id, primary, spillover) => {
    const zones = patternZones(id);
    expect(sorted(zones.core)).toEqual(sorted(primary));
    expect(sorted(zones.spillover)).toEqual(sorted(spillover));
  });

  test('the table knows every pattern, and no muscle that the maps give none', () => {
    expect(sorted(TABLE.map(([id]) => id) as never)).toEqual(sorted(PATTERN_IDS as never));
    expect(PATTERN_IDS.filter((id) => /quadratus-femoris/.test(id))).toEqual([]);
  });

  test.each(['gemellus-superior/whole', 'gemellus-inferior/whole'] as const)(
    '%s is borrowed, says so, and is graded as what nobody has tested',
    (id) => {
      const { name, core, spillover, grade } = patternById(id)!;
      expect(name).toContain('no map of its own');
      expect(core.text).toMatch(/^It has no map of its own/);
      expect(spillover).toBeNull();
      expect(grade).toBe('D');
    },
  );

  test.each(PATTERN_IDS)('%s: no area is both main and spillover; words and areas agree', (id) => {
    const { core, spillover } = patternZones(id);
    expect(spillover.filter((zone) => core.includes(zone))).toEqual([]);
    const found = patternById(id)!;
    expect(found.core.zones).toEqual(core);
    expect(found.spillover?.zones ?? []).toEqual(spillover);
    expect(found.sources.length).toBeGreaterThan(0);
    expect(found.caveat.length).toBeGreaterThan(0);
  });
});

describe('the side of a pattern', () => {
  const isMidline = (zone: ZoneId) =>
    ZONE_SPOTS.some((spot) => zoneOf(spot) === zone && sideOfSpot(spot) === null);

  // A view takes the side of a pattern from its structure: what can hurt on one side needs a structure that has sides.
  test.each(PATTERN_IDS.map((id) => [id]))('%s: its structure can say it', (id) => {
    const subject = STRUCTURES.find(({ key }) => key === structureOfPattern(id))!;
    const sided = patternZones(id).core.filter((zone) => !isMidline(zone));
    if (sided.length > 0) expect(subject.paired, sided.join()).toBe(true);
  });

  test('is both where the words say so, and there alone', () => {
    // The map of a muscle is that of one muscle; a belt across the low back is an area of the midline.
    const told = PATTERN_IDS.filter((id) => muscleOfPattern(id) === null).filter((id) => {
      const { core, spillover } = patternById(id)!;
      return /\b(on|to) both sides\b/.test(`${core.text} ${spillover?.text}`);
    });
    expect(PATTERN_IDS.filter((id) => patternZones(id).sides === 'both')).toEqual(told);
    expect(told).toEqual(['other/tailbone', 'other/spinal-stenosis']);
  });

  test('is both where its structure lies in the midline and areas beside it', () => {
    for (const id of PATTERN_IDS) {
      const { core, spillover, sides } = patternZones(id);
      const subject = STRUCTURES.find(({ key }) => key === structureOfPattern(id))!;
      if (!subject.paired && ![...core, ...spillover].every(isMidline)) expect(sides, id).toBe('both');
    }
  });

  test('is passed on for the picture', () => {
    expect(patternSides('other/tailbone', 'left')).toEqual(['left', 'right']);
    expect(patternSides('other/spinal-stenosis', 'right')).toEqual(['left', 'right']);
    expect(patternSides('other/nerve-root-l5', 'right')).toEqual(['right']);
  });
});
