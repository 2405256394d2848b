import { Share2 } from 'lucide-react';
import { Suspense, lazy } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from '../shared/dialog-frame.tsx';
import { ErrorBoundary } from '../shared/error-boundary.tsx';

/** Fetched when first opened: the code maker and the form of files are wanted by few. */
const ShareDialog = lazy(() =>
  import('./share-dialog.tsx').then(({ ShareDialog: dialog }) => ({ default: dialog })),
);

/** Shares the view, keeps it, or makes a picture of it. */
export function ShareButton() {
  const { t } = useTranslation();
  return (
    <DialogFrame
      title={t('share.title')}
      trigger={
        <Button className="button icon share-button" aria-label={t('share.title')}>
          <Share2 size="1.2em" aria-hidden />
        </Button>
      }
    >
      <ErrorBoundary fallback={() => <p role="alert">{t('status.part-failed')}</p>}>
        <Suspense fallback={<p role="status">{t('details.loading')}</p>}>
          <ShareDialog />
        </Suspense>
      </ErrorBoundary>
    </DialogFrame>
  );
}
