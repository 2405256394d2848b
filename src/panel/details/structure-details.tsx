import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type StructureId, keyOf } from '#anatomy';
import { type SourceId, entryFor } from '#content';
import { ClaimText } from './claim.tsx';
import { DetailsActions } from './details-actions.tsx';
import { DetailsHead } from './details-head.tsx';
import { Limits } from './limits.tsx';
import { MuscleSections } from './muscle-sections.tsx';
import { ReferencesProvider } from './references.tsx';
import { Section } from './section.tsx';
import { ShortSections } from './short-sections.tsx';
import { SourceList } from './source-list.tsx';
import { WordingSwitch } from './wording.tsx';

/** Everything the atlas says about one structure. */
export function StructureDetails({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const [sourcesOpen, setSourcesOpen] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const entry = entryFor(keyOf(id));

  const showSource = useCallback((source: SourceId) => {
    // The row must be on the page before it can take the focus.
    flushSync(() => setSourcesOpen(true));
    body.current?.querySelector<HTMLElement>(`[data-source="${source}"]`)?.focus();
  }, []);

  return (
    <ReferencesProvider entry={entry} show={showSource}>
      <DetailsHead id={id} entry={entry} />
      <div ref={body} className="details-body">
        <DetailsActions id={id} />
        <p className="summary">
          <ClaimText claim={entry.summary} />
        </p>
        {entry.kind === 'muscle' ? <MuscleSections entry={entry} /> : <ShortSections entry={entry} />}
        <div className={entry.kind === 'muscle' ? 'sections last' : 'sections'}>
          <Section title={t('section.sources')} isOpen={sourcesOpen} onOpenChange={setSourcesOpen}>
            <SourceList />
          </Section>
        </div>
        <div className="wording">
          {t('level.title')} <WordingSwitch />
        </div>
        <Limits />
      </div>
    </ReferencesProvider>
  );
}
