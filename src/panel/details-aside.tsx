import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf } from '#anatomy';
import { entryFor } from '#content';
import { useView } from './atlas-context.tsx';
import { DetailsHead } from './details/details-head.tsx';
import { StructureDetails } from './details/structure-details.tsx';
import { Welcome } from './details/welcome.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { PatternStrip } from './pain/pattern-strip.tsx';
import { StoriesPanel } from './stories/index.ts';
import { SheetHandle } from './sheet-handle.tsx';
import { PHONE, useMedia } from './use-media.ts';

interface DetailsAsideProps {
  readonly fallback: (again: () => void) => ReactNode;
}

/** What is known about the selection: a card beside the stage, on a phone a sheet over its lower edge. */
export function DetailsAside({ fallback }: DetailsAsideProps) {
  const { t } = useTranslation();
  const phone = useMedia(PHONE);
  const sheet = useView((state) => state.sheet);
  const selected = useView((state) => state.selected);
  const screen = useView((state) => state.screen);
  const isStory = screen === 'stories';
  const scroll = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // A story brings its own head into view.
    if (!isStory) scroll.current?.scrollTo?.({ top: 0 });
  }, [isStory, selected]);

  return (
    <aside
      className="details card"
      tabIndex={-1}
      aria-label={t('details.title')}
      data-sheet={phone ? sheet : 'side'}
    >
      {phone && <SheetHandle />}
      <ErrorBoundary fallback={fallback}>
        <PatternStrip />
      </ErrorBoundary>
      <div ref={scroll} className="details-scroll">
        <ErrorBoundary key={isStory ? screen : selected} fallback={fallback}>
          {isStory ? (
            <>
              {selected !== null && <DetailsHead id={selected} entry={entryFor(keyOf(selected))} />}
              <StoriesPanel />
            </>
          ) : selected === null ? (
            <Welcome />
          ) : (
            <StructureDetails id={selected} />
          )}
        </ErrorBoundary>
      </div>
    </aside>
  );
}
