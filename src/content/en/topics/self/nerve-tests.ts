import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { ASK_THE_SURGEON, STOP_IF_NUMB } from '../cautions.ts';
import { NERVE_FLAGS } from '../flags.ts';

/** Tests by hand for a nerve that may be pinched in the back or the buttock. */
export const NERVE_TESTS: Topic = {
  id: 'nerve-tests',
  group: 'self',
  audience: 'everyone',
  title: 'Tests: is it the nerve?',
  summary: 'What physical therapists test when the leg hurts, in plain words, and what each test can tell.',
  flags: [...NERVE_FLAGS, 'cancer-pain'],
  sections: [
    {
      id: 'first',
      title: 'Before any test',
      claims: [
        claim(
          'B',
          ['martin-2014', 'van-der-windt-2010', 'hopayian-2018'],
          'No single test finds the reason for leg pain. Each can be wrong both ways, so several are weighed together with what you tell the tester.',
        ),
        claim(
          'B',
          ['adelmanesh-2016'],
          'A sore spot in the buttock does not mean that the nerve is fine. It is common with a pinched nerve in the back.',
        ),
      ],
    },
    {
      id: 'seated-stretch',
      title: 'Seated piriformis stretch',
      how: 'You sit. The tester straightens your knee, then moves the thigh inward and turns it in, and feels the buttock beside the sit bone. The test is positive if it brings on your own pain.',
      claims: [
        claim(
          'C',
          ['martin-2014'],
          'In 33 people at one clinic it found about half of those with a trapped nerve. It was seldom wrong in the others.',
          {
            clinical:
              'Sensitivity 0.52, specificity 0.90; LR+ 5.22, LR- 0.53; 23 cases, reference endoscopy, retrospective.',
            see: ['piriformis', 'sciatic-nerve'],
          },
        ),
      ],
    },
    {
      id: 'active',
      title: 'Active piriformis test',
      how: 'You lie on the good side, push the heel down into the table, and lift and turn out the knee against the tester’s hand. The test is positive if it brings on your own pain.',
      claims: [
        claim(
          'C',
          ['martin-2014'],
          'In the same 33 people it found about eight in ten of those with a trapped nerve.',
          {
            clinical: 'Sensitivity 0.78, specificity 0.80; either of the two tests positive: 0.91 and 0.80.',
            see: ['piriformis'],
          },
        ),
      ],
    },
    {
      id: 'fair',
      title: 'FAIR test',
      how: 'You lie on the good side. The tester bends the upper hip, moves the knee across, and turns the leg in. The test is positive if it brings on your usual buttock pain.',
      claims: [
        claim(
          'C',
          ['fair-page', 'fadir-2015'],
          'The group that developed the test found it right in more than eight of ten people. The same move also hurts with hip joint trouble.',
          {
            clinical:
              'Fishman 2002: sensitivity 0.88, specificity 0.83, against a nerve test by the same group.',
            see: ['piriformis'],
          },
        ),
      ],
    },
    {
      id: 'pace',
      title: 'Pace test',
      how: 'You sit and push both knees apart against the tester’s hands. The test is positive if the buttock hurts or the push is weak.',
      claims: [
        claim(
          'C',
          ['pace-page'],
          'It is said to hurt in about half of those with pain from the piriformis. As far as we know, nobody has counted this well.',
          { clinical: 'Pain or weakness on resisted abduction of the flexed hip.', see: ['piriformis'] },
        ),
      ],
    },
    {
      id: 'leg-raise',
      title: 'Straight leg raise',
      how: 'You lie on your back. The tester lifts the straight leg slowly. The test is positive if pain shoots below the knee.',
      claims: [
        claim(
          'B',
          ['van-der-windt-2010'],
          'With a slipped disc the test hurts in most people before surgery. It also hurts in many who have none.',
          { clinical: 'Surgical samples: sensitivity 0.92, specificity 0.28; crossed raise 0.28 and 0.90.' },
        ),
        claim(
          'C',
          ['martin-2014'],
          'It finds few nerves that are trapped in the buttock. It can be normal with a trapped nerve.',
          { clinical: 'Sensitivity 0.15, specificity 0.95.', see: ['sciatic-nerve'] },
        ),
      ],
    },
  ],
  cautions: [
    claim(
      'C',
      ['finucane-2020', 'kngf-2021'],
      'Leave these tests to a physical therapist or doctor if a leg is numb or weak. Nobody should push you into more pain.',
    ),
    STOP_IF_NUMB,
    ASK_THE_SURGEON,
  ],
  see: {
    structures: [key('piriformis'), key('sciatic-nerve')],
    patterns: ['other/deep-gluteal-syndrome', 'other/nerve-root-l5', 'other/nerve-root-s1'],
    topics: ['hip-tests'],
  },
  words: [
    'piriformis test',
    'sciatica test',
    'FAIR',
    'Pace',
    'SLR',
    'Lasegue',
    'straight leg raising',
    'how is sciatica tested',
    'examination',
  ],
};
