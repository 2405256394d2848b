import { BookA } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../shared/atlas-context.tsx';

/** The way to the words that are explained. */
export function GlossaryEntry({ onOpen }: { readonly onOpen?: () => void }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const open = () => {
    onOpen?.();
    commands.openScreen('glossary', 'panel');
  };
  return (
    <Button className="button outlined stories-entry" onPress={open}>
      <BookA size="1.1em" aria-hidden />
      {t('glossary.title')}
    </Button>
  );
}
