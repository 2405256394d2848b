import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf } from '#anatomy';
import { entryFor } from '#content';
import type { Screen } from '#state';
import { useView } from './atlas-context.tsx';
import { ComparePanel } from './compare/index.ts';
import { DetailsHead } from './details/details-head.tsx';
import { StructureDetails } from './details/structure-details.tsx';
import { Welcome } from './details/welcome.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { PatternStrip } from './pain/pattern-strip.tsx';
import { ScreenTabs } from './screens/index.ts';
import { SheetHandle } from './sheet-handle.tsx';
import { StoriesPanel } from './stories/index.ts';
import { PHONE, useMedia } from './use-media.ts';
import { WherePanel } from './where/index.ts';

/** What stands in the panel on each screen; on the atlas's own, the selection. */
const PANELS: Readonly<Record<Screen, (() => ReactNode) | null>> = {
  atlas: null,
  where: WherePanel,
  compare: ComparePanel,
  stories: StoriesPanel,
};

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
  const Panel = PANELS[screen];
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
        <ScreenTabs />
        <ErrorBoundary key={Panel ? screen : selected} fallback={fallback}>
          {Panel ? (
            <>
              {selected !== null && <DetailsHead id={selected} entry={entryFor(keyOf(selected))} />}
              <Panel />
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
