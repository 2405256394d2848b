import { CircleAlert, MonitorOff, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useView } from '../shared/atlas-context.tsx';
import { StreamStatus } from './stream-status.tsx';
import { asNumber, withUnit } from '../shared/units.ts';

/** A card over the stage, for what the reader must know about the picture. */
function StageCard({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className="stage-card card" role="alert">
      {icon}
      <div>
        <p className="stage-card-title">{title}</p>
        {children}
      </div>
    </div>
  );
}

/** How the 3D picture is doing: loading, failed, impossible here, or interrupted. */
export function StageStatus({ onRetry }: { readonly onRetry: () => void }) {
  const { t, i18n } = useTranslation();
  const scene = useView((state) => state.scene);
  switch (scene.phase) {
    case 'ready':
      return <StreamStatus onRetry={onRetry} />;
    case 'starting':
    case 'loading': {
      const loaded = scene.phase === 'loading' ? scene.loadedBytes : 0;
      const total = scene.phase === 'loading' ? scene.totalBytes : null;
      const amount = total
        ? t('status.bytes', {
            loaded: asNumber(loaded / 1000, i18n.language),
            total: withUnit(total / 1000, 'kilobyte', i18n.language),
          })
        : t('status.bytes-unknown', { loaded: withUnit(loaded / 1000, 'kilobyte', i18n.language) });
      return (
        <div className="stage-progress">
          <p>{t('status.loading')}</p>
          <progress
            className="bar"
            aria-label={t('status.loading')}
            {...(total ? { value: loaded, max: total } : {})}
          />
          <p className="stage-bytes">{loaded > 0 ? amount : ' '}</p>
        </div>
      );
    }
    case 'failed':
      return (
        <StageCard icon={<CircleAlert size="1.5em" aria-hidden />} title={t('status.failed')}>
          <p>{scene.message}</p>
          <p>{t('status.failed-rest')}</p>
          <Button className="button primary" onPress={onRetry}>
            {t('status.retry')}
          </Button>
        </StageCard>
      );
    case 'no-webgl':
      return (
        <StageCard icon={<MonitorOff size="1.5em" aria-hidden />} title={t('status.no-webgl')}>
          <p>{t('status.no-webgl-rest')}</p>
        </StageCard>
      );
    case 'context-lost':
      return (
        <StageCard icon={<Unplug size="1.5em" aria-hidden />} title={t('status.context-lost')}>
          <p>{t('status.context-lost-rest')}</p>
        </StageCard>
      );
  }
}
