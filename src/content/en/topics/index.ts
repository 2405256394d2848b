import type { Topic } from '../../topics/topic.ts';
import { AFTER_BIRTH } from './life/after-birth.ts';
import { AFTER_TREATMENT } from './self/after-treatment.ts';
import { AFTERCARE } from './therapist/aftercare.ts';
import { CONSENT } from './therapist/consent.ts';
import { DESK_WORK } from './daily/desk-work.ts';
import { DRIVING } from './daily/driving.ts';
import { EXERCISE_TIME } from './self/exercise-time.ts';
import { HIP_ARTHRITIS } from './pain/hip-arthritis.ts';
import { HIP_REPLACEMENT } from './life/hip-replacement.ts';
import { HIP_TESTS } from './self/hip-tests.ts';
import { LOW_BACK } from './pain/low-back.ts';
import { MENOPAUSE } from './life/menopause.ts';
import { NERVE_TESTS } from './self/nerve-tests.ts';
import { OLDER_PEOPLE } from './life/older-people.ts';
import { OVERTRAINING } from './daily/overtraining.ts';
import { PALPATION } from './therapist/palpation.ts';
import { PREGNANCY } from './life/pregnancy.ts';
import { RUNNING } from './daily/running.ts';
import { SELF_RELEASE } from './self/self-release.ts';
import { SESSION } from './therapist/session.ts';
import { SITTING } from './daily/sitting.ts';
import { SLEEPING } from './daily/sleeping.ts';
import { STANDING } from './daily/standing.ts';
import { TEENAGERS } from './life/teenagers.ts';

/** Every topic page, English, in the order of TOPIC_IDS. */
export const TOPICS: readonly Topic[] = [
  LOW_BACK,
  HIP_ARTHRITIS,
  SITTING,
  DESK_WORK,
  STANDING,
  DRIVING,
  SLEEPING,
  RUNNING,
  OVERTRAINING,
  SELF_RELEASE,
  NERVE_TESTS,
  HIP_TESTS,
  AFTER_TREATMENT,
  EXERCISE_TIME,
  PREGNANCY,
  AFTER_BIRTH,
  HIP_REPLACEMENT,
  TEENAGERS,
  MENOPAUSE,
  OLDER_PEOPLE,
  CONSENT,
  PALPATION,
  SESSION,
  AFTERCARE,
];
