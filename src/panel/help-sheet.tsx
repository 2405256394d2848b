import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { KEY_BINDINGS } from '#state';
import { useAtlas } from './atlas-context.tsx';
import { useKeysSwitch } from './keys-switch.tsx';

const GESTURES = ['turn', 'pan', 'zoom', 'select', 'deeper', 'menu'] as const;

/** Keys that belong to the focused 3D view; their handler lives with the view. */
const VIEW_KEYS = [
  ['←↑→↓', 'turn'],
  ['+ −', 'zoom'],
  ['Enter', 'select'],
  ['PgDn PgUp', 'walk'],
  ['Home', 'home'],
  ['Shift F10', 'menu'],
] as const;

/** How to use the page: gestures, keys, and a switch for single-letter keys. */
export function HelpSheet({ onGuide }: { readonly onGuide: () => void }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const showGuide = () => {
    onGuide();
    atlas.commands.openScreen('atlas', 'panel');
    atlas.commands.setGuide(1, 'panel');
  };
  const [lettersOn, setLettersOn] = useKeysSwitch();
  return (
    <div className="help">
      <Button className="button outlined" onPress={showGuide}>
        {t('guide.again')}
      </Button>
      <h3>{t('help.gestures')}</h3>
      <dl className="help-list">
        {GESTURES.map((gesture) => (
          <div key={gesture}>
            <dt>{t(`help.gesture.${gesture}.name`)}</dt>
            <dd>{t(`help.gesture.${gesture}.how`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('help.keys')}</h3>
      <dl className="help-list keys">
        {KEY_BINDINGS.map(({ key, help, ctrl, shift }) => (
          <div key={`${key}${ctrl ?? ''}${shift ?? ''}`}>
            <dt>
              {ctrl && <kbd>{t('help.ctrl')}</kbd>} {shift && <kbd>{t('help.shift')}</kbd>}{' '}
              <kbd>{key.length === 1 ? key.toUpperCase() : key}</kbd>
            </dt>
            <dd>{t(`help.key.${help}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('help.view-keys')}</h3>
      <dl className="help-list keys">
        {VIEW_KEYS.map(([key, help]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`help.view-key.${help}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="switch">
        <input type="checkbox" checked={lettersOn} onChange={(event) => setLettersOn(event.target.checked)} />
        {t('help.letters')}
      </label>
    </div>
  );
}
