import { useTranslation } from 'react-i18next';
import { type StructureId, instanceOf } from '#anatomy';
import type { Entry } from '#content';

/** Names of the structure: common name and side, Latin, and how to say it. */
export function DetailsHead({ id, entry }: { readonly id: StructureId; readonly entry: Entry }) {
  const { t } = useTranslation();
  const { name, latin, side } = instanceOf(id);
  return (
    <header className="details-head">
      <div className="details-name">
        <h2>{name}</h2>
        {side !== null && <span className="side-badge">{t(`side.button.${side}`)}</span>}
      </div>
      <p className="details-latin">
        <span className="sr-only">{t('structure.latin')}: </span>
        <span lang="la">{latin}</span>
      </p>
      <p className="details-sound">
        {t('structure.say')}: <span className="respelling">{entry.pronunciation.respelling}</span>
      </p>
    </header>
  );
}
