import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { SourceId } from '#content';
import { GlossaryScope } from '../glossary/scope.tsx';
import { ReferencesProvider } from './references.tsx';
import { Section } from './section.tsx';
import { SourceList } from './source-list.tsx';

interface SourcedProps {
  /** The texts whose sources are numbered and listed: an entry, or any other piece of content. */
  readonly subject: object;
  /** The source that a reader came for: the list is open at it from the start. */
  readonly at?: SourceId | null;
  readonly children: ReactNode;
}

function focusSource(box: HTMLElement | null, source: SourceId): void {
  box?.querySelector<HTMLElement>(`[data-source="${source}"]`)?.focus();
}

/** Claims with reference numbers, and the list of sources that these lead to. */
export function Sourced({ subject, at = null, children }: SourcedProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(at !== null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at !== null) focusSource(box.current, at);
  }, [at]);
  const show = useCallback((source: SourceId) => {
    // The row must be on the page before it can take the focus.
    flushSync(() => setOpen(true));
    focusSource(box.current, source);
  }, []);
  return (
    <ReferencesProvider subject={subject} show={show}>
      <div ref={box}>
        <GlossaryScope>{children}</GlossaryScope>
        <div className="sections last">
          <Section title={t('section.sources')} isOpen={open} onOpenChange={setOpen}>
            <SourceList />
          </Section>
        </div>
      </div>
    </ReferencesProvider>
  );
}
