import { useTranslation } from 'react-i18next';
import { type StructureId, keyOf } from '#anatomy';
import { entryFor } from '#content';
import { ClaimText } from './claim.tsx';
import { DetailsActions } from './details-actions.tsx';
import { DetailsHead } from './details-head.tsx';
import { Limits } from './limits.tsx';
import { MuscleSections } from './muscle-sections.tsx';
import { ShortSections } from './short-sections.tsx';
import { Sourced } from './sourced.tsx';
import { WordingSwitch } from './wording.tsx';

/** Everything the atlas says about one structure. */
export function StructureDetails({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const entry = entryFor(keyOf(id));
  return (
    <>
      <DetailsHead id={id} entry={entry} />
      <div className="details-body">
        <DetailsActions id={id} />
        <Sourced subject={entry}>
          <p className="summary">
            <ClaimText claim={entry.summary} />
          </p>
          {entry.kind === 'muscle' ? <MuscleSections entry={entry} /> : <ShortSections entry={entry} />}
        </Sourced>
        <div className="wording">
          {t('level.title')} <WordingSwitch />
        </div>
        <Limits />
      </div>
    </>
  );
}
