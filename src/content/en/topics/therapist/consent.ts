import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { CAUTIONS } from '../../shared/cautions.ts';
import { BONE_FLAGS, CLOT_FLAGS, ILLNESS_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** For therapists: before the hands go on. */
export const CONSENT: Topic = {
  id: 'consent',
  group: 'therapist',
  audience: 'therapist',
  title: 'Consent, draping and first questions',
  summary: 'For therapists: what to ask, explain and cover before working on the buttock.',
  flags: [...NERVE_FLAGS, ...BONE_FLAGS, ...CLOT_FLAGS, ...ILLNESS_FLAGS],
  sections: [
    {
      id: 'ask',
      title: 'Ask first',
      how: 'Ask where it hurts, since when, and what makes it worse. Ask about numbness, weakness, bladder and bowel, falls, fever and cancer. Ask about blood thinners, thin bones, a hip replacement and pregnancy.',
      claims: [
        claim(
          'B',
          ['finucane-2020', 'henschke-2009'],
          'Serious causes are rare, but single signs miss many of them. Ask about all of them, and weigh the answers together.',
          { clinical: 'Single red flags have poor accuracy; combine them, and safety-net.' },
        ),
      ],
    },
    {
      id: 'consent',
      title: 'Consent',
      how: 'Say which muscle you want to work on, and why. Show it on this model. Say what it may feel like and what else could be done. Say that the client can stop you at any time. Ask again before you touch the buttock, at every visit.',
      claims: [
        claim(
          'C',
          ['cmto-sensitive-areas', 'abmp-consent'],
          'Professional bodies count the gluteal region as a sensitive area. One asks for a signed form, and for spoken consent at each visit.',
          {
            clinical:
              'College of Massage Therapists of Ontario: information, choice, right to refuse, on file.',
          },
        ),
        claim(
          'C',
          ['texas-massage-rule'],
          'Rules differ by state and country. In Texas a signed document must name the techniques and the parts of the body before the first session.',
          { clinical: '16 TAC chapter 117.' },
        ),
        claim(
          'C',
          ['abmp-consent'],
          'For a minor, or for someone who cannot decide, a parent or guardian must agree.',
        ),
      ],
    },
    {
      id: 'draping',
      title: 'Draping',
      how: 'Leave the room while the client undresses. Underwear may stay on. Uncover one buttock at a time, down to the fold, and tuck the sheet in along its edges. You can also work through the sheet. Keep the cleft covered.',
      claims: [
        claim(
          'C',
          ['texas-massage-rule'],
          'In Texas the genital area and the gluteal cleft stay covered during the whole session.',
        ),
      ],
    },
  ],
  cautions: CAUTIONS,
  see: {
    structures: [key('gluteus-maximus'), key('gluteus-medius'), key('piriformis')],
    topics: ['session', 'aftercare', 'teenagers'],
    stories: ['hands'],
  },
  words: [
    'informed consent',
    'draping',
    'privacy',
    'intake',
    'history',
    'sheet',
    'underwear',
    'first visit',
    'for therapists',
  ],
};
