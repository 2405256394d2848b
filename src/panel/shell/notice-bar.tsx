import { Link2Off, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { ArrivalNotice } from './arrival-notice.tsx';
import { useAtlas, useView } from '../shared/atlas-context.tsx';

/** A quiet word about the page itself: a part that has not arrived, or a link that could not be read in full. */
export function NoticeBar() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const notice = useView((state) => state.notice);
  return (
    <div role="status" className="notice-place">
      <ArrivalNotice />
      {notice !== null && (
        <div className="notice card">
          <Link2Off size="1.2em" aria-hidden />
          <p>
            {t(`notice.${notice.code}`)}{' '}
            <span className="notice-details">{notice.details.slice(0, 3).join(', ')}</span>
          </p>
          <Button
            className="button icon"
            aria-label={t('notice.dismiss')}
            onPress={() => commands.notify(null, 'panel')}
          >
            <X size="1.1em" aria-hidden />
          </Button>
        </div>
      )}
    </div>
  );
}
