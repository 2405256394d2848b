import { CalendarClock, CircleAlert, Siren } from 'lucide-react';
import type { RedFlagGroup } from '#content';
import { ClaimWords, ReferenceMarks } from './details/claim.tsx';

const ICONS = { emergency: Siren, 'same-day': CircleAlert, soon: CalendarClock } as const;

interface UrgencyGroupsProps {
  readonly groups: readonly RedFlagGroup[];
  /** Level of the heading of each group. */
  readonly level: 3 | 4 | 5;
}

/**
 * Warning signs in their groups: how soon, what to do, and only then the signs. Whatever shows a sign shows it
 * through this; a test holds that nothing else in the panel reads the signs of a group.
 */
export function UrgencyGroups({ groups, level }: UrgencyGroupsProps) {
  const Heading = `h${level}` as const;
  return groups.map(({ urgency, title, action, flags }) => {
    const Icon = ICONS[urgency];
    return (
      <section key={urgency} className="urgency" data-urgency={urgency}>
        <Heading className="urgency-title">
          <Icon size="1.15em" aria-hidden />
          {title}
        </Heading>
        <p className="urgency-action">{action}</p>
        <ul>
          {flags.map((flag) => (
            <li key={flag.id}>
              <ClaimWords claim={flag} /> <ReferenceMarks sources={flag.sources} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
