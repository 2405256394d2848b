import type { Distinction } from '../../types.ts';
import { claim } from '../claim.ts';

export const SACROILIAC: Distinction = {
  feels: claim(
    'B',
    ['slipman-2000', 'clinical-teaching'],
    'It hurts below the belt, over the dimple and in the buttock. Numbness is rare.',
    { clinical: 'Pain below L5 over the sacroiliac sulcus and buttock; neurological signs rare.' },
  ),
  worse: claim(
    'C',
    ['young-2003', 'physica-sacroiliac', 'mgb-sacroiliac'],
    'It may be worse when turning in bed, when getting up from a chair, on stairs and when standing on one leg.',
  ),
  against: claim(
    'C',
    ['slipman-2000', 'young-2003', 'clinical-teaching'],
    'Pain only above the belt, or numbness, fits less well.',
  ),
  decides: claim(
    'B',
    ['laslett-2005', 'clinical-teaching'],
    'A doctor or physical therapist does several tests that load the joint. Three or more should bring on the pain.',
    { clinical: 'At least three positive provocation tests; a joint block is the reference.' },
  ),
  sure: claim(
    'C',
    ['laslett-2005'],
    'Several tests together tell more than any single test. They were measured in groups of people who had pain for a long time.',
    { clinical: 'Three or more of six tests: sensitivity 0.94, specificity 0.78 (48 people).' },
  ),
};

export const HIP_JOINT: Distinction = {
  feels: claim(
    'C',
    ['lesher-2008', 'clinical-teaching'],
    'It hurts in the groin, the buttock or the thigh. The hip may feel stiff.',
    { clinical: 'Buttock 71 %, thigh 57 % and groin 55 % of 51 people; loss of internal rotation.' },
  ),
  worse: claim(
    'C',
    ['highland-hip-arthritis'],
    'It may be worse when putting on shoes and socks, getting in or out of a car, and walking.',
  ),
  against: claim(
    'C',
    ['lesher-2008', 'clinical-teaching'],
    'Pain in the low back alone, or numbness, fits less well. In the one study of this, nobody felt a sore hip joint in the low back.',
  ),
  decides: claim(
    'C',
    ['highland-hip-arthritis', 'fadir-2015'],
    'A doctor checks how far the hip moves and, where needed, takes an X-ray or another scan.',
    { clinical: 'Range of motion, FADIR to rule out rather than in, radiographs.' },
  ),
  sure: claim(
    'C',
    ['fadir-2015'],
    'Tests of the hip joint are better at ruling it out than at showing that it is the source.',
    { clinical: 'FADIR: sensitivity 0.94 to 0.99, low specificity.' },
  ),
};

/** Pain that begins in the low back, and is in no single part of it. */
export const LOW_BACK: Distinction = {
  feels: claim(
    'B',
    ['northumbria-back-pain', 'pengel-2003'],
    'It hurts in the low back, on one side or both, and sometimes as far as the buttock or thigh. The back may be stiff, and the pain may come and go.',
  ),
  worse: claim(
    'C',
    ['elite-systemic-pain'],
    'It may be worse with some movements or positions and better with others. That differs between people.',
  ),
  against: claim(
    'C',
    ['statpearls-facet', 'msd-radiculopathy', 'clinical-teaching'],
    'Pain that runs below the knee, numbness or a weak leg fits a pinched nerve better. Pain in the buttock alone, with a back that never hurts, fits less well.',
  ),
  decides: claim(
    'B',
    ['nice-ng59', 'northumbria-back-pain'],
    'A doctor or physical therapist asks and examines first. Scans are not routine, and they cannot show how much something hurts.',
    { clinical: 'No routine imaging outside specialist care.' },
  ),
  sure: claim(
    'B',
    ['petersen-2017', 'back-tests-2023', 'jung-2007', 'nice-ng59', 'northumbria-back-pain'],
    'Discs and small joints of the back hurt in the same places, so they are one answer here. Neither a description nor an examination can reliably tell them apart. In most people the exact part cannot be found. That is not a bad sign. Most spells ease within six to eight weeks.',
    {
      clinical:
        'Disc: centralization, positive likelihood ratio 3.1 (1.4 to 6.5). Facet joint: no clinical rule in a review of 64 studies; of those that a pain drawing pointed to, nerve blocks confirmed 49 %.',
    },
  ),
};

export const TAILBONE: Distinction = {
  feels: claim(
    'B',
    ['nhs-wales-coccydynia', 'clinical-teaching'],
    'The tailbone has a dull ache, and sometimes a sharp pain. Some people also hurt in the back, the buttocks or the legs.',
  ),
  worse: claim(
    'B',
    ['nhs-wales-coccydynia', 'clinical-teaching'],
    'It may be worse when sitting down, when getting up, and on the toilet.',
  ),
  against: claim(
    'C',
    ['nhs-wales-coccydynia', 'clinical-teaching'],
    'Pain that sitting does not change fits less well. Numbness between the legs does not fit, and is an emergency sign.',
  ),
  decides: claim(
    'B',
    ['nhs-wales-coccydynia', 'clinical-teaching'],
    'A doctor examines the tailbone and looks for a break, an infection and other rare causes.',
  ),
  sure: claim(
    'C',
    ['nhs-wales-coccydynia'],
    'In many people no reason is found. In most it improves over weeks or months.',
  ),
};
