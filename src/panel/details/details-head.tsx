import { useTranslation } from 'react-i18next';
import { type StructureId, instanceOf } from '#anatomy';
import type { Entry } from '#content';

interface DetailsHeadProps {
  readonly id: StructureId;
  /** `null` while it is on its way. */
  readonly entry: Entry | null;
}

/** Names of the structure: the one of the reader's level, the other one, and how to say it. */
export function DetailsHead({ id, entry }: DetailsHeadProps) {
  const { t } = useTranslation();
  const { name, latin, kind } = instanceOf(id);
  const shown = t('structure.name', { name, latin });
  return (
    <header className="details-head">
      <h2 lang={shown === latin ? 'la' : undefined}>{shown}</h2>
      <div className="details-names">
        <p className="details-latin">
          <span className="details-kind">{t(`kind.${kind}`)}</span>
          <span className="sr-only">{t('structure.other-name')}: </span>
          {shown === latin ? <span>{name}</span> : <span lang="la">{latin}</span>}
        </p>
        {entry && (
          <p className="details-sound">
            {t('structure.say')}: <span className="respelling">{entry.pronunciation.respelling}</span>
          </p>
        )}
      </div>
    </header>
  );
}
