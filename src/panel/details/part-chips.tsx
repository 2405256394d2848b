import { useTranslation } from 'react-i18next';
import { type StructureId, keyOf, partsOf } from '#anatomy';
import { partClaims } from '#content';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { nameOf } from '../shared/labels.ts';
import { ClaimList } from '../claims/claim.tsx';

/** The parts of a muscle that act differently, to choose one, and what is said about it. Nothing without parts. */
export function PartChips({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const chosen = useView((state) => state.part);
  const key = keyOf(id);
  const parts = partsOf(key)?.parts;
  if (!parts) return null;
  const claims = chosen === null ? [] : partClaims(key, chosen);
  const part = parts.find(({ key: one }) => one === chosen);
  return (
    <section className="parts">
      <h3 id="parts-title">{t('section.parts')}</h3>
      <div role="group" aria-labelledby="parts-title" className="chips">
        {[null, ...parts].map((part) => (
          <button
            key={part?.key ?? 'whole'}
            type="button"
            className="chip"
            aria-pressed={chosen === (part?.key ?? null)}
            onClick={() => commands.showPart(id, part?.key ?? null, 'panel')}
          >
            {part ? nameOf(part, t) : t('part.whole')}
          </button>
        ))}
      </div>
      {part && (
        <div className="part-text prose">
          <p className="part-latin">
            <span className="sr-only">{t('structure.other-name')}: </span>
            {nameOf(part, t) !== part.name ? part.name : <span lang="la">{part.latin}</span>}
          </p>
          {claims.length > 0 && <ClaimList claims={claims} />}
        </div>
      )}
    </section>
  );
}
