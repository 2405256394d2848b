import type { General } from '../types.ts';
import { claim } from './claim.ts';
import { WELCOME } from './welcome.ts';

/** Texts that belong to no single structure. */
export const GENERAL: General = {
  welcome: WELCOME,
  disclaimer: {
    title: 'What this page can and cannot do',
    paragraphs: [
      'It explains how muscles of the hip and buttock work and where they can hurt. It cannot examine you, and it cannot find out where a pain starts.',
      'Where it hurts does not show which tissue is the source. That takes an examination by a doctor or a physical therapist, and even then it is not always clear.',
      'It is information, not medical advice. The warning signs under “When to see a doctor” come first, whichever muscle you are reading about.',
      'The shapes are measured on one body. Yours may differ.',
    ],
  },
  grades: {
    title: 'How sure are we?',
    lead: 'Every statement carries a letter. It says how well the statement is supported, not how important it is. Take warning signs seriously whatever their letter.',
    meaning: {
      A: 'Well established. It stands in the textbooks and is not in dispute.',
      B: 'Several studies agree, or guidelines do. Details may still change.',
      C: 'One study, a few small ones, or the experience of experts. It may turn out differently.',
      D: 'Contested. Experts disagree, studies contradict each other, or nobody has tested it.',
    },
  },
  painMaps: {
    id: 'pain-maps',
    title: 'About the pain maps',
    claims: [
      claim(
        'C',
        ['travell-simons-1992', 'piriformis-plate'],
        'The maps go back to the manual of Travell and Simons. They record what experienced therapists saw: press a sore point here, and people feel it there. We call each one a traditional pattern.',
      ),
      claim(
        'C',
        ['travell-simons-1992'],
        'The main area is where it is said to be felt most often. The spillover is where it may spread to.',
      ),
      claim(
        'C',
        ['own-search'],
        'This atlas has no pain maps for the muscles that bend the hip or for the small ones beside the spine. They can be sore too.',
        { clinical: 'Iliopsoas, rectus femoris, multifidus and the coccygeus are not mapped here.' },
      ),
      claim(
        'B',
        ['ford-2020'],
        'That muscle can hurt at a distance is well tested: salt water injected into a muscle can be felt elsewhere. But such pain differs from the pain that brings people to a therapist.',
        { clinical: 'Review of 57 experimental studies.' },
      ),
      claim(
        'B',
        ['lucas-2009'],
        'Finding the points by hand is less certain. It is not established that two examiners find the same ones.',
      ),
      claim(
        'D',
        ['quintner-2015', 'trigger-point-reply'],
        'Whether trigger points exist in the way the maps suggest is disputed. One side calls the theory refuted and the pain real; the other side calls that critique one-sided.',
      ),
      claim(
        'B',
        ['slipman-2000', 'lesher-2008', 'park-2020'],
        'Joints, discs, nerves and other muscles can hurt in the same places. So a match with a map is not an answer. It is one possibility among several.',
      ),
    ],
  },
  redFlags: {
    id: 'red-flags',
    title: 'When to see a doctor',
    claims: [
      claim(
        'B',
        ['henschke-2009', 'northumbria-back-pain'],
        'Most back pain has no serious cause. In one large study, about 1 in 100 people with new back pain had one.',
        {
          clinical: '11 of 1,172 people with acute low back pain in primary care (0.9 %).',
        },
      ),
      claim(
        'B',
        ['finucane-2020', 'henschke-2009'],
        'A single sign proves little. If one of these fits you, or you are unsure, have someone check. It is better to check once too often.',
      ),
    ],
  },
};
