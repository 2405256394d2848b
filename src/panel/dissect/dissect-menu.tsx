import { ArrowLeft, Boxes, ChevronRight, Columns2, Info, Layers, type LucideIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { type MenuPlace, type Scope, scopesAround } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { type Choice, useActions, useOwn, usePicture } from './menu-choices.ts';
import { nameOfScope } from './scope-name.ts';

const WIDER_ICONS: Readonly<Record<Scope['kind'], LucideIcon>> = {
  structure: Info,
  pair: Columns2,
  layer: Layers,
  group: Boxes,
  'structure-kind': Boxes,
};

function Choices({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  if (choices.length === 0) return null;
  return (
    <MenuSection aria-label={label}>
      {choices.map(({ id, words, icon: Icon, act, leads }) => (
        <MenuItem key={id} id={id} className="menu-item" textValue={words} onAction={act}>
          <Icon size="1.1em" aria-hidden />
          <span className="dissect-words">{words}</span>
          {leads && <ChevronRight size="1em" aria-hidden />}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function Content({ place, close }: { readonly place: MenuPlace; readonly close: () => void }) {
  const { t } = useTranslation();
  const root = place.scope;
  const [scope, setScope] = useState(root);
  const closing = (choices: readonly Choice[]) =>
    choices.map((choice) => ({
      ...choice,
      act: () => {
        close();
        choice.act();
      },
    }));
  const own = useOwn(scope);
  const actions = useActions(scope);
  const picture = usePicture(root);
  const name = scope ? nameOfScope(scope, t) : null;
  const label = name === null ? t('dissect.menu-picture') : t('dissect.menu', { name });
  const around = scope?.kind === 'structure' ? scopesAround(scope.id) : [];
  const wider = around.map((one) => {
    const words = nameOfScope(one, t);
    return { id: one.kind, words, icon: WIDER_ICONS[one.kind], act: () => setScope(one), leads: true };
  });
  const back = {
    id: 'back',
    words: t('dissect.back', { name: root ? nameOfScope(root, t) : '' }),
    icon: ArrowLeft,
    act: () => setScope(root),
  };
  return (
    <>
      <p className="dissect-name" aria-hidden>
        {name ?? label}
      </p>
      <Menu
        // Another scope is another menu, begun at its first choice.
        key={scope ? scope.kind : 'picture'}
        aria-label={label}
        autoFocus="first"
        className="dissect-menu"
      >
        <Choices label={label} choices={closing([...own.before, ...actions, ...own.after])} />
        <Choices label={t('dissect.more', { name: name ?? '' })} choices={wider} />
        <Choices label={t('dissect.menu-picture')} choices={scope === root ? closing(picture) : [back]} />
      </Menu>
    </>
  );
}

/** The menu of what can be done with a structure, a layer or a group, where the reader asked for it. */
export function DissectMenu() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const place = useView(({ menuAt }) => menuAt);
  const anchor = useRef<HTMLSpanElement>(null);
  if (!place) return null;
  const { scope, x, y } = place;
  const close = () => commands.closeMenu('panel');
  return (
    <>
      <span ref={anchor} className="dissect-anchor" style={{ left: x, top: y }} aria-hidden />
      <Popover
        className="popover card dissect-popover"
        aria-label={scope ? t('dissect.menu', { name: nameOfScope(scope, t) }) : t('dissect.menu-picture')}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(open) => !open && close()}
      >
        <Content place={place} close={close} />
      </Popover>
    </>
  );
}
