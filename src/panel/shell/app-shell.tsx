import { Suspense, lazy, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { type Atlas, asksForBody } from '#state';
import type { Announcer } from '../announcements/announcer.ts';
import { AtlasProvider, useView } from '../shared/atlas-context.tsx';
import { DetailsAside } from './details-aside.tsx';
import { ApartPlace, DissectPlace } from '../dissect/index.tsx';
import { ErrorBoundary } from '../shared/error-boundary.tsx';
import { GuidePlace } from '../find/guide-place.tsx';
import { KeysProvider, type KeysSwitch } from '../help/keys-switch.tsx';
import { LayerStrip } from '../toolbar/layer-strip.tsx';
import { LiveRegion } from '../announcements/live-region.tsx';
import { MuscleNames } from './muscle-names.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { type PictureMaker, PictureProvider } from '../shared/picture-maker.tsx';
import { ViewDescription } from '../announcements/view-description.tsx';
import { SkipLinks } from './skip-links.tsx';
import { StageStatus } from './stage-status.tsx';
import { StructureList } from '../list/structure-list.tsx';
import { MoreToolCards, type ToolCardTable, ToolCards } from '../tools/tool-cards.tsx';
import { TopBar } from '../toolbar/top-bar.tsx';
import { NARROW, PHONE, useMedia } from '../shared/use-media.ts';
import { ViewControls } from '../toolbar/view-controls.tsx';
import { DrawingSign } from '../where/drawing-sign.tsx';

/**
 * The page's lasting elements: the shell is rendered into `before`, `stage` and `after`, around a 3D view that stays
 * where it is.
 */
export interface ShellFrame {
  readonly shell: HTMLElement;
  /** What comes before the stage; the shell's React root. */
  readonly before: HTMLElement;
  readonly stage: HTMLElement;
  /** First in the stage: what the 3D view fills; React never touches it. */
  readonly view: HTMLElement;
  readonly after: HTMLElement;
}

interface AppShellProps {
  readonly atlas: Atlas;
  readonly announcer: Announcer;
  readonly keys: KeysSwitch;
  readonly frame: ShellFrame;
  /** Called once the shell is on the page. */
  readonly onShown: () => void;
  /** The reader asks to load the model again. */
  readonly onRetry: () => void;
  /** Draws the present view as a picture of its own. */
  readonly makePicture: PictureMaker;
  /** Cards of the tools that live in folders of their own. */
  readonly toolCards?: ToolCardTable;
}

/** Fetched when the layout is first chosen. */
const StudioBar = lazy(() =>
  import('../studio/studio-bar.tsx').then(({ StudioBar: bar }) => ({ default: bar })),
);

function Fallback({ again }: { readonly again: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="fallback" role="alert">
      <p>{t('status.part-failed')}</p>
      <Button className="button outlined" onPress={again}>
        {t('status.retry')}
      </Button>
    </div>
  );
}

const fallback = (again: () => void) => <Fallback again={again} />;

type ShellProps = Omit<AppShellProps, 'atlas' | 'keys' | 'makePicture' | 'toolCards'>;

const NO_CARDS: ToolCardTable = {};

function Shell({ announcer, frame, onShown, onRetry }: ShellProps) {
  const { t } = useTranslation();
  const narrow = useMedia(NARROW);
  const phone = useMedia(PHONE);
  const sheet = useView((state) => state.sheet);
  const studio = useView((state) => state.layout === 'studio');
  // The whole body has no layers to take off.
  const isBody = useView(asksForBody);
  useLayoutEffect(() => {
    frame.shell.setAttribute('data-sheet', sheet);
  }, [frame, sheet]);
  useLayoutEffect(onShown, [onShown]);
  return (
    <>
      <SkipLinks />
      <ErrorBoundary fallback={fallback}>
        <TopBar />
      </ErrorBoundary>
      {studio && (
        <ErrorBoundary fallback={fallback}>
          <Suspense fallback={null}>
            <StudioBar />
          </Suspense>
        </ErrorBoundary>
      )}
      {!narrow && !studio && (
        <nav className="list-card card" aria-label={t('list.title')}>
          <ErrorBoundary fallback={fallback}>
            <StructureList />
          </ErrorBoundary>
        </nav>
      )}
      {createPortal(
        <>
          <ViewDescription announcer={announcer} />
          <ErrorBoundary fallback={fallback}>
            <StageStatus onRetry={onRetry} />
            <div className="stage-foot">
              <NoticeBar />
              <GuidePlace />
              <ApartPlace />
              {phone && <ToolCards />}
              <DrawingSign />
              {phone && <MuscleNames />}
              {phone && <ViewControls />}
              {!isBody && <LayerStrip />}
            </div>
          </ErrorBoundary>
        </>,
        frame.stage,
      )}
      {createPortal(
        <>
          <div className="side-column">
            {!phone && (
              <ErrorBoundary fallback={fallback}>
                <ToolCards />
              </ErrorBoundary>
            )}
            <DetailsAside fallback={fallback} />
          </div>
          <DissectPlace />
          <LiveRegion announcer={announcer} />
        </>,
        frame.after,
      )}
    </>
  );
}

/** The whole page around the 3D view. Works in full without it. */
export function AppShell({ atlas, keys, makePicture, toolCards = NO_CARDS, ...rest }: AppShellProps) {
  return (
    <AtlasProvider atlas={atlas}>
      <KeysProvider keys={keys}>
        <PictureProvider make={makePicture}>
          <MoreToolCards value={toolCards}>
            <Shell {...rest} />
          </MoreToolCards>
        </PictureProvider>
      </KeysProvider>
    </AtlasProvider>
  );
}
