import { PencilLine } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas, useView } from '../shared/atlas-context.tsx';

/** Says over the picture that a finger draws rather than turns, and ends that. Nothing while it does not. */
export function DrawingSign() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const drawing = useView((state) => state.drawing);
  if (!drawing) return null;
  return (
    <section className="notice card" aria-label={t('where.drawing')}>
      <PencilLine size="1.1em" aria-hidden />
      <p>{t('where.drawing')}</p>
      <Button className="button outlined" onPress={() => commands.setDrawing(false, 'panel')}>
        {t('where.drawing-end')}
      </Button>
    </section>
  );
}
