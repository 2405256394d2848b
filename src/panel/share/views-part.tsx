import { Bookmark, Download, Pencil, Trash2, Upload } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { decodeView, encodeView } from '#state';
import { useAtlas } from '../atlas-context.tsx';
import { usePictureMaker } from '../picture-maker.tsx';
import { asNumber, withUnit } from '../units.ts';
import { type SavedViews, openSavedViews } from './saved-views.ts';
import { dataAddress, saveFile } from './save-file.ts';
import {
  type FileFault,
  MOST_FILE_BYTES,
  MOST_VIEWS,
  type SavedView,
  addViews,
  readViewFile,
  tidyView,
  writeViewFile,
} from './view-file.ts';

/** Size of the pictures that are kept with views, pixels. */
const PICTURE = { width: 240, height: 180 } as const;

// One for the page: the dialog comes and goes, what could not be kept stays until the page is closed.
let saved: SavedViews | null = null;
const savedViews = () => (saved ??= openSavedViews(() => window.localStorage));

interface RowProps {
  readonly view: SavedView;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}

function Row({ view: { name, picture }, onOpen, onRename, onDelete }: RowProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft !== null) {
    return (
      <li>
        <form
          className="view-rename"
          onSubmit={(event) => {
            event.preventDefault();
            if (draft.trim() !== '') onRename(draft.trim());
            setDraft(null);
          }}
        >
          <input
            aria-label={t('views.rename', { name })}
            value={draft}
            maxLength={80}
            autoFocus
            onChange={(event) => setDraft(event.target.value)}
          />
          <button type="submit" className="button outlined">
            {t('views.rename-done')}
          </button>
        </form>
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
      <Button className="button icon" aria-label={t('views.rename', { name })} onPress={() => setDraft(name)}>
        <Pencil size="1.1em" aria-hidden />
      </Button>
      <Button className="button icon" aria-label={t('views.delete', { name })} onPress={onDelete}>
        <Trash2 size="1.1em" aria-hidden />
      </Button>
    </li>
  );
}

/** Views with names: saved, opened, renamed, deleted, and carried from one browser to another. */
export function ViewsPart() {
  const { t, i18n } = useTranslation();
  const atlas = useAtlas();
  const make = usePictureMaker();
  const { store, set } = savedViews();
  const views = useStore(store, (state) => state.views);
  const keep = useStore(store, (state) => state.keep);
  const [name, setName] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const [gone, setGone] = useState<readonly SavedView[] | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const isFull = views.length >= MOST_VIEWS;

  const save = async () => {
    const wish = { ...PICTURE, background: 'stage', labels: false, credit: '', type: 'image/jpeg' } as const;
    const picture = await dataAddress(await make(wish).catch(() => null));
    const called = name.trim() || t('views.default', { number: views.length + 1 });
    const view: SavedView = {
      id: crypto.randomUUID?.() ?? `${Date.now()}-${views.length}`,
      name: called,
      view: tidyView(encodeView(atlas.state())),
      saved: new Date().toISOString(),
      picture,
    };
    set([...store.getState().views, view]);
    setName('');
    setGone(null);
    setSaid([t('views.saved', { name: called })]);
  };
  const faultText = (fault: FileFault) => {
    const most = withUnit(MOST_FILE_BYTES / 1000, 'kilobyte', i18n.language);
    const values = {
      most,
      ...('version' in fault && { version: asNumber(fault.version, i18n.language) }),
      ...(fault.code === 'entry' && { number: asNumber(fault.number, i18n.language), where: fault.where }),
    };
    return t(`views.fault.${fault.code}`, values);
  };
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    const { views: added, faults } =
      chosen.size > MOST_FILE_BYTES
        ? { views: [], faults: [{ code: 'too-large' } as const] }
        : readViewFile(await chosen.text());
    const all = addViews(store.getState().views, added);
    const count = all.length - store.getState().views.length;
    if (count > 0) set(all);
    setSaid([
      ...(faults.length === 0 || count > 0 ? [t('views.imported', { count })] : []),
      ...faults.map(faultText),
    ]);
    target.value = '';
  };
  const open = ({ view }: SavedView) => atlas.commands.openView(decodeView(view).fields, 'panel');
  return (
    <>
      <p>{t('views.lead')}</p>
      <form
        className="view-save"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {t('views.name')}
          <input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" className="button outlined" disabled={isFull}>
          <Bookmark size="1.1em" aria-hidden />
          {t('views.save')}
        </button>
      </form>
      {isFull && <p>{t('views.full', { most: MOST_VIEWS })}</p>}
      {keep !== 'kept' && <p role="alert">{t(`views.keep.${keep}`)}</p>}
      <div role="status" className="views-said">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {gone && (
          <Button
            className="button outlined"
            onPress={() => {
              set(gone);
              setGone(null);
              setSaid([]);
            }}
          >
            {t('views.bring-back')}
          </Button>
        )}
      </div>
      {views.length === 0 ? (
        <p>{t('views.none')}</p>
      ) : (
        <ul className="view-list" aria-label={t('views.list')}>
          {views.map((view) => (
            <Row
              key={view.id}
              view={view}
              onOpen={() => open(view)}
              onRename={(called) =>
                set(
                  store.getState().views.map((one) => (one.id === view.id ? { ...one, name: called } : one)),
                )
              }
              onDelete={() => {
                setGone(store.getState().views);
                set(store.getState().views.filter(({ id }) => id !== view.id));
                setSaid([t('views.deleted', { name: view.name })]);
              }}
            />
          ))}
        </ul>
      )}
      <div className="tool-row">
        <Button
          className="button outlined"
          isDisabled={views.length === 0}
          onPress={() =>
            saveFile(
              'gluteal-atlas-views.json',
              new Blob([writeViewFile(views)], { type: 'application/json' }),
            )
          }
        >
          <Download size="1.1em" aria-hidden />
          {t('views.export')}
        </Button>
        <Button className="button outlined" onPress={() => file.current?.click()}>
          <Upload size="1.1em" aria-hidden />
          {t('views.import')}
        </Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('views.import')}
          onChange={(event) => void load(event)}
        />
      </div>
    </>
  );
}
