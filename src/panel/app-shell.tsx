import { type RefCallback, Suspense, lazy, memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { Atlas } from '#state';
import type { Announcer } from './announcer.ts';
import { AtlasProvider, useView } from './atlas-context.tsx';
import { DetailsAside } from './details-aside.tsx';
import { ApartPlace, DissectPlace } from './dissect/index.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { GuidePlace } from './find/guide-place.tsx';
import { KeysProvider, type KeysSwitch } from './keys-switch.tsx';
import { LayerStrip } from './layer-strip.tsx';
import { LiveRegion } from './live-region.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { type PictureMaker, PictureProvider } from './picture-maker.tsx';
import { SightVoice } from './sight-voice.tsx';
import { StageStatus } from './stage-status.tsx';
import { StructureList } from './structure-list.tsx';
import { ToolCards } from './tools/tool-cards.tsx';
import { TopBar } from './top-bar.tsx';
import { NARROW, PHONE, useMedia } from './use-media.ts';
import { ViewControls } from './view-controls.tsx';

interface AppShellProps {
  readonly atlas: Atlas;
  readonly announcer: Announcer;
  readonly keys: KeysSwitch;
  /** Receives the element that the 3D view is to fill; React never touches what is put inside. */
  readonly onStage: RefCallback<HTMLElement>;
  /** The reader asks to load the model again. */
  readonly onRetry: () => void;
  /** Draws the present view as a picture of its own. */
  readonly makePicture: PictureMaker;
}

/** Fetched when the layout is first chosen. */
const StudioBar = lazy(() =>
  import('./studio/studio-bar.tsx').then(({ StudioBar: bar }) => ({ default: bar })),
);

const StageView = memo(({ onStage }: Pick<AppShellProps, 'onStage'>) => (
  <div className="stage-view" ref={onStage} />
));
StageView.displayName = 'StageView';

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

function Shell({ announcer, onStage, onRetry }: Omit<AppShellProps, 'atlas' | 'keys' | 'makePicture'>) {
  const { t } = useTranslation();
  const narrow = useMedia(NARROW);
  const phone = useMedia(PHONE);
  const sheet = useView((state) => state.sheet);
  const studio = useView((state) => state.layout === 'studio');
  return (
    <div className="shell" data-sheet={sheet}>
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
      <main className="stage">
        <StageView onStage={onStage} />
        <SightVoice announcer={announcer} />
        <ErrorBoundary fallback={fallback}>
          <StageStatus onRetry={onRetry} />
          <div className="stage-foot">
            <NoticeBar />
            <GuidePlace />
            <ApartPlace />
            {phone && <ToolCards />}
            {phone && <ViewControls />}
            <LayerStrip />
          </div>
        </ErrorBoundary>
      </main>
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
    </div>
  );
}

/** The whole page around the 3D view. Works in full without it. */
export function AppShell({ atlas, keys, makePicture, ...rest }: AppShellProps) {
  return (
    <AtlasProvider atlas={atlas}>
      <KeysProvider keys={keys}>
        <PictureProvider make={makePicture}>
          <Shell {...rest} />
        </PictureProvider>
      </KeysProvider>
    </AtlasProvider>
  );
}
