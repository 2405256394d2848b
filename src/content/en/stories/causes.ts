import type { Story, StoryStep } from '../../story.ts';
import type { Cause } from '../../types.ts';
import { causes as maximusCauses } from '../gluteus-maximus/care.ts';
import { INACTIVITY, OVERLOAD, SITTING, SWITCHED_OFF } from '../shared/causes.ts';

const step = ({ title, supports, limits }: Cause, picture: string): StoryStep => ({
  title,
  picture,
  blocks: [
    { about: 'supports', claims: supports },
    { about: 'limits', claims: limits },
  ],
});

/** What is said to bring trouble on, each with both sides. */
export const CAUSES_STORY: Story = {
  id: 'causes',
  group: 'causes',
  title: 'Sitting, desk work, no exercise, too much of it',
  lead: 'What is often named, what speaks for it, and what does not.',
  steps: [
    step(
      SITTING,
      'The thigh lifted 30 degrees, on the way to sitting: the gluteus maximus is drawn out around the hip.',
    ),
    step(
      SWITCHED_OFF,
      'The gluteus maximus, which is quiet in sitting because there is nothing for it to hold.',
    ),
    step(INACTIVITY, 'The three gluteal muscles, the outermost taken off on one side.'),
    step(OVERLOAD, 'The outer hip, where the tendons of gluteus medius and gluteus minimus meet the bone.'),
    step(
      maximusCauses.find(({ id }) => id === 'imbalance')!,
      'Pelvis and lower spine with the gluteus maximus, which is joined to both.',
    ),
  ],
};
