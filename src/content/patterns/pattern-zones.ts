import { SIDES, type Side, type ZoneId } from '#anatomy';

/** Where a pattern is felt: its main areas, and those that it may spread to. */
export interface PatternZones {
  readonly core: readonly ZoneId[];
  readonly spillover: readonly ZoneId[];
  /** Felt on both sides as a rule. Left out for what has one side, that of its structure. */
  readonly sides?: 'both';
}

/**
 * Areas of every pattern that can be shown on the body, by `<muscle key>/<pattern>` or, for what is no muscle,
 * `other/<lookalike>`. The texts take their areas from here, so that words and drawing cannot differ. It stands
 * apart from them because the view needs it before any text has arrived.
 */
export const PATTERN_ZONES = {
  'gluteus-maximus/upper-inner': {
    // A crescent beside the cleft and the edge of the sacrum; the whole triangle is more than the maps show.
    core: ['cleft-side', 'sacroiliac'],
    spillover: ['sacrum', 'gluteal-fold', 'thigh-post-prox'],
  },
  'gluteus-maximus/sit-bone': {
    core: ['ischial', 'buttock-central', 'buttock-lower-medial', 'buttock-lower-lateral'],
    spillover: ['sacrum', 'buttock-upper-lateral'],
  },
  'gluteus-maximus/lowest-inner': { core: ['coccyx'], spillover: ['cleft-side'] },
  'gluteus-medius/back': {
    core: ['iliac-crest-post', 'sacroiliac', 'sacrum'],
    spillover: ['buttock-central', 'buttock-upper-lateral'],
  },
  'gluteus-medius/middle': {
    core: ['buttock-central', 'buttock-upper-lateral'],
    spillover: ['thigh-lat-prox'],
  },
  'gluteus-medius/front': {
    core: ['lumbar-belt', 'iliac-crest-post', 'sacrum'],
    spillover: [],
  },
  'gluteus-minimus/front': {
    core: [
      'buttock-lower-lateral',
      'thigh-lat-prox',
      'thigh-lat-dist',
      'knee-lateral',
      'leg-lateral',
      'ankle-lateral',
    ],
    spillover: ['foot-dorsum'],
  },
  'gluteus-minimus/back': {
    core: ['buttock-lower-medial', 'thigh-post-prox', 'thigh-post-dist', 'calf-prox'],
    spillover: ['popliteal', 'buttock-central', 'buttock-upper-lateral', 'buttock-lower-lateral'],
  },
  'piriformis/outer': {
    core: ['hip-posterior', 'buttock-central', 'sacroiliac'],
    spillover: ['thigh-post-prox'],
  },
  'piriformis/inner': {
    core: ['sacroiliac', 'buttock-central', 'hip-posterior'],
    spillover: ['thigh-post-prox'],
  },
  'quadratus-lumborum/upper-outer': {
    core: ['iliac-crest-lat', 'abdomen-lower-lateral'],
    spillover: ['groin'],
  },
  'quadratus-lumborum/lower-outer': { core: ['trochanter'], spillover: ['thigh-lat-prox'] },
  'quadratus-lumborum/upper-deep': { core: ['sacroiliac'], spillover: ['sacrum'] },
  'quadratus-lumborum/lower-deep': {
    core: ['buttock-lower-medial', 'buttock-lower-lateral'],
    spillover: [],
  },
  'iliocostalis-lumborum/whole': { core: ['buttock-central', 'lumbar-paraspinal'], spillover: [] },
  'longissimus-thoracis/lower': {
    core: ['buttock-lower-medial', 'buttock-lower-lateral', 'iliac-crest-post'],
    spillover: ['lumbar-paraspinal'],
  },
  'tensor-fasciae-latae/whole': {
    core: ['trochanter', 'thigh-lat-prox', 'thigh-anterolateral'],
    spillover: ['thigh-lat-dist'],
  },
  'obturator-internus/whole': { core: ['coccyx'], spillover: ['thigh-post-prox'] },
  // The twins have no map of their own: of the piriformis' map only what is said of them too, the deep buttock.
  'gemellus-superior/whole': { core: ['buttock-central'], spillover: [] },
  'gemellus-inferior/whole': { core: ['buttock-central'], spillover: [] },
  // Equals keep this order: the back itself and its joints before the nerves.
  'other/low-back': {
    core: ['lumbar-paraspinal', 'lumbar-belt', 'buttock-central'],
    spillover: [
      'iliac-crest-post',
      'iliac-crest-lat',
      'sacroiliac',
      'sacrum',
      'buttock-upper-lateral',
      'groin',
      'thigh-post-prox',
      'thigh-lat-prox',
    ],
  },
  'other/sacroiliac-joint': {
    core: ['sacroiliac', 'buttock-central', 'lumbar-paraspinal'],
    spillover: [
      'iliac-crest-post',
      'sacrum',
      'buttock-upper-lateral',
      'buttock-lower-medial',
      'buttock-lower-lateral',
      'thigh-post-prox',
      'thigh-lat-prox',
      'groin',
    ],
  },
  'other/nerve-root-l4': {
    core: ['thigh-front', 'knee-front', 'leg-medial'],
    spillover: ['buttock-upper-lateral', 'thigh-anterolateral'],
  },
  'other/nerve-root-l5': {
    core: ['buttock-central', 'thigh-lat-prox', 'thigh-lat-dist', 'leg-lateral', 'foot-dorsum'],
    spillover: [],
  },
  'other/nerve-root-s1': {
    core: [
      'buttock-central',
      'thigh-post-prox',
      'thigh-post-dist',
      'calf-prox',
      'calf-dist',
      'foot-lateral',
      'foot-sole',
    ],
    spillover: [],
  },
  'other/deep-gluteal-syndrome': {
    core: ['buttock-central', 'hip-posterior', 'thigh-post-prox'],
    spillover: ['thigh-post-dist', 'calf-prox'],
  },
  'other/hip-joint': {
    core: ['groin', 'buttock-central', 'thigh-anterolateral', 'thigh-front'],
    spillover: [
      'hip-posterior',
      'buttock-lower-lateral',
      'thigh-lat-prox',
      'thigh-post-prox',
      'thigh-medial',
      'trochanter',
      'knee-front',
    ],
  },
  'other/outer-hip-pain': { core: ['trochanter', 'thigh-lat-prox', 'thigh-lat-dist'], spillover: [] },
  'other/hamstring-tendon': { core: ['ischial'], spillover: ['gluteal-fold', 'thigh-post-prox'] },
  'other/outer-thigh-nerve': {
    core: ['thigh-anterolateral', 'thigh-lat-prox'],
    spillover: ['thigh-lat-dist'],
  },
  'other/tailbone': { core: ['coccyx'], spillover: ['cleft-side', 'buttock-lower-medial'], sides: 'both' },
  'other/spinal-stenosis': {
    core: ['buttock-central', 'thigh-post-prox', 'thigh-post-dist', 'calf-prox'],
    spillover: ['lumbar-paraspinal', 'lumbar-belt', 'thigh-lat-prox', 'calf-dist'],
    sides: 'both',
  },
  'other/leg-arteries': {
    core: ['calf-prox', 'calf-dist'],
    spillover: ['buttock-central', 'thigh-post-prox', 'thigh-post-dist', 'thigh-front', 'foot-dorsum'],
  },
  'other/hamstring-muscle': { core: ['thigh-post-prox', 'thigh-post-dist'], spillover: ['popliteal'] },
  'other/adductors': { core: ['thigh-medial', 'groin'], spillover: [] },
  'other/crest-nerve': {
    core: ['iliac-crest-post', 'buttock-upper-lateral'],
    spillover: ['lumbar-paraspinal', 'iliac-crest-lat', 'thigh-lat-prox'],
  },
  'other/pudendal-nerve': {
    core: ['perineum'],
    spillover: ['cleft-side', 'buttock-lower-medial', 'coccyx'],
  },
  'other/knee': { core: ['knee-front', 'knee-lateral', 'popliteal'], spillover: [] },
  'other/lower-leg': { core: ['calf-prox', 'calf-dist', 'leg-lateral', 'leg-medial'], spillover: [] },
  'other/foot': { core: ['ankle-lateral', 'foot-dorsum', 'foot-lateral', 'foot-sole'], spillover: [] },
  'other/belly': { core: ['abdomen-lower-lateral'], spillover: ['groin'] },
} as const satisfies Readonly<Record<string, PatternZones>>;

/** A pattern that can be shown on the body. */
export type PatternId = keyof typeof PATTERN_ZONES;

/** All of them: the muscles from the surface inward, then what else hurts in the same places. */
export const PATTERN_IDS = Object.keys(PATTERN_ZONES) as readonly PatternId[];

/** Is this text one of them? Use it on everything that comes from outside. */
export function isPatternId(text: string): text is PatternId {
  return Object.hasOwn(PATTERN_ZONES, text);
}

/** Areas of a pattern. */
export function patternZones(id: PatternId): PatternZones {
  return PATTERN_ZONES[id];
}

const ONE_SIDE: Readonly<Record<Side, readonly Side[]>> = { left: ['left'], right: ['right'] };

/** The sides that a pattern is felt on, where its structure is looked at on this one. */
export function patternSides(id: PatternId, side: Side): readonly Side[] {
  return patternZones(id).sides === 'both' ? SIDES : ONE_SIDE[side];
}

/** Key of the muscle that a pattern belongs to; `null` for what is no muscle. */
export function muscleOfPattern(id: PatternId): string | null {
  const [muscle = ''] = id.split('/');
  return muscle === 'other' ? null : muscle;
}

/**
 * What is shown with a pattern that is no muscle's: where it begins, or what it is about. The side of the pattern is the
 * side of this structure, so one that can hurt on one side alone needs a structure with sides.
 */
const OTHER_STRUCTURES: Readonly<Record<string, string>> = {
  // The root joins the femoral nerve within this muscle; no nerve of the model runs to the front of the thigh.
  'other/nerve-root-l4': 'psoas-major',
  'other/nerve-root-l5': 'sciatic-nerve',
  'other/nerve-root-s1': 'sciatic-nerve',
  'other/deep-gluteal-syndrome': 'sciatic-nerve',
  'other/sacroiliac-joint': 'hip-bone',
  'other/hip-joint': 'femur',
  'other/outer-hip-pain': 'gluteus-medius',
  'other/low-back': 'hip-bone',
  'other/hamstring-tendon': 'biceps-femoris-long-head',
  'other/outer-thigh-nerve': 'hip-bone',
  'other/tailbone': 'sacrum',
  'other/spinal-stenosis': 'hip-bone',
  'other/leg-arteries': 'femur',
  'other/hamstring-muscle': 'biceps-femoris-long-head',
  'other/adductors': 'adductor-magnus',
  'other/crest-nerve': 'hip-bone',
  'other/pudendal-nerve': 'coccygeus',
  'other/knee': 'patella',
  'other/lower-leg': 'tibia',
  'other/foot': 'foot-skeleton',
  'other/belly': 'hip-bone',
};

/** Key of the structure to look at with a pattern: its muscle, or what stands for the joint, nerve or tendon. */
export function structureOfPattern(id: PatternId): string {
  return muscleOfPattern(id) ?? OTHER_STRUCTURES[id] ?? 'hip-bone';
}
