import { Unplug } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { missing } from '#late';

/** Says when a part of the page has not arrived, and lets the reader ask for it at once. Goes when it is there. */
export function ArrivalNotice() {
  const { t } = useTranslation();
  const arrival = useSyncExternalStore(missing.subscribe, missing.state);
  if (arrival === 'well') return null;
  const isStuck = arrival === 'reload';
  return (
    <div className="notice card">
      <Unplug size="1.2em" aria-hidden />
      <p>{t(isStuck ? 'status.part-stuck' : 'status.part-missing')}</p>
      <Button className="button outlined" onPress={isStuck ? () => window.location.reload() : missing.askNow}>
        {t(isStuck ? 'status.reload' : 'status.retry')}
      </Button>
    </div>
  );
}
