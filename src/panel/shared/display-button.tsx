import { CircleDashed, Eye, EyeOff, type LucideIcon, ScanLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StructureId } from '#anatomy';
import { type Atlas, type Display, marks } from '#state';
import { useAtlas, useView } from './atlas-context.tsx';
import { labelOf } from './labels.ts';

/** Picture of each way a structure may be drawn; told apart by shape, not colour. */
export const DISPLAY_ICONS: Readonly<Record<Display, LucideIcon>> = {
  shown: Eye,
  ghost: CircleDashed,
  xray: ScanLine,
  hidden: EyeOff,
};

const NEXT: Readonly<Record<Display, Display>> = {
  shown: 'ghost',
  ghost: 'xray',
  xray: 'hidden',
  hidden: 'shown',
};

/** How a structure is drawn now, all reasons together. */
export function useDisplay(id: StructureId): Display {
  return useView((state) => marks(state).get(id)?.display ?? 'hidden');
}

/**
 * Asks for one way of drawing; an override equal to what the layers say anyway is handed back to them.
 * The selection is always shown, so a selected structure that is to step back is let go.
 */
export function setDisplay(
  { commands }: Atlas,
  id: StructureId,
  override: Display,
  by: 'list' | 'panel',
): void {
  commands.dissect({ kind: 'structure', id }, override, by);
}

/**
 * Small button of a list row: shown, ghost, x-ray, hidden, in turn. For the pointer alone: a row of a tree holds no
 * controls. By key, its menu does the same; the row itself says how it is drawn.
 */
export function DisplayButton({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const display = useDisplay(id);
  const Icon = DISPLAY_ICONS[display];
  const label = t('display.button', { name: labelOf(id, t), state: t(`display.${display}`) });
  return (
    <button
      type="button"
      className="button icon row-display"
      aria-hidden
      aria-label={label}
      title={t(`display.${display}`)}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        setDisplay(atlas, id, NEXT[display], 'list');
      }}
    >
      <Icon size="1.05em" aria-hidden />
    </button>
  );
}
