import { Maximize, Minimize } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

function onChange(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Fills the whole screen with the page, or gives the window back; not there where the browser cannot. */
export function FullscreenButton() {
  const { t } = useTranslation();
  const isFull = useSyncExternalStore(onChange, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  const Icon = isFull ? Minimize : Maximize;
  const toggle = () => {
    const turning = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // A browser may refuse, for example within a frame; the page is then as it was.
    turning.catch(() => undefined);
  };
  return (
    <Button
      className="button icon fullscreen-button"
      aria-label={t(isFull ? 'screen.window' : 'screen.full')}
      onPress={toggle}
    >
      <Icon size="1.2em" aria-hidden />
    </Button>
  );
}
