import type { Story, StoryStep } from '../../stories/story.ts';
import type { StoryMuscle } from '../../stories/story-steps.ts';
import type { MuscleState, StateCard } from '../../types.ts';
import { gluteusMaximus } from '../gluteus-maximus/index.ts';
import { gluteusMedius } from '../gluteus-medius/index.ts';
import { gluteusMinimus } from '../gluteus-minimus/index.ts';
import { piriformis } from '../piriformis/index.ts';
import { type AtTheHip, AT_THE_HIP } from './at-the-hip.ts';

const MUSCLES = {
  'gluteus-medius': gluteusMedius,
  'gluteus-maximus': gluteusMaximus,
  'gluteus-minimus': gluteusMinimus,
  piriformis,
} as const;

const CHANGES: Readonly<Record<MuscleState, string>> = {
  tight:
    'The muscle is shown alone, with lines along its fibers. They resist a stretch early, or feel as if they did.',
  weak: 'The muscle is shown alone, with lines along its fibers. Together they cannot pull as hard as they should.',
  underactive:
    'The muscle is shown alone, with lines along its fibers. They are told to pull less, or later.',
};

const steps = (state: MuscleState, card: StateCard, { picture, claims }: AtTheHip): readonly StoryStep[] => [
  { title: 'What changes', picture: CHANGES[state], blocks: [{ about: 'says', claims: card.means }] },
  { title: 'At the pelvis and the hip', picture, blocks: [{ about: 'says', claims }] },
  {
    title: 'How it would be checked',
    picture: 'The muscle is shown from the side on which a hand or a device would reach it.',
    blocks: [{ about: 'says', claims: card.checked }],
  },
  {
    title: 'What studies say',
    picture: 'The muscle is shown among its neighbors, which share its work.',
    blocks: [{ about: 'says', claims: card.evidence }],
  },
];

const story = (id: MuscleState, title: string, lead: string): Story => ({
  id,
  group: 'states',
  title,
  lead,
  steps: Object.fromEntries(
    Object.entries(MUSCLES).map(([key, entry]) => [
      key,
      steps(id, entry.tightWeakUnderactive[id], AT_THE_HIP[key as StoryMuscle][id]),
    ]),
  ) as Record<StoryMuscle, readonly StoryStep[]>,
});

/** Three words that are often mixed up, each told of the selected muscle. */
export const STATE_STORIES: readonly Story[] = [
  story('tight', 'Tight', 'It feels tense, or a stretch stops early.'),
  story('weak', 'Weak', 'It cannot pull as hard as it should.'),
  story('underactive', 'Underactive', 'It switches on less, or later.'),
];
