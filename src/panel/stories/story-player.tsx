import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { stepsOf, storyById } from '#content/stories';
import { type StepId, readStep } from '#content/story-steps';
import { useAtlas } from '../shared/atlas-context.tsx';
import { Sourced } from '../claims/sourced.tsx';
import { StoryMuscles } from './story-muscles.tsx';
import { StoryNav } from './story-nav.tsx';
import { StoryStepText } from './story-step-text.tsx';
import { useStoryMuscle } from './story-list.tsx';

/** One step of a story: what the picture shows, what is said to it, and the way on. */
export function StoryPlayer({ step: id }: { readonly step: StepId }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const muscle = useStoryMuscle();
  const { story: storyId, number } = readStep(id);
  const story = storyById(storyId);
  const steps = stepsOf(story, muscle);
  const count = steps.length;
  const step = steps[number - 1]!;
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLElement>(null);

  const goTo = (next: number) => {
    if (next >= 1 && next <= count) commands.goToStep(`${storyId}.${next}`, 'panel');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (way === 0) return;
    event.preventDefault();
    goTo(number + way);
  };

  useEffect(() => {
    // Whoever comes from the list stands at the head of the story; later steps leave the focus where it is.
    if (!box.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: 'start' });
  }, [id]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys from any of its buttons
    <section ref={box} className="story" aria-label={story.title} onKeyDown={onKeyDown}>
      <h2 className="story-name">
        {t(`story.group.${story.group}`)}: {story.title}
      </h2>
      <p className="story-place">{t('story.step', { number, count })}</p>
      <ol className="story-dots" aria-hidden>
        {steps.map(({ title }, at) => (
          <li key={title} data-state={at + 1 < number ? 'past' : at + 1 === number ? 'now' : 'to-come'} />
        ))}
      </ol>
      {'gluteus-medius' in story.steps && <StoryMuscles step={id} />}
      <h3 ref={heading} tabIndex={-1} className="story-step-title">
        {step.title}
      </h3>
      <Sourced key={`${id} ${muscle}`} subject={step}>
        <StoryStepText step={step} />
      </Sourced>
      <StoryNav number={number} count={count} goTo={goTo} />
      <p className="sr-only" role="status">
        {t('story.said', { number, count, title: step.title, picture: step.picture })}
      </p>
    </section>
  );
}
