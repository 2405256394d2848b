import {
  ArrowLeft,
  Boxes,
  ChevronRight,
  CircleDot,
  Columns2,
  Combine,
  FlipHorizontal2,
  Info,
  Layers,
  type LucideIcon,
  RotateCcw,
  ScanEye,
} from 'lucide-react';
import { useRef, useState } from 'react';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { type Deed, type MenuPlace, type Scope, isAlone, isTakenApart, marks, scopesAround } from '#state';
import { useAtlas, useView } from '../atlas-context.tsx';
import { DISPLAY_ICONS } from '../display-button.tsx';
import { nameOfScope } from './scope-name.ts';

interface Choice {
  readonly id: string;
  readonly words: string;
  readonly icon: LucideIcon;
  readonly act: () => void;
  /** Leads to further choices instead of closing the menu. */
  readonly leads?: boolean;
}

const ICONS: Readonly<Record<Deed, LucideIcon>> = { isolate: CircleDot, ...DISPLAY_ICONS };
const WIDER_ICONS: Readonly<Record<Scope['kind'], LucideIcon>> = {
  structure: Info,
  pair: Columns2,
  layer: Layers,
  group: Boxes,
  sort: Boxes,
};
const DEEDS: readonly Deed[] = ['isolate', 'hidden', 'ghost', 'xray', 'shown'];

/** What can be done with a scope; what is so already is not offered. */
function useDeeds(scope: Scope | null): readonly Choice[] {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const alone = useView((state) => scope !== null && isAlone(state, scope));
  const display = useView((state) =>
    scope?.kind === 'structure' ? marks(state).get(scope.id)?.display : undefined,
  );
  if (scope === null) return [];
  return DEEDS.filter((deed) => deed !== display).map((deed) => ({
    id: deed,
    words: t(deed === 'isolate' && alone ? 'dissect.isolate-end' : `dissect.${deed}`),
    icon: ICONS[deed],
    act: () => commands.dissect(scope, deed, 'panel'),
  }));
}

/** What is offered for one structure alone, before and after its deeds. */
function useOwn(scope: Scope | null) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const id = scope?.kind === 'structure' ? scope.id : null;
  const selected = useView((state) => state.selected === id);
  const isAbove = useView(({ xray }) => xray) && selected;
  if (id === null) return { before: [], after: [] };
  const select = { id: 'select', words: t('dissect.select'), icon: Info };
  const above = { id: 'above', words: t(isAbove ? 'dissect.above-end' : 'dissect.above'), icon: ScanEye };
  return {
    before: selected ? [] : [{ ...select, act: () => commands.select(id, 'panel') }],
    after: [{ ...above, act: () => commands.xrayAbove(id, 'panel') }],
  };
}

/** What is offered for the picture as a whole. */
function usePicture(scope: Scope | null): readonly Choice[] {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const apart = useView(isTakenApart);
  const mirror = useView((state) => state.mirror);
  const back = { id: 'bring-back', words: t('dissect.bring-back'), icon: Combine };
  const flip = { id: 'mirror', words: t(mirror ? 'dissect.mirror-off' : 'dissect.mirror-on') };
  const reset = { id: 'reset', words: t('dissect.reset'), icon: RotateCcw };
  return [
    ...(apart ? [{ ...back, act: () => commands.bringBack('panel') }] : []),
    ...(scope === null
      ? [
          { ...flip, icon: FlipHorizontal2, act: () => commands.toggle('mirror', 'panel') },
          { ...reset, act: () => commands.resetView('panel') },
        ]
      : []),
  ];
}

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
  const deeds = useDeeds(scope);
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
        <Choices label={label} choices={closing([...own.before, ...deeds, ...own.after])} />
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
