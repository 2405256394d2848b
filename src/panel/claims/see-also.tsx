import { useTranslation } from 'react-i18next';
import { type StructureId, type StructureKey, sideOf, structureId, structureOf } from '#anatomy';
import type { Claim } from '#content';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { nameOf } from '../shared/labels.ts';

interface StructureLinksProps {
  readonly keys: readonly StructureKey[];
  /** What these are, in a few words. */
  readonly label: string;
}

/** Buttons that lead to structures, on the side that is being read about. */
export function StructureLinks({ keys, label }: StructureLinksProps) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const selected = useView((state) => state.selected);
  const side = (selected && sideOf(selected)) ?? 'left';
  const ids = [...new Set(keys)]
    .map((key): readonly [StructureId, string] => {
      const structure = structureOf(key);
      return [structureId(key, structure.paired ? side : null), nameOf(structure, t)];
    })
    .filter(([id]) => id !== selected);
  if (ids.length === 0) return null;
  return (
    <p className="see-also">
      {label}{' '}
      {ids.map(([id, name]) => (
        <button
          key={id}
          type="button"
          className="button outlined"
          onClick={() => commands.select(id, 'panel')}
        >
          {name}
        </button>
      ))}
    </p>
  );
}

/** Structures that the claims speak of. */
export function SeeAlso({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useTranslation();
  return <StructureLinks keys={claims.flatMap(({ see = [] }) => see)} label={t('details.see')} />;
}
