import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StructureId } from '#anatomy';
import type { Screen } from '#state';
import { useView } from '../shared/atlas-context.tsx';
import { ControlsFold } from '../details/controls.tsx';
import { DetailsHead } from '../details/details-head.tsx';
import { Welcome } from '../details/welcome.tsx';
import { ErrorBoundary } from '../shared/error-boundary.tsx';
import { fetchLateParts, useLateParts } from './late.ts';
import { ScreenTabs } from '../screens/index.ts';
import { SheetHandle } from './sheet-handle.tsx';
import { StoriesPanel } from '../stories/index.ts';
import { TopicsPanel } from '../topics/index.ts';
import { PHONE, useMedia } from '../shared/use-media.ts';
import { useWayIn } from './way-in.ts';
import { whenIdle } from '../shared/when-idle.ts';

/** What stands in the panel beside its tabs. */
function Body() {
  const selected = useView((state) => state.selected);
  const screen = useView((state) => state.screen);
  if (screen === 'atlas' && selected === null) return <Welcome />;
  return <LateBody screen={screen} selected={selected} />;
}

interface LateBodyProps {
  readonly screen: Screen;
  readonly selected: StructureId | null;
}

function LateBody({ screen, selected }: LateBodyProps) {
  const { ComparePanel, GlossaryPanel, StructureDetails, WherePanel } = useLateParts();
  if (screen === 'atlas') return selected !== null && <StructureDetails id={selected} />;
  const Panel = {
    where: WherePanel,
    compare: ComparePanel,
    stories: StoriesPanel,
    topics: TopicsPanel,
    glossary: GlossaryPanel,
  }[screen];
  // Each of these pages is headed by what it is about; what was chosen on the first one keeps its name there.
  return <Panel />;
}

/** Stands in while the texts are on their way: what was chosen can be named already. */
function Coming({ id }: { readonly id: StructureId | null }) {
  const { t } = useTranslation();
  return (
    <>
      {id !== null && <DetailsHead id={id} entry={null} />}
      <p className="details-wait" role="status" data-texts="coming">
        {t('details.loading')}
      </p>
    </>
  );
}

function Strip() {
  const { PatternStrip } = useLateParts();
  return <PatternStrip />;
}

/** Fetches the panel's texts as soon as the picture has what it needs. */
function useTextsInTime(): void {
  const settled = useView(({ scene }) => scene.phase !== 'starting' && scene.phase !== 'loading');
  useEffect(() => {
    if (!settled) return undefined;
    // A failure shows when the texts are wanted, with a way to try again.
    return whenIdle(() => void fetchLateParts().catch(() => undefined));
  }, [settled]);
}

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
  const hasOwnHead = screen === 'stories' || screen === 'topics' || screen === 'glossary';
  const hasPattern = useView(({ pattern }) => pattern !== null);
  useTextsInTime();
  const scroll = useRef<HTMLDivElement>(null);
  const aside = useRef<HTMLElement>(null);
  useWayIn(aside);

  useEffect(() => {
    // A story and a topic bring their own head into view.
    if (!hasOwnHead) scroll.current?.scrollTo?.({ top: 0 });
  }, [hasOwnHead, selected]);

  return (
    <aside
      ref={aside}
      className="details card"
      tabIndex={-1}
      aria-label={t('details.title')}
      data-sheet={phone ? sheet : 'side'}
    >
      <div className="details-top">
        {phone && <SheetHandle />}
        <ScreenTabs />
      </div>
      {hasPattern && (
        <ErrorBoundary fallback={fallback}>
          <Suspense fallback={null}>
            <Strip />
          </Suspense>
        </ErrorBoundary>
      )}
      <div ref={scroll} className="details-scroll">
        <ControlsFold>
          <ErrorBoundary key={screen === 'atlas' ? selected : screen} fallback={fallback}>
            <Suspense fallback={<Coming id={screen === 'atlas' ? selected : null} />}>
              <Body />
            </Suspense>
          </ErrorBoundary>
        </ControlsFold>
      </div>
    </aside>
  );
}
