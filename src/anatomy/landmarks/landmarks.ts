import { type Side, SIDES, type StructureKey } from '../ids.ts';
import { LANDMARK_POINTS } from './landmark-points.ts';

/** A place that a hand finds or a text names. */
export interface Landmark {
  readonly key: string;
  readonly name: string;
  /** Terminologia Anatomica 2. */
  readonly latin: string;
  readonly synonyms: readonly string[];
  readonly paired: boolean;
  /** The bone it is on. */
  readonly on: StructureKey;
  /** Can a hand feel it through the skin? */
  readonly palpable: boolean;
  /** One point for a pin, several for a line on the bone; mm, atlas frame, left side or midline. */
  readonly points: readonly (readonly [number, number, number])[];
}

const landmark = (
  key: string,
  on: string,
  name: string,
  latin: string,
  palpable: boolean,
  synonyms: readonly string[],
  midline = false,
): Landmark => ({
  key,
  name,
  latin,
  synonyms,
  paired: !midline,
  on: on as StructureKey,
  palpable,
  points: LANDMARK_POINTS[key] ?? [],
});

/** From the crest down. */
export const LANDMARKS: readonly Landmark[] = [
  landmark('iliac-crest', 'hip-bone', 'Iliac crest', 'Crista iliaca', true, [
    'hip crest',
    'top of the hip bone',
  ]),
  landmark('asis', 'hip-bone', 'Anterior superior iliac spine', 'Spina iliaca anterior superior', true, [
    'ASIS',
    'front hip point',
  ]),
  landmark('psis', 'hip-bone', 'Posterior superior iliac spine', 'Spina iliaca posterior superior', true, [
    'PSIS',
    'dimple',
    'back dimple',
  ]),
  landmark('aiis', 'hip-bone', 'Anterior inferior iliac spine', 'Spina iliaca anterior inferior', false, [
    'AIIS',
  ]),
  landmark('ischial-tuberosity', 'hip-bone', 'Ischial tuberosity', 'Tuber ischiadicum', true, [
    'sit bone',
    'sitting bone',
    'sitz bone',
  ]),
  landmark('ischial-spine', 'hip-bone', 'Ischial spine', 'Spina ischiadica', false, []),
  landmark('greater-trochanter', 'femur', 'Greater trochanter', 'Trochanter major', true, [
    'outer hip bump',
    'side of the hip',
  ]),
  landmark('lesser-trochanter', 'femur', 'Lesser trochanter', 'Trochanter minor', false, []),
  landmark('pubic-tubercle', 'hip-bone', 'Pubic tubercle', 'Tuberculum pubicum', true, ['pubic bone']),
  landmark(
    'posterior-sacral-foramen-1',
    'sacrum',
    'Posterior sacral foramen S1',
    'Foramen sacrale posterius I',
    false,
    ['S1'],
  ),
  landmark(
    'posterior-sacral-foramen-2',
    'sacrum',
    'Posterior sacral foramen S2',
    'Foramen sacrale posterius II',
    false,
    ['S2'],
  ),
  landmark(
    'posterior-sacral-foramen-3',
    'sacrum',
    'Posterior sacral foramen S3',
    'Foramen sacrale posterius III',
    false,
    ['S3'],
  ),
  landmark(
    'posterior-sacral-foramen-4',
    'sacrum',
    'Posterior sacral foramen S4',
    'Foramen sacrale posterius IV',
    false,
    ['S4'],
  ),
  landmark('sacral-hiatus', 'sacrum', 'Sacral hiatus', 'Hiatus sacralis', true, [], true),
  landmark('coccyx-tip', 'sacrum', 'Tip of the coccyx', 'Apex ossis coccygis', true, ['tailbone'], true),
  landmark(
    'spinous-process-l4',
    'lumbar-vertebra-4',
    'Spinous process of L4',
    'Processus spinosus L4',
    true,
    ['L4'],
    true,
  ),
  landmark(
    'spinous-process-l5',
    'lumbar-vertebra-5',
    'Spinous process of L5',
    'Processus spinosus L5',
    true,
    ['L5'],
    true,
  ),
  landmark('anterior-gluteal-line', 'hip-bone', 'Anterior gluteal line', 'Linea glutea anterior', false, [
    'gluteal lines',
  ]),
  landmark('posterior-gluteal-line', 'hip-bone', 'Posterior gluteal line', 'Linea glutea posterior', false, [
    'gluteal lines',
  ]),
  landmark('inferior-gluteal-line', 'hip-bone', 'Inferior gluteal line', 'Linea glutea inferior', false, [
    'gluteal lines',
  ]),
];

/** A landmark on one side of the body. */
export interface LandmarkInstance extends Landmark {
  /** `asis.left`, `coccyx-tip`. */
  readonly id: string;
  readonly side: Side | null;
}

/** All landmarks, sides spelt out, left before right; points of the right side are mirrored. */
export const LANDMARK_INSTANCES: readonly LandmarkInstance[] = LANDMARKS.flatMap((mark) =>
  (mark.paired ? SIDES : [null]).map((side) => ({
    ...mark,
    side,
    id: side === null ? mark.key : `${mark.key}.${side}`,
    points:
      side === 'right' ? mark.points.map(([x, y, z]) => [-x, y, z] as [number, number, number]) : mark.points,
  })),
);
