import type { Content } from '../types.ts';
import { femur, hipBone, sacrum } from './bones.ts';
import { DISTINCTIONS } from './distinctions/index.ts';
import { INITIAL_EN } from './initial-content.ts';
import { gluteusMaximus } from './gluteus-maximus/index.ts';
import { gluteusMedius } from './gluteus-medius/index.ts';
import { gluteusMinimus } from './gluteus-minimus/index.ts';
import { PARTS } from './parts.ts';
import { piriformis } from './piriformis/index.ts';
import { PROVENANCE } from './provenance.ts';
import { COMPARATORS } from './shared/comparators.ts';
import { SHORT_ENTRIES } from './short/index.ts';
import { bodySurface, discL4L5, discL5S1, lumbarVertebra4, lumbarVertebra5 } from './spine-and-skin.ts';
import { WHERE } from './where.ts';

/** All that is said, English. */
export const EN: Content = {
  ...INITIAL_EN,
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
  parts: PARTS,
  provenance: PROVENANCE,
  comparators: COMPARATORS,
  distinctions: DISTINCTIONS,
  where: WHERE,
};
