import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { STRUCTURES, structureId } from '#anatomy';
import { GRADES, general } from '#content/initial';
import { STORY_MUSCLES } from '#content/story-steps';
import { useAtlas } from '../shared/atlas-context.tsx';
import { nameOf } from '../shared/labels.ts';
import { GlossaryEntry } from '../glossary/glossary-entry.tsx';
import { StoriesEntry } from '../stories/index.ts';
import { TopicsEntry } from '../topics/index.ts';
import { ViewLink } from '../shared/view-link.tsx';
import { ClaimList } from '../claims/claim.tsx';
import { GradeBadge } from '../claims/evidence.tsx';
import { LandmarkCard, useLandmarkNote } from './landmark-card.tsx';
import { Limits } from '../claims/limits.tsx';
import { Section } from '../claims/section.tsx';
import { Sourced } from '../claims/sourced.tsx';

/** Why one is here comes first, and stands open. */
const [WHY, ...MORE] = general.welcome.notes;
const NOTES = [...MORE, general.painMaps];
/** Muscles with a full account; the others are in the list. */
const MUSCLES = STRUCTURES.filter(({ key }) => STORY_MUSCLES.some((one) => one === key));

/** Shown while nothing is selected: what one is looking at, and where to begin. */
export function Welcome() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const { welcome, grades } = general;
  const note = useLandmarkNote();
  const said = useMemo(() => [WHY, note, NOTES], [note]);
  return (
    <>
      <header className="details-head">
        <h2>{welcome.title}</h2>
      </header>
      <div className="details-body">
        <Sourced subject={said}>
          <LandmarkCard />
          {WHY && (
            <section className="answer">
              <h3>{WHY.title}</h3>
              <ClaimList claims={WHY.claims} />
            </section>
          )}
          <p className="summary">{welcome.lead}</p>
          <ul className="muscle-doors">
            {MUSCLES.map(({ key, name, latin, layer, paired }) => (
              <li key={key}>
                <ViewLink
                  view={{ selected: structureId(key, paired ? 'left' : null) }}
                  className="muscle-door"
                  onOpen={() => commands.select(structureId(key, paired ? 'left' : null), 'panel')}
                >
                  <span className={`swatch tissue-${layer}`} aria-hidden />
                  <span>
                    {nameOf({ name, latin }, t)}
                    <span className="door-latin">{t(`list.group.${layer}`)}</span>
                    <span className="sr-only">{latin}</span>
                  </span>
                </ViewLink>
              </li>
            ))}
          </ul>
          <StoriesEntry />
          <TopicsEntry />
          <GlossaryEntry />
          <div className="sections">
            {NOTES.map(({ id, title, claims }) => (
              <Section key={id} title={title}>
                <ClaimList claims={claims} />
              </Section>
            ))}
            <Section title={grades.title}>
              <p>{grades.lead}</p>
              <dl className="grade-list">
                {GRADES.map((grade) => (
                  <div key={grade}>
                    <dt>
                      <GradeBadge grade={grade} />
                    </dt>
                    <dd>{grades.meaning[grade]}</dd>
                  </div>
                ))}
              </dl>
            </Section>
          </div>
        </Sourced>
        <Limits />
      </div>
    </>
  );
}
