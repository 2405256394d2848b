import { Combine } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { waysApart } from './describe-apart.ts';

/** Says what is missing from the picture, and brings it back at one touch. */
export function ApartBar() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const ways = useView((state) => waysApart(state, t).join(' · '));
  return (
    <div className="apart-bar card" role="group" aria-label={t('dissect.apart')}>
      <p title={ways}>{ways}</p>
      <Button className="button primary" onPress={() => commands.bringBack('panel')}>
        <Combine size="1.1em" aria-hidden />
        {t('dissect.bring-back-short')}
      </Button>
    </div>
  );
}
