import { CircleAlert } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useView } from '../shared/atlas-context.tsx';

/** How a group on its way is coming along: a small bar at the top of the picture, and a retry when it fails. */
export function StreamStatus({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const streaming = useView((state) => state.streaming);
  if (!streaming) return null;
  const name = t(`group.name.${streaming.group}`);
  if (streaming.phase === 'failed') {
    return (
      <div className="stream-status card" role="alert">
        <CircleAlert size="1.25em" aria-hidden />
        <div className="stream-words">
          <p className="stream-title">{t('status.group-failed', { name })}</p>
          <p>
            {streaming.message} {t('status.group-failed-rest')}
          </p>
        </div>
        <Button className="button primary" onPress={onRetry}>
          {t('status.retry')}
        </Button>
      </div>
    );
  }
  const { loadedBytes, totalBytes } = streaming;
  const label = t('status.group-loading', { name });
  return (
    <div className="stream-status card">
      <div className="stream-words">
        <p>{label}</p>
        <progress
          className="bar"
          aria-label={label}
          {...(totalBytes ? { value: loadedBytes, max: totalBytes } : {})}
        />
      </div>
    </div>
  );
}
