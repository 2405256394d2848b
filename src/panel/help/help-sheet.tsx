import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { KEY_BINDINGS, VIEW_KEY_BINDINGS } from '#state';
import { useAtlas } from '../shared/atlas-context.tsx';
import { GlossaryEntry } from '../glossary/glossary-entry.tsx';
import { useKeysSwitch } from './keys-switch.tsx';

const GESTURES = ['turn', 'pan', 'zoom', 'select', 'deeper', 'menu'] as const;

/** What stands on a key, where it is not what the key is called. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  '-': '−',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  ContextMenu: 'Menu',
  ' ': 'Space',
};

const capOf = (key: string) => CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key);

interface KeyRowProps {
  readonly keys: readonly string[];
  readonly ctrl?: boolean | undefined;
  readonly shift?: boolean | undefined;
  /** What they do. */
  readonly children: string;
}

/** Keys, and what they do. */
function KeyRow({ keys, ctrl, shift, children }: KeyRowProps) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>
        {ctrl && <kbd>{t('help.ctrl')}</kbd>} {shift && <kbd>{t('help.shift')}</kbd>}{' '}
        {keys.flatMap((key) => [<kbd key={key}>{capOf(key)}</kbd>, ' '])}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

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
      <GlossaryEntry onOpen={onGuide} />
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
          <KeyRow key={help} keys={[key]} ctrl={ctrl} shift={shift}>
            {t(`help.key.${help}`)}
          </KeyRow>
        ))}
      </dl>
      <h3>{t('help.view-keys')}</h3>
      <dl className="help-list keys">
        {VIEW_KEY_BINDINGS.map(({ action, keys, ...held }) => (
          <KeyRow key={keys[0] + action} keys={keys} {...held}>
            {t(`help.view-key.${action}`)}
          </KeyRow>
        ))}
      </dl>
      <label className="switch">
        <input type="checkbox" checked={lettersOn} onChange={(event) => setLettersOn(event.target.checked)} />
        {t('help.letters')}
      </label>
    </div>
  );
}
