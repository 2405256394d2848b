import type { StructureKey } from './ids.ts';

/** Centre of the ball of the hip joint, left side, mm; the frame's origin is midway between the two. */
export const HEAD_CENTRE_MM = [79, 0, 0] as const;

/** What moves as one piece. */
export const BODIES = ['pelvis', 'thigh', 'other-thigh'] as const;
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
  'thigh-bent': { turn: { body: 'thigh', axis: LEFT, angleDeg: -45 } },
} as const satisfies Readonly<Record<string, Posture>>;

export type PostureId = keyof typeof POSTURES;

/** What a structure hangs on at its beginning and at its end; between them it follows by its fibres. */
export interface Hold {
  readonly from: 'pelvis' | 'thigh';
  readonly to: 'pelvis' | 'thigh';
}

const THIGH_BONES = ['femur', 'patella', 'tibia', 'fibula', 'foot-skeleton'];
/** Muscles of the pelvis that do not reach the thigh. */
const IN_THE_PELVIS = ['coccygeus', 'quadratus-lumborum', 'longissimus-thoracis', 'iliocostalis-lumborum'];

/** What a structure follows; `null` for what has no place in a posture and is left out. */
export function holdOf(structure: {
  readonly key: StructureKey;
  readonly kind: string;
  readonly group: string;
}): Hold | null {
  const { key, kind, group } = structure;
  if (kind === 'bone' || kind === 'disc' || kind === 'ligament') {
    const body = THIGH_BONES.includes(key) ? 'thigh' : 'pelvis';
    return { from: body, to: body };
  }
  if (kind !== 'muscle') return null;
  if (group === 'back' || IN_THE_PELVIS.includes(key)) return { from: 'pelvis', to: 'pelvis' };
  if (group === 'leg') return { from: 'thigh', to: 'thigh' };
  return { from: 'pelvis', to: 'thigh' };
}
