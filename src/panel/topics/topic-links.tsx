import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Side, sideOf, structureId, structureOf } from '#anatomy';
import { patternById } from '#content';
import { storyById } from '#content/stories';
import { type TopicLinks as Links, topicById } from '#content/topics';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { nameOf } from '../shared/labels.ts';
import { patternTitle } from '../pain/pattern-name.ts';

interface Way {
  readonly id: string;
  readonly name: string;
  readonly go: () => void;
}

function Ways({ label, ways }: { readonly label: string; readonly ways: readonly Way[] }): ReactNode {
  if (ways.length === 0) return null;
  return (
    <p className="see-also">
      {label}{' '}
      {ways.map(({ id, name, go }) => (
        <button key={id} type="button" className="button outlined" onClick={go}>
          {name}
        </button>
      ))}
    </p>
  );
}

/** Where a reader may go on from a topic: muscles, patterns, other topics, stories. */
export function TopicLinks({ links, level }: { readonly links: Links; readonly level: 3 | 4 }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const selected = useView((state) => state.selected);
  const side: Side = (selected && sideOf(selected)) ?? 'left';
  const { structures = [], patterns = [], topics = [], stories = [] } = links;
  const Heading = `h${level}` as const;
  return (
    <section className="topic-links">
      <Heading>{t('topic.see.title')}</Heading>
      <Ways
        label={t('topic.see.topics')}
        ways={topics.map((id) => ({
          id,
          name: topicById(id).title,
          go: () => commands.openTopic(id, 'panel'),
        }))}
      />
      <Ways
        label={t('topic.see.structures')}
        ways={structures.map((id) => ({
          id,
          name: nameOf(structureOf(id), t),
          go: () => {
            commands.openScreen('atlas', 'panel');
            commands.select(structureId(id, structureOf(id).paired ? side : null), 'panel');
          },
        }))}
      />
      <Ways
        label={t('topic.see.patterns')}
        ways={patterns.flatMap((id) => {
          const pattern = patternById(id);
          if (!pattern) return [];
          const go = () => {
            commands.openScreen('atlas', 'panel');
            commands.showPattern(id, 'panel', side);
          };
          return [{ id, name: patternTitle(pattern, t), go }];
        })}
      />
      <Ways
        label={t('topic.see.stories')}
        ways={stories.map((id) => ({
          id,
          name: storyById(id).title,
          go: () => commands.goToStep(`${id}.1`, 'panel'),
        }))}
      />
    </section>
  );
}
