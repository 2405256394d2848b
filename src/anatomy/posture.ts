import type { StructureKey } from './ids.ts';

/** Centre of the ball of the hip joint, left side, mm; a test holds it to the model. */
export const HEAD_CENTRE_MM = [81.6, 0.1, 0] as const;

/** What moves as one piece. */
export const BODIES = ['pelvis', 'thigh'] as const;
export type Body = (typeof BODIES)[number];

/** A turn about an axis through the centre of the own side's hip joint. */
export interface Turn {
  readonly body: Body;
  /** Axis for the left side; a turn is right-handed about it. */
  readonly axis: readonly [number, number, number];
  readonly angleDeg: number;
}

/** A way of standing. The parts that no turn names stay as they are, but hang where the pelvis carries them. */
export interface Posture {
  readonly turn: Turn;
}

/** To the body's left, up and forward. */
const LEFT = [1, 0, 0] as const;
const UP = [0, 1, 0] as const;
const FORWARD = [0, 0, 1] as const;

/** Postures that stories show, told of the left side as the standing or moving one. */
export const POSTURES = {
  /** Standing on this leg, the pelvis hangs lower on the other side. */
  'drop-other': { turn: { body: 'pelvis', axis: FORWARD, angleDeg: 7 } },
  /** The pelvis sits lower on this side. */
  'drop-own': { turn: { body: 'pelvis', axis: FORWARD, angleDeg: -5 } },
  'tilt-forward': { turn: { body: 'pelvis', axis: LEFT, angleDeg: 8 } },
  'tilt-backward': { turn: { body: 'pelvis', axis: LEFT, angleDeg: -8 } },
  'thigh-out': { turn: { body: 'thigh', axis: UP, angleDeg: 15 } },
  'thigh-in': { turn: { body: 'thigh', axis: UP, angleDeg: -10 } },
  'thigh-away': { turn: { body: 'thigh', axis: FORWARD, angleDeg: 25 } },
  'thigh-back': { turn: { body: 'thigh', axis: LEFT, angleDeg: 12 } },
  'thigh-bent': { turn: { body: 'thigh', axis: LEFT, angleDeg: -30 } },
} as const satisfies Readonly<Record<string, Posture>>;

export type PostureId = keyof typeof POSTURES;

/** What a structure hangs on at its beginning and at its end; between them it follows by its fibres. */
export interface Hold {
  readonly from: 'pelvis' | 'thigh';
  readonly to: 'pelvis' | 'thigh';
  /** Shares of the fibres' length between which it goes over from the one to the other. */
  readonly over: readonly [number, number];
}

const PELVIS: Hold = { from: 'pelvis', to: 'pelvis', over: [0, 1] };
const THIGH: Hold = { from: 'thigh', to: 'thigh', over: [0, 1] };
const across = (start: number, end: number): Hold => ({ from: 'pelvis', to: 'thigh', over: [start, end] });

const ON_THE_THIGH = ['femur', 'patella', 'tibia', 'fibula', 'foot-skeleton', 'vastus-lateralis'];
const ON_THE_PELVIS = ['coccygeus'];
/** Those that bend elsewhere than over their whole length: at the hip's height, or past the rim of the pelvis. */
const BENDS: Readonly<Record<string, Hold>> = {
  'iliotibial-tract': across(0.02, 0.3),
  'sciatic-nerve': across(0.08, 0.32),
  'psoas-major': across(0.5, 1),
  iliacus: across(0.3, 1),
  'obturator-internus': across(0.4, 1),
};

/** What a structure follows; `null` for the skin, which has no place in a posture and is left out. */
export function holdOf({
  key,
  kind,
  group,
}: {
  readonly key: StructureKey;
  readonly kind: string;
  readonly group: string;
}): Hold | null {
  if (kind === 'skin') return null;
  if (Object.hasOwn(BENDS, key)) return BENDS[key]!;
  if (group === 'leg' || ON_THE_THIGH.includes(key)) return THIGH;
  if (kind !== 'muscle') return group === 'thigh' ? THIGH : PELVIS;
  if (group === 'back' || ON_THE_PELVIS.includes(key)) return PELVIS;
  return group === 'thigh' ? across(0, 0.3) : across(0.05, 0.95);
}
