import { Suspense, lazy, useEffect } from 'react';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { ErrorBoundary } from '../shared/error-boundary.tsx';
import { NARROW, useMedia } from '../shared/use-media.ts';

const Guide = lazy(() => import('./guide.tsx').then((late) => ({ default: late.Guide })));
const nothing = () => null;

/** The guide, offered once on a first visit by the plain address, when the picture is there. */
export function GuidePlace() {
  const atlas = useAtlas();
  const narrow = useMedia(NARROW);
  // Where the panel comes up over the picture there is no room for both; the guide waits at its step.
  const isOn = useView(
    ({ guide, layout, screen, sheet }) =>
      guide !== null && layout !== 'studio' && screen === 'atlas' && !(narrow && sheet !== 'closed'),
  );
  const isReady = useView(({ scene }) => scene.phase === 'ready');
  useEffect(() => {
    const { guideDone, guide } = atlas.state();
    if (isReady && !guideDone && guide === null && window.location.hash.length < 2)
      atlas.commands.setGuide(1, 'app');
  }, [atlas, isReady]);
  return (
    isOn && (
      <ErrorBoundary fallback={nothing}>
        <Suspense fallback={null}>
          <Guide />
        </Suspense>
      </ErrorBoundary>
    )
  );
}
