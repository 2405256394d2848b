import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { SKIN_COLOURS, SKIN_TONES } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';

/** The skin of the body that is shown: a question of the menu, answered by tones side by side. */
export function SkinTones() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const chosen = useView((state) => state.skinTone);
  return (
    <MenuSection
      aria-label={t('skin.title')}
      className="skin-tones"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[`skin.${chosen}`]}
      onSelectionChange={(keys) => {
        const tone = SKIN_TONES.find((name) => keys !== 'all' && keys.has(`skin.${name}`));
        if (tone) commands.setSkinTone(tone, 'panel');
      }}
    >
      <Header>{t('skin.title')}</Header>
      {SKIN_TONES.map((tone) => (
        <MenuItem
          key={tone}
          id={`skin.${tone}`}
          className="skin-tone"
          textValue={t('skin.tone', { tone, count: SKIN_TONES.length })}
          aria-label={t('skin.tone', { tone, count: SKIN_TONES.length })}
          style={{ backgroundColor: SKIN_COLOURS[tone] }}
        />
      ))}
    </MenuSection>
  );
}
