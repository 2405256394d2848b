import { PersonStanding } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type ZoneSpot, zoneOf } from '#anatomy';
import { type BodyPattern, type Candidate, DISTINCTION_PARTS, patternById } from '#content';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { ClaimText } from '../claims/claim.tsx';
import { Evidence } from '../claims/evidence.tsx';
import { Section } from '../claims/section.tsx';
import { nameOfPattern, patternTitle } from '../pain/pattern-name.ts';
import { canDraw } from '../pain/show-on-body.tsx';
import { DistinctionList } from './distinction-list.tsx';
import { spotsText } from './spots-text.ts';
import { TopicDoor } from './topic-door.tsx';

/** Said on the card itself; the rest opens. */
const ON_THE_CARD: readonly string[] = ['feels', 'worse', 'against', 'decides'];
const BEHIND = DISTINCTION_PARTS.filter((part) => !ON_THE_CARD.includes(part));

interface CardProps {
  readonly candidate: Candidate;
  readonly found: BodyPattern;
}

/** What speaks for it, what does not, and how to tell: whole sentences, the reader's own marks first. */
function Reasons({ candidate: { core, spillover, unexplained, distinction }, found }: CardProps) {
  const { t, i18n } = useTranslation();
  const all = [...core, ...spillover, ...unexplained];
  const zones = (spots: readonly ZoneSpot[]) => ({ zones: spotsText(spots, all, t, i18n.language) });
  return (
    <>
      <p>
        <b>{t('where.fits')}</b>
        {core.length > 0 && (
          <> {t(new Set(core.map(zoneOf)).size > 1 ? 'where.fits-cores' : 'where.fits-core', zones(core))}</>
        )}
        {spillover.length > 0 && <> {t('where.fits-spillover', zones(spillover))}</>}
        <Evidence grade={found.grade} sources={found.sources} /> <ClaimText claim={distinction.feels} />
      </p>
      <p>
        <b>{t('where.misfits')}</b>{' '}
        {unexplained.length > 0 && <>{t('where.misfits-zones', zones(unexplained))} </>}
        <ClaimText claim={distinction.against} />
      </p>
      <p>
        <b>{t('where.tell')}</b> <ClaimText claim={distinction.worse} />{' '}
        <ClaimText claim={distinction.decides} />
      </p>
    </>
  );
}

function Card({ candidate, found }: CardProps) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const drawable = useView(canDraw);
  const { pattern, sides, distinction } = candidate;
  // In the midline it has no side; it is then shown on the left.
  const [side = 'left'] = sides;
  const title = patternTitle(found, t);
  const name =
    sides.length === 0
      ? title
      : sides.length > 1
        ? t('where.both-sides', { name: title })
        : nameOfPattern(found, side, t);
  return (
    <li className="candidate" data-pattern={pattern}>
      <h4>{name}</h4>
      <Reasons candidate={candidate} found={found} />
      <div className="where-tools">
        {drawable && (
          <button
            type="button"
            className="button outlined"
            aria-label={t('where.show-name', { name })}
            onClick={() => commands.showPattern(pattern, 'panel', side)}
          >
            <PersonStanding size="1.1em" aria-hidden />
            {t('where.show')}
          </button>
        )}
        <TopicDoor pattern={pattern} />
      </div>
      <Section level={4} title={t('where.more-about')}>
        <DistinctionList distinction={distinction} parts={BEHIND} />
      </Section>
    </li>
  );
}

/** One thing that could be behind it: what fits, what does not, how to tell, and how sure that is. */
export function CandidateCard({ candidate }: { readonly candidate: Candidate }) {
  const found = patternById(candidate.pattern);
  return found && <Card candidate={candidate} found={found} />;
}
