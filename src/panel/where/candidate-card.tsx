import { PersonStanding } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type BodyPattern, type Candidate, type ZoneId, patternById } from '#content';
import { useAtlas, useView } from '../atlas-context.tsx';
import { GradeBadge, ReferenceMarks } from '../details/claim.tsx';
import { Section } from '../details/section.tsx';
import { nameOfPattern } from '../pain/pattern-name.ts';
import { canDraw } from '../pain/show-on-body.tsx';
import { zoneLabel } from '../zone-label.ts';
import { DistinctionList } from './distinction-list.tsx';

function Card({ candidate, found }: { readonly candidate: Candidate; readonly found: BodyPattern }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const drawable = useView(canDraw);
  const { pattern, side, core, spillover, unexplained, distinction } = candidate;
  const name = nameOfPattern(found, side, t);
  const zones = (ids: readonly ZoneId[]) => ({ zones: ids.map((zone) => zoneLabel(zone, t)).join(', ') });
  return (
    <li className="candidate">
      <h4>{name}</h4>
      <p>
        {core.length > 0 && <>{t('where.reason-core', zones(core))} </>}
        {spillover.length > 0 && <>{t('where.reason-spillover', zones(spillover))} </>}
        {unexplained.length > 0 && <>{t('where.reason-unexplained', zones(unexplained))} </>}
        <span className="evidence">
          <GradeBadge grade={found.grade} />
          <ReferenceMarks sources={found.sources} />
        </span>
      </p>
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
      <Section level={4} title={t('where.apart')}>
        <DistinctionList distinction={distinction} />
      </Section>
    </li>
  );
}

/** One thing that could be behind it: why, how sure that is, and what tells it apart. */
export function CandidateCard({ candidate }: { readonly candidate: Candidate }) {
  const found = patternById(candidate.pattern);
  return found && <Card candidate={candidate} found={found} />;
}
