import type { Story, StoryStep } from '../../stories/story.ts';
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
  title: 'Sitting, desk work, too little or too much exercise',
  lead: 'This shows what is often blamed, the evidence for it and the evidence against it.',
  steps: [
    step(
      SITTING,
      'The thigh is lifted 30 degrees, on the way to sitting. The gluteus maximus is stretched around the hip.',
    ),
    step(
      SWITCHED_OFF,
      'The picture shows the gluteus maximus. It is quiet while you sit because there is nothing for it to hold.',
    ),
    step(INACTIVITY, 'These are the three gluteal muscles, with the outermost one removed on one side.'),
    step(
      OVERLOAD,
      'This is the outer hip, where the tendons of the gluteus medius and gluteus minimus meet the bone.',
    ),
    step(
      maximusCauses.find(({ id }) => id === 'imbalance')!,
      'These are the pelvis and the lower spine with the gluteus maximus, which is joined to both.',
    ),
  ],
};
