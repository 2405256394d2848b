import type { Topic } from '../../topics/topic.ts';
import { AFTER_BIRTH } from './after-birth.ts';
import { AFTER_TREATMENT } from './after-treatment.ts';
import { AFTERCARE } from './aftercare.ts';
import { CONSENT } from './consent.ts';
import { DESK_WORK } from './desk-work.ts';
import { DRIVING } from './driving.ts';
import { EXERCISE_TIME } from './exercise-time.ts';
import { HIP_ARTHRITIS } from './hip-arthritis.ts';
import { HIP_REPLACEMENT } from './hip-replacement.ts';
import { HIP_TESTS } from './hip-tests.ts';
import { LOW_BACK } from './low-back.ts';
import { MENOPAUSE } from './menopause.ts';
import { NERVE_TESTS } from './nerve-tests.ts';
import { OLDER_PEOPLE } from './older-people.ts';
import { OVERTRAINING } from './overtraining.ts';
import { PALPATION } from './palpation.ts';
import { PREGNANCY } from './pregnancy.ts';
import { RUNNING } from './running.ts';
import { SELF_RELEASE } from './self-release.ts';
import { SESSION } from './session.ts';
import { SITTING } from './sitting.ts';
import { SLEEPING } from './sleeping.ts';
import { STANDING } from './standing.ts';
import { TEENAGERS } from './teenagers.ts';

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
