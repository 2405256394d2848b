import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { spotLabel } from './spot-label.ts';

/** What the reader has marked so far; each mark can be taken away. */
export function Marked() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const sore = useView((state) => state.sore);
  if (sore.length === 0) return <p className="where-lead">{t('where.marked-none')}</p>;
  return (
    <ul className="where-marks" aria-label={t('where.marked')}>
      {sore.map((spot) => (
        <li key={spot}>
          <Button
            className="where-mark"
            aria-label={t('where.unmark', { name: spotLabel(spot, t) })}
            onPress={() => commands.toggleSore(spot, 'panel')}
          >
            {spotLabel(spot, t)}
            <X size="1em" aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}
