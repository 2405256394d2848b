import { CalendarClock, CircleAlert, Siren } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RedFlagGroup } from '#content';
import { ClaimWords } from '../claims/claim.tsx';
import { Evidence } from '../claims/evidence.tsx';
import { Section } from '../claims/section.tsx';

const ICONS = { emergency: Siren, 'same-day': CircleAlert, soon: CalendarClock } as const;

interface UrgencyGroupsProps {
  readonly groups: readonly RedFlagGroup[];
  /** Level of the heading of each group. */
  readonly level: 3 | 4 | 5;
  /** The signs wait behind a line of their own where there are more than a glance takes in; what to do stays. */
  readonly folds?: boolean;
}

/** As many signs as stand open in any case. */
const AT_A_GLANCE = 2;

/**
 * Warning signs in their groups: how soon, what to do, and only then the signs. Whatever shows a sign shows it
 * through this; a test holds that nothing else in the panel reads the signs of a group.
 */
export function UrgencyGroups({ groups, level, folds = false }: UrgencyGroupsProps) {
  const { t } = useTranslation();
  const Heading = `h${level}` as const;
  return groups.map(({ urgency, title, action, flags }) => {
    const Icon = ICONS[urgency];
    const signs = (
      <ul>
        {flags.map((flag) => (
          <li key={flag.id}>
            <ClaimWords claim={flag} />
            <Evidence sources={flag.sources} />
          </li>
        ))}
      </ul>
    );
    return (
      <section key={urgency} className="urgency" data-urgency={urgency}>
        <Heading className="urgency-title">
          <Icon size="1.15em" aria-hidden />
          {title}
        </Heading>
        <p className="urgency-action">{action}</p>
        {folds && flags.length > AT_A_GLANCE ? (
          <Section level={level === 3 ? 4 : 5} title={t('redflags.which', { count: flags.length })}>
            {signs}
          </Section>
        ) : (
          signs
        )}
      </section>
    );
  });
}
