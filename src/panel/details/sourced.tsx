import { type ReactNode, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { SourceId } from '#content';
import { ReferencesProvider } from './references.tsx';
import { Section } from './section.tsx';
import { SourceList } from './source-list.tsx';

interface SourcedProps {
  /** The texts whose sources are numbered and listed: an entry, or any other piece of content. */
  readonly subject: object;
  readonly children: ReactNode;
}

/** Claims with reference numbers, and the list of sources that these lead to. */
export function Sourced({ subject, children }: SourcedProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const show = useCallback((source: SourceId) => {
    // The row must be on the page before it can take the focus.
    flushSync(() => setOpen(true));
    box.current?.querySelector<HTMLElement>(`[data-source="${source}"]`)?.focus();
  }, []);
  return (
    <ReferencesProvider subject={subject} show={show}>
      <div ref={box}>
        {children}
        <div className="sections last">
          <Section title={t('section.sources')} isOpen={open} onOpenChange={setOpen}>
            <SourceList />
          </Section>
        </div>
      </div>
    </ReferencesProvider>
  );
}
