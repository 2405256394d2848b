import { BookOpen } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { zoneOf } from '#anatomy';
import { type PatternId, distinctionOf, patternById, patternZones, warningSigns } from '#content';
import { patternSide } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { Sourced } from '../claims/sourced.tsx';
import { labelOf } from '../shared/labels.ts';
import { nameOfPattern } from '../pain/pattern-name.ts';
import { WarningSigns } from '../warning-signs/warning-signs.tsx';
import { DistinctionList } from './distinction-list.tsx';
import { TopicDoor } from './topic-door.tsx';

/** What was chosen among what could be behind it: what tells it apart, and the way to all that is said about it. */
export function ChosenPattern({ pattern }: { readonly pattern: PatternId }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const selected = useView((state) => state.selected);
  const sore = useView((state) => state.sore);
  const distinction = useMemo(() => distinctionOf(pattern), [pattern]);
  const signs = useMemo(() => {
    const { core, spillover } = patternZones(pattern);
    return warningSigns([...sore.map(zoneOf), ...core, ...spillover]);
  }, [pattern, sore]);
  const subject = useMemo(() => [distinction, signs], [distinction, signs]);
  const found = patternById(pattern);
  if (!found) return null;
  return (
    <section>
      <h2 className="where-title">{nameOfPattern(found, patternSide(selected), t)}</h2>
      <Sourced subject={subject}>
        <WarningSigns groups={signs} level={3} />
        <h3>{t('where.apart')}</h3>
        <DistinctionList distinction={distinction} />
      </Sourced>
      <TopicDoor pattern={pattern} />
      {selected !== null && (
        <Button className="button outlined" onPress={() => commands.openScreen('atlas', 'panel')}>
          <BookOpen size="1.1em" aria-hidden />
          {t('where.read-all', { name: labelOf(selected, t) })}
        </Button>
      )}
    </section>
  );
}
