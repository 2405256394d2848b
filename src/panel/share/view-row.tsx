import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { SavedView } from './view-file.ts';

interface ViewRowProps {
  readonly view: SavedView;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}

/** One saved view: it opens at a press, and can be renamed or deleted. */
export function ViewRow({ view: { name, picture }, onOpen, onRename, onDelete }: ViewRowProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const [wasNamed, setWasNamed] = useState(false);
  const stop = () => {
    setDraft(null);
    setWasNamed(true);
  };
  const rename = () => {
    if (draft !== null && draft.trim() !== '') onRename(draft.trim());
    stop();
  };
  if (draft !== null) {
    return (
      <li>
        <div className="view-rename">
          <input
            aria-label={t('views.rename', { name })}
            value={draft}
            maxLength={80}
            autoFocus
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') rename();
              // Only the new name is given up, not the dialog.
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              stop();
            }}
          />
          <button type="button" className="button outlined" onClick={rename}>
            {t('views.rename-done')}
          </button>
        </div>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className="view-open" aria-label={t('views.open', { name })} onClick={onOpen}>
        {picture === '' ? (
          <span className="view-picture" />
        ) : (
          <img className="view-picture" src={picture} alt="" />
        )}
        <span>{name}</span>
      </button>
      <Button
        className="button icon"
        autoFocus={wasNamed}
        aria-label={t('views.rename', { name })}
        onPress={() => setDraft(name)}
      >
        <Pencil size="1.1em" aria-hidden />
      </Button>
      <Button className="button icon" aria-label={t('views.delete', { name })} onPress={onDelete}>
        <Trash2 size="1.1em" aria-hidden />
      </Button>
    </li>
  );
}
