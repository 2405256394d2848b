import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StoryStep } from '#content/stories';
import { postureOf, strokesOf } from '#state';
import { useView } from '../shared/atlas-context.tsx';
import { ClaimList } from '../claims/claim.tsx';
import { StrokeLegend } from './stroke-legend.tsx';

interface StoryStepTextProps {
  readonly step: StoryStep;
}

/** What is said in a step: the picture in words, how an exercise goes, and the claims. */
export function StoryStepText({ step }: StoryStepTextProps) {
  const { t } = useTranslation();
  const hasPosture = useView((state) => postureOf(state) !== null);
  const sets = useView((state) => strokesOf(state).sets);
  const [first] = step.blocks;
  const single = step.blocks.length === 1 && first?.about === 'says';
  return (
    <div className="story-text prose">
      <p className="story-picture">
        <Eye size="1.1em" aria-hidden />
        <span>
          <b>{t('story.picture')}:</b> {step.picture}
          {hasPosture && <span className="story-posture">{t('story.posture')}</span>}
        </span>
      </p>
      <StrokeLegend sets={sets} />
      {step.how !== undefined && (
        <>
          <h4>{t('story.how')}</h4>
          <p>{step.how}</p>
        </>
      )}
      {step.band !== undefined && (
        <p className="band">
          {t('band.title')}: <b>{t(`band.${step.band}`)}</b>
        </p>
      )}
      {step.blocks.map(({ about, claims }) => (
        <section key={about} className="story-block" data-about={about}>
          {!single && <h4>{t(`story.about.${about}`)}</h4>}
          <ClaimList claims={claims} />
        </section>
      ))}
    </div>
  );
}
