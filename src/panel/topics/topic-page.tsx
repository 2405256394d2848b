import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { type TopicSection, topicById, topicSigns } from '#content/topics';
import type { TopicId } from '#content/topic-ids';
import { useAtlas } from '../shared/atlas-context.tsx';
import { ClaimList } from '../claims/claim.tsx';
import { Limits } from '../claims/limits.tsx';
import { Section } from '../claims/section.tsx';
import { Sourced } from '../claims/sourced.tsx';
import { WordingSwitch } from '../claims/wording.tsx';
import { UrgencyGroups } from '../warning-signs/urgency-groups.tsx';
import { TopicLinks } from './topic-links.tsx';

/** What to do, a sentence a line; then what is known about it. */
function SectionText({ section: { how, claims } }: { readonly section: TopicSection }) {
  const { t } = useTranslation();
  return (
    <>
      {how !== undefined && (
        <>
          <ul className="topic-how dotted">
            {how.split(/(?<=[.?!])\s+/).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="topic-known">{t('topic.known')}</p>
        </>
      )}
      <ClaimList claims={claims} />
    </>
  );
}

/** One topic: in short what it is, whom to call at once and why, what is known and what to do, cautions, and where to read on. */
export function TopicPage({ id }: { readonly id: TopicId }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const topic = topicById(id);
  const [emergency, more] = useMemo(() => {
    const groups = topicSigns(topic);
    const isNow = (group: (typeof groups)[number]) => group.urgency === 'emergency';
    return [groups.filter(isNow), groups.filter((group) => !isNow(group))];
  }, [topic]);
  const said = useMemo(() => [emergency, more, topic], [emergency, more, topic]);
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever comes from a list or a link begins at the head of the page.
    heading.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  return (
    <article ref={box} className="story topic" aria-labelledby={`topic-${id}`}>
      <Button className="button outlined" onPress={() => commands.openTopic(null, 'panel')}>
        <ArrowLeft size="1.1em" aria-hidden />
        {t('topic.back')}
      </Button>
      <p className="story-place">{t(`topic.group.${topic.group}`)}</p>
      <h2 id={`topic-${id}`} ref={heading} tabIndex={-1} className="stories-title">
        {topic.title}
      </h2>
      <p className="summary">{topic.summary}</p>
      <Sourced subject={said}>
        <UrgencyGroups groups={emergency} level={3} folds />
        <div className="sections">
          {more.length > 0 && (
            <Section level={3} title={t('topic.more-signs')}>
              <UrgencyGroups groups={more} level={4} />
            </Section>
          )}
          {topic.sections.map((section, index) => (
            <Section key={section.id} level={3} title={section.title} defaultOpen={index === 0}>
              <SectionText section={section} />
            </Section>
          ))}
          <Section level={3} title={t('section.cautions')} defaultOpen>
            <ClaimList claims={topic.cautions} />
          </Section>
        </div>
        <WordingSwitch />
        <TopicLinks links={topic.see} level={3} />
      </Sourced>
      <Limits />
    </article>
  );
}
