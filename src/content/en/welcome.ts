import type { General } from '../types.ts';
import { claim } from './claim.ts';
import { RELEASE_FIRST } from './shared/care.ts';

/** Shown when nothing is selected: what one is looking at, and the story in short parts. */
export const WELCOME: General['welcome'] = {
  title: 'Muscles of the buttock, in layers',
  lead: 'You are looking at the pelvis from behind. On the left side the muscles are whole. On the right side the big outer muscle is removed so that you can see what lies beneath. Choose a muscle to read what it does and where it can hurt.',
  notes: [
    {
      id: 'why',
      title: 'Why the buttock when the back hurts',
      claims: [
        claim(
          'C',
          ['studio-text', 'travell-simons-1992', 'sadler-2019'],
          'Tight or weak buttock muscles can go along with pain in the low back and the leg. Therapists mostly name two: the gluteus medius and the piriformis.',
          { see: ['gluteus-medius', 'piriformis'] },
        ),
        claim(
          'C',
          ['studio-text', 'clinical-teaching'],
          'Therapists say that such leg pain is often mistaken for sciatica. But most sciatica starts in the low back. Only an examination can tell the two apart.',
          { see: ['sciatic-nerve'] },
        ),
        claim(
          'D',
          ['studio-text', 'own-search'],
          'Long sitting, desk jobs, too little exercise and overtraining are said to bring it on. How much is known about each one differs. Read on below.',
        ),
        claim(
          'D',
          ['studio-text', 'own-search'],
          'The massage studio whose text this atlas starts from releases the gluteus medius and the piriformis. Then it works on the back. No trial that we found has tested this.',
          { see: ['gluteus-medius', 'piriformis'] },
        ),
      ],
    },
    {
      id: 'causes',
      title: 'What may make them tight or weak',
      claims: [
        claim(
          'D',
          ['studio-text', 'own-search'],
          'Therapists name too much sitting, desk jobs and other work in a chair. They say it makes these muscles both tight and weak. As far as we know, no study has measured this in the buttock.',
        ),
        claim(
          'B',
          ['sitting-surveys', 'alzahrani-2022'],
          'Long sitting and back pain often go together in surveys. Studies that followed people over time did not find that long sitting starts back pain.',
        ),
        claim('A', ['openstax-muscle-use'], 'Muscles that get no exercise become smaller and weaker.'),
        claim(
          'D',
          ['studio-text', 'own-search'],
          'Overtraining is also said to make them tight, and the low back with them. As far as we know, nobody has tested that.',
        ),
        claim(
          'C',
          ['gtps-playbook-2024', 'clinical-teaching'],
          'A sudden jump in training can make muscles and tendons sore. The tendons at the outer hip are the best-known example.',
          { see: ['gluteus-medius', 'gluteus-minimus'] },
        ),
      ],
    },
    {
      id: 'layers',
      title: 'Three layers, and one muscle beneath',
      claims: [
        claim(
          'A',
          ['openstax-limb-muscles', 'gray-1918-gluteal'],
          'Three gluteal muscles lie on top of one another: maximus outside, medius in the middle, minimus inside. Only the upper front part of the medius is not covered by the maximus.',
          { see: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'] },
        ),
        claim(
          'A',
          ['statpearls-piriformis'],
          'The piriformis lies deep in the buttock, beneath the maximus. It runs from the sacrum, the base of the spine, to the thigh bone.',
          { see: ['piriformis', 'sacrum', 'femur'] },
        ),
      ],
    },
    {
      id: 'job',
      title: 'What they do together',
      claims: [
        claim(
          'A',
          ['openstax-limb-muscles', 'wvu-superior-gluteal', 'lieberman-2006'],
          'They steady the hips and help turn the legs. You use them in walking and running, and on stairs.',
        ),
        claim(
          'B',
          ['lieberman-2006', 'bartlett-2014'],
          'The maximus does little when you walk on flat ground, and a lot when you run or climb.',
          { see: ['gluteus-maximus'] },
        ),
        claim(
          'C',
          ['macaskill-2014', 'step-down-2020'],
          'The medius works hard on stairs. In small studies, it worked harder in both a step up and a step down than in walking on flat ground.',
          { see: ['gluteus-medius'] },
        ),
        claim(
          'C',
          ['studio-text', 'barker-2014'],
          'Some therapists call them the main muscles that stabilize the hips and the low back. For the hips this fits what is known. For the low back it has not been measured in daily life.',
        ),
        claim(
          'B',
          ['barker-2014', 'grays-42'],
          'They affect how the pelvis and the lower spine move and how they are held. The maximus is even joined to the tissue over the low back.',
        ),
        claim(
          'A',
          ['statpearls-piriformis', 'gray-1918-gluteal'],
          'The piriformis too is said to stabilize the lower spine. It is not attached there. It acts on the hip and on the joint between the sacrum and the hip bone.',
          { see: ['piriformis', 'sacrum'] },
        ),
      ],
    },
    {
      id: 'imbalance',
      title: 'Tight, weak and underactive are not the same',
      claims: [
        claim(
          'C',
          ['clinical-teaching', 'cooper-2016'],
          'Tight means tense or hard to stretch. Weak means less force. Underactive means switched on less, or later. A muscle can feel tight and be weak at the same time.',
        ),
        claim(
          'D',
          ['studio-text', 'hip-extension-review', 'pohl-2015'],
          'It is often said that weak, underactive or tight glutes lead to imbalance of the pelvis and hips and an unstable lower spine. Each of these is a claim of its own, and studies do not settle them.',
        ),
        claim(
          'D',
          ['studio-text', 'own-search'],
          'Some therapists say that tight glutes can cause as much low back discomfort as weak ones. We found no study that compares the two.',
        ),
      ],
    },
    {
      id: 'compensation',
      title: 'Does one muscle make up for another?',
      claims: [
        claim(
          'D',
          ['studio-text', 'othman-2023', 'own-search'],
          'Some therapists think that the piriformis works harder, or is overactive, when the big gluteal muscles do less. They see this often in low back pain. It is a common idea, and research is mixed.',
          { see: ['piriformis', 'gluteus-maximus'] },
        ),
        claim(
          'D',
          ['studio-text', 'own-search'],
          'If so, other tissues take more of the load in daily life, for example in walking. These may be muscles, joints or discs of the pelvis and the low back. That is plausible, but not proven.',
        ),
      ],
    },
    {
      id: 'release',
      title: 'What massage may do',
      claims: [
        claim(
          'C',
          ['furlan-2015', 'piriformis-self-release', 'nice-ng59'],
          'Massage, including massage of the buttock, may ease pain for a while. The certainty is low. Guidelines accept it only together with exercise.',
        ),
        RELEASE_FIRST,
        claim(
          'D',
          ['studio-text', 'furlan-2015'],
          'Some therapists say that pain can go quickly after a release. Reviews mostly find relief for a while, so nobody can promise that.',
        ),
      ],
    },
  ],
};
