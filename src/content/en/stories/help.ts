import type { Story, StoryStep } from '../../stories/story.ts';
import type { StoryMuscle } from '../../stories/story-steps.ts';
import type { Exercise, Help, Stretch } from '../../types.ts';
import { help as maximus } from '../gluteus-maximus/care.ts';
import { help as medius } from '../gluteus-medius/care.ts';
import { help as minimus } from '../gluteus-minimus/care.ts';
import { help as piriformis } from '../piriformis/care.ts';
import { claim } from '../claim.ts';
import { MOVE_PICTURES } from './move-pictures.ts';

const STOP = claim(
  'C',
  ['clinical-teaching', 'nice-ng59'],
  'An ache in the working muscle is common. Stop if you feel shooting pain, tingling, numbness or a pinch in the groin, and have it checked if that stays. After surgery on the hip or back, ask your surgeon first.',
);

const practice = (item: Stretch | Exercise): StoryStep => ({
  title: item.name,
  picture: MOVE_PICTURES[item.id] ?? 'This is the muscle that the move is for.',
  how: item.how,
  ...('band' in item && { band: item.band }),
  blocks: [
    { about: 'load', claims: item.claims },
    { about: 'dose', claims: [item.dose] },
    { about: 'easier', claims: [item.easier] },
    ...(item.care.length > 0 ? [{ about: 'care' as const, claims: item.care }] : []),
  ],
});

const story = (muscle: StoryMuscle, name: string, help: Help): Story => ({
  id: `help-${muscle}`,
  group: 'self',
  title: name,
  lead: `It shows ${help.stretches.length} ${help.stretches.length === 1 ? 'stretch' : 'stretches'} and ${help.exercises.length} exercises, from gentle to hard.`,
  steps: [
    ...help.stretches.map(practice),
    ...help.exercises.map(practice),
    {
      title: 'How much, and when to stop',
      picture: 'The muscle is shown in its place, among those that are trained with it.',
      blocks: [
        { about: 'dose', claims: help.together },
        { about: 'care', claims: [STOP] },
      ],
    },
  ],
});

/** What a person can do for each main muscle. */
export const HELP_STORIES: readonly Story[] = [
  story('gluteus-maximus', 'Gluteus maximus', maximus),
  story('gluteus-medius', 'Gluteus medius', medius),
  story('gluteus-minimus', 'Gluteus minimus', minimus),
  story('piriformis', 'Piriformis', piriformis),
];
