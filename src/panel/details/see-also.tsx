import { useTranslation } from 'react-i18next';
import { type StructureId, sideOf, structureId, structureOf } from '#anatomy';
import type { Claim } from '#content';
import { useAtlas, useView } from '../atlas-context.tsx';

/** Structures that the claims speak of, on the side that is being read about. */
export function SeeAlso({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const selected = useView((state) => state.selected);
  const side = (selected && sideOf(selected)) ?? 'left';
  const ids = [...new Set(claims.flatMap(({ see = [] }) => see))]
    .map((key): readonly [StructureId, string] => {
      const { paired, name } = structureOf(key);
      return [structureId(key, paired ? side : null), name];
    })
    .filter(([id]) => id !== selected);
  if (ids.length === 0) return null;
  return (
    <p className="see-also">
      {t('details.see')}{' '}
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
