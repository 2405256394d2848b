import type { Content } from '../types.ts';
import { femur, hipBone, sacrum } from './bones.ts';
import { DISTINCTIONS } from './distinctions.ts';
import { GENERAL } from './general.ts';
import { gluteusMaximus } from './gluteus-maximus/index.ts';
import { gluteusMedius } from './gluteus-medius/index.ts';
import { gluteusMinimus } from './gluteus-minimus/index.ts';
import { LANDMARK_NOTES } from './landmark-notes.ts';
import { PARTS } from './parts.ts';
import { piriformis } from './piriformis/index.ts';
import { PROVENANCE } from './provenance.ts';
import { RED_FLAGS } from './red-flags.ts';
import { COMPARATORS } from './shared/comparators.ts';
import { SHORT_ENTRIES } from './short/index.ts';
import { bodySurface, discL4L5, discL5S1, lumbarVertebra4, lumbarVertebra5 } from './spine-and-skin.ts';
import { WHERE } from './where.ts';
import { ZONE_NAMES, ZONE_TERMS } from './zones.ts';

/** All that is said, English. */
export const EN: Content = {
  language: 'en',
  entries: [
    gluteusMaximus,
    gluteusMedius,
    gluteusMinimus,
    piriformis,
    hipBone,
    sacrum,
    femur,
    lumbarVertebra4,
    lumbarVertebra5,
    discL4L5,
    discL5S1,
    bodySurface,
    ...SHORT_ENTRIES,
  ],
  redFlags: RED_FLAGS,
  general: GENERAL,
  parts: PARTS,
  provenance: PROVENANCE,
  landmarkNotes: LANDMARK_NOTES,
  comparators: COMPARATORS,
  distinctions: DISTINCTIONS,
  where: WHERE,
  zones: ZONE_NAMES,
  zoneTerms: ZONE_TERMS,
};
