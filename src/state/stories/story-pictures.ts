import type { Group, PostureId, StrokeSetId } from '#anatomy';
import type { StoryId, StoryMuscle } from '#content/story-steps';

/** Where the camera stands for a picture; left side, mm and degrees. */
interface Look {
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly distanceMm: number;
  readonly targetMm: readonly [number, number, number];
}

/** What one step of a story shows, as plain data; told of the left side, mirrored for the right. */
export interface StepPicture {
  /**
   * Key of the structure that is selected; `null` for none, which only a picture without posture and strokes may
   * have: what is not selected has no side.
   */
  readonly select: string | null;
  /** Layers taken away on the own side, and on the other one. */
  readonly peel: readonly [own: number, other: number];
  readonly look: Look;
  readonly shown?: readonly string[];
  readonly ghost?: readonly string[];
  readonly hatched?: readonly string[];
  readonly hidden?: readonly string[];
  readonly groups?: readonly Group[];
  readonly fibres?: boolean;
  readonly posture?: PostureId;
  readonly strokes?: readonly StrokeSetId[];
}

const look = (
  azimuthDeg: number,
  distanceMm: number,
  targetMm: Look['targetMm'],
  elevationDeg = 6,
): Look => ({
  azimuthDeg,
  elevationDeg,
  distanceMm,
  targetMm,
});

const BOTH_HIPS = look(160, 760, [0, 2, -25], 10);
const WHOLE_PELVIS = look(180, 900, [0, 10, -10]);
const PELVIS_SIDE = look(95, 820, [30, 10, -5]);
const OWN_HIP = look(150, 520, [75, 25, -25], 8);
const OUTER_HIP = look(118, 500, [95, 35, -10], 8);
const DEEP_HIP = look(166, 430, [72, 20, -40], 6);
const BACK = look(180, 1150, [0, 110, -30]);
const FROM_ABOVE = look(150, 640, [60, 0, -10], 42);

/** How each muscle is best looked at, and how far one must peel to see it. */
const OWN: Readonly<
  Record<StoryMuscle, { readonly look: Look; readonly side: Look; readonly peel: number }>
> = {
  'gluteus-medius': { look: OUTER_HIP, side: look(95, 520, [90, 40, -15], 6), peel: 2 },
  'gluteus-maximus': {
    look: look(158, 640, [70, -10, -50], 6),
    side: look(115, 660, [70, -10, -45], 6),
    peel: 1,
  },
  'gluteus-minimus': { look: look(112, 460, [95, 30, -5], 8), side: look(92, 460, [95, 30, -5], 6), peel: 3 },
  piriformis: { look: DEEP_HIP, side: look(145, 440, [72, 20, -40], 10), peel: 4 },
};

/** The view that shows a posture best, and its name. */
const POSED: Readonly<Record<PostureId, Look>> = {
  'drop-other': WHOLE_PELVIS,
  'drop-own': WHOLE_PELVIS,
  'tilt-forward': PELVIS_SIDE,
  'tilt-backward': PELVIS_SIDE,
  'thigh-out': FROM_ABOVE,
  'thigh-in': FROM_ABOVE,
  'thigh-away': look(180, 1050, [50, -60, -10]),
  'thigh-back': look(104, 820, [40, -40, -10]),
  'thigh-bent': look(112, 900, [40, -30, 10]),
};

const posed = (muscle: StoryMuscle, posture: PostureId): StepPicture => ({
  select: muscle,
  peel: [OWN[muscle].peel, OWN[muscle].peel],
  look: POSED[posture],
  posture,
  // They would crease at the front of the bent hip, as the model has them.
  ...(posture === 'thigh-bent' && { hidden: ['iliotibial-tract', 'tensor-fasciae-latae'] }),
});

const alone = (muscle: StoryMuscle): StepPicture => ({
  select: muscle,
  peel: [OWN[muscle].peel, OWN[muscle].peel],
  look: OWN[muscle].look,
});

const STATE_POSTURES: Readonly<
  Record<'tight' | 'weak' | 'underactive', Readonly<Record<StoryMuscle, PostureId | null>>>
> = {
  tight: {
    'gluteus-medius': 'drop-own',
    'gluteus-maximus': 'tilt-backward',
    'gluteus-minimus': 'thigh-in',
    piriformis: 'thigh-out',
  },
  weak: {
    'gluteus-medius': 'drop-other',
    'gluteus-maximus': 'tilt-forward',
    'gluteus-minimus': 'drop-other',
    piriformis: 'thigh-in',
  },
  underactive: {
    'gluteus-medius': 'drop-other',
    'gluteus-maximus': null,
    'gluteus-minimus': null,
    piriformis: null,
  },
};

const ofState =
  (state: keyof typeof STATE_POSTURES) =>
  (muscle: StoryMuscle): readonly StepPicture[] => {
    const posture = STATE_POSTURES[state][muscle];
    return [
      { ...alone(muscle), fibres: true },
      posture === null ? { ...alone(muscle), look: WHOLE_PELVIS } : posed(muscle, posture),
      { ...alone(muscle), look: OWN[muscle].side },
      { ...alone(muscle), look: BOTH_HIPS, peel: [2, 1] },
    ];
  };

/** The posture that goes with each move, by its place in the story; `null` for none. */
const HELP_POSTURES: Readonly<Record<StoryMuscle, readonly (PostureId | null)[]>> = {
  // Knee to chest, figure four, clam, step-up, single-leg bridge, hip thrust.
  'gluteus-maximus': [
    'thigh-bent',
    'thigh-bent',
    'thigh-bent',
    'thigh-bent',
    'thigh-back',
    'thigh-back',
    null,
  ],
  // Figure four, clam, single-leg bridge, side steps, side-lying lift, side plank.
  'gluteus-medius': [
    'thigh-bent',
    'thigh-bent',
    'thigh-back',
    'thigh-away',
    'thigh-away',
    'thigh-away',
    null,
  ],
  // Figure four, single-leg squat, side-lying lift, single-leg bridge, standing lift.
  'gluteus-minimus': ['thigh-bent', 'thigh-bent', 'thigh-away', 'thigh-back', 'thigh-away', null],
  // Knee across, figure four, side-lying turn, heel squeeze, single-leg bridge.
  piriformis: ['thigh-bent', 'thigh-bent', 'thigh-out', 'thigh-out', 'thigh-back', null],
};

const ofHelp = (muscle: StoryMuscle): readonly StepPicture[] =>
  HELP_POSTURES[muscle].map((posture) =>
    posture === null ? { ...alone(muscle), look: BOTH_HIPS } : posed(muscle, posture),
  );

const COMPENSATION: readonly StepPicture[] = [
  { select: null, peel: [2, 2], look: OWN_HIP },
  { select: 'piriformis', peel: [1, 1], look: OWN_HIP, hatched: ['gluteus-maximus', 'gluteus-medius'] },
  { select: 'piriformis', peel: [4, 4], look: FROM_ABOVE, fibres: true, posture: 'thigh-out' },
  { select: 'gluteus-medius', peel: [2, 2], look: BACK, groups: ['back'], posture: 'drop-other' },
  { select: null, peel: [4, 1], look: look(178, 760, [0, 10, -25]) },
  { select: 'piriformis', peel: [2, 2], look: OWN_HIP, shown: ['gluteus-medius'] },
  { select: null, peel: [1, 2], look: BOTH_HIPS },
];

const CAUSES: readonly StepPicture[] = [
  posed('gluteus-maximus', 'thigh-bent'),
  { select: 'gluteus-maximus', peel: [1, 1], look: OWN['gluteus-maximus'].look },
  { select: null, peel: [1, 2], look: BOTH_HIPS },
  { select: 'gluteus-medius', peel: [2, 2], look: OUTER_HIP },
  { select: 'gluteus-maximus', peel: [1, 1], look: look(180, 900, [0, 40, -30]) },
];

const HANDS: readonly StepPicture[] = [
  { select: null, peel: [2, 1], look: OWN_HIP },
  { select: 'gluteus-medius', peel: [2, 2], look: OUTER_HIP, strokes: ['medius-along', 'medius-across'] },
  {
    select: 'gluteus-medius',
    peel: [1, 1],
    look: look(146, 600, [75, 10, -30], 8),
    hatched: ['gluteus-maximus'],
  },
  {
    select: 'piriformis',
    peel: [2, 2],
    look: DEEP_HIP,
    ghost: ['gluteus-maximus'],
    strokes: ['piriformis-along', 'piriformis-across'],
  },
  {
    select: 'sciatic-nerve',
    peel: [2, 2],
    look: look(172, 620, [70, -25, -40], 4),
    ghost: ['gluteus-maximus'],
    strokes: ['nerve-strip'],
  },
  { select: null, peel: [1, 1], look: look(170, 700, [30, 0, -30], 8) },
  { select: null, peel: [2, 1], look: OWN_HIP },
  {
    select: 'longissimus-thoracis',
    peel: [2, 2],
    look: BACK,
    groups: ['back'],
    hidden: ['thoracolumbar-fascia'],
  },
];

/** The pictures of every story, told of one muscle where the story is about one. */
export const STORY_PICTURES: Readonly<Record<StoryId, (muscle: StoryMuscle) => readonly StepPicture[]>> = {
  tight: ofState('tight'),
  weak: ofState('weak'),
  underactive: ofState('underactive'),
  compensation: () => COMPENSATION,
  causes: () => CAUSES,
  hands: () => HANDS,
  'help-gluteus-maximus': () => ofHelp('gluteus-maximus'),
  'help-gluteus-medius': () => ofHelp('gluteus-medius'),
  'help-gluteus-minimus': () => ofHelp('gluteus-minimus'),
  'help-piriformis': () => ofHelp('piriformis'),
};
