import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type PainPattern, type RedFlagGroup, type ZoneId, redFlags, warningSigns } from '#content';
import { Section } from '../claims/section.tsx';
import { UrgencyGroups } from './urgency-groups.tsx';

/** Warning signs that fit the places of some patterns, main areas and spillover alike; all of them for no pattern. */
export function useSignsOf(
  patterns: readonly Pick<PainPattern, 'core' | 'spillover'>[],
): readonly RedFlagGroup[] {
  return useMemo(() => {
    if (patterns.length === 0) return redFlags;
    const zones: readonly ZoneId[] = patterns.flatMap(({ core, spillover }) => [
      ...core.zones,
      ...(spillover?.zones ?? []),
    ]);
    return warningSigns(zones);
  }, [patterns]);
}

interface WarningSignsProps {
  readonly groups: readonly RedFlagGroup[];
  /** Level of the heading; groups come one below. */
  readonly level: 3 | 4;
}

/** The warning signs of a page about pain, to open: the first thing after what the page says in short. */
export function WarningSigns({ groups, level }: WarningSignsProps) {
  const { t } = useTranslation();
  return (
    <Section level={level} title={t('redflags.fitting')}>
      <UrgencyGroups groups={groups} level={level === 3 ? 4 : 5} />
    </Section>
  );
}
