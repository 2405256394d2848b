import { Bookmark, Download, Upload } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { decodeView } from '#state';
import { useAtlas } from '../shared/atlas-context.tsx';
import { usePictureMaker } from '../shared/picture-maker.tsx';
import { asNumber, withUnit } from '../shared/units.ts';
import { viewText } from './address.ts';
import { type SavedViews, openSavedViews } from './saved-views.ts';
import { MadeFile } from './made-file.tsx';
import { dataAddress, saveFile } from './save-file.ts';
import { ViewRow } from './view-row.tsx';
import {
  type FileFault,
  MOST_FILE_BYTES,
  MOST_VIEWS,
  type SavedView,
  addViews,
  readViewFile,
  writeViewFile,
} from './view-file.ts';

/** Size of the pictures that are kept with views, pixels. */
const PICTURE = { width: 240, height: 180 } as const;

/** Of a file with more faults than these the rest are counted. */
const MOST_SENTENCES = 8;

// One for the page: the dialog comes and goes, what could not be kept stays until the page is closed.
let saved: SavedViews | null = null;
const savedViews = () => (saved ??= openSavedViews(() => window.localStorage));

/** A view that was deleted, and its place in the list. */
interface Gone {
  readonly view: SavedView;
  readonly at: number;
}

/** Views with names: saved, opened, renamed, deleted, and carried from one browser to another. */
export function ViewsPart() {
  const { t, i18n } = useTranslation();
  const atlas = useAtlas();
  const make = usePictureMaker();
  const { store, change } = savedViews();
  const views = useStore(store, (state) => state.views);
  const keep = useStore(store, (state) => state.keep);
  const [name, setName] = useState('');
  const [exported, setExported] = useState<File | null>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [gone, setGone] = useState<Gone | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const isFull = views.length >= MOST_VIEWS;

  const save = async () => {
    const wish = { ...PICTURE, background: 'stage', labels: false, credit: '', type: 'image/jpeg' } as const;
    const picture = await dataAddress(await make(wish).catch(() => null));
    const called = name.trim() || t('views.default', { number: views.length + 1 });
    const view: SavedView = {
      id: crypto.randomUUID?.() ?? `${Date.now()}-${views.length}`,
      name: called,
      view: viewText(atlas.state()),
      saved: new Date().toISOString(),
      picture,
    };
    change((now) => [...now, view]);
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
    const text = chosen.size > MOST_FILE_BYTES ? 'too-large' : await chosen.text().catch(() => null);
    // The same file can be chosen once more.
    target.value = '';
    setGone(null);
    if (text === null) return setSaid([t('views.unread-file')]);
    const { views: added, faults } =
      text === 'too-large' ? { views: [], faults: [{ code: text } as const] } : readViewFile(text);
    let count = 0;
    let leftOut = 0;
    change((now) => {
      const all = addViews(now, added);
      count = all.views.length - now.length;
      leftOut = all.leftOut;
      return all.views;
    });
    setSaid([
      ...(faults.length === 0 || count > 0 ? [t('views.imported', { count })] : []),
      ...(leftOut > 0 ? [t('views.left-out', { count: leftOut, most: MOST_VIEWS })] : []),
      ...faults.slice(0, MOST_SENTENCES).map(faultText),
      ...(faults.length > MOST_SENTENCES
        ? [t('views.more-faults', { count: faults.length - MOST_SENTENCES })]
        : []),
    ]);
  };
  const exportAll = () => {
    const made = new File([writeViewFile(views)], 'gluteal-atlas-views.json', { type: 'application/json' });
    saveFile(made.name, made);
    setExported(made);
    setGone(null);
    setSaid([t('views.exported', { name: made.name })]);
  };
  const open = ({ view }: SavedView) => atlas.commands.openView(decodeView(view).fields, 'panel');
  return (
    <>
      <p>{t('views.lead')}</p>
      {/* No form: a frame that is not allowed to submit forms would keep nothing, without a word. */}
      <div className="view-save">
        <label>
          {t('views.name')}
          <input
            value={name}
            maxLength={80}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !isFull) void save();
            }}
          />
        </label>
        <button type="button" className="button outlined" disabled={isFull} onClick={() => void save()}>
          <Bookmark size="1.1em" aria-hidden />
          {t('views.save')}
        </button>
      </div>
      {isFull && <p>{t('views.full', { most: MOST_VIEWS })}</p>}
      {keep !== 'kept' && <p role="alert">{t(`views.keep.${keep}`)}</p>}
      <div role="status" className="views-said" ref={status} tabIndex={-1}>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {gone && (
          <Button
            key={gone.view.id}
            autoFocus
            className="button outlined"
            onPress={() => {
              change((now) => now.toSpliced(gone.at, 0, gone.view));
              setGone(null);
              setSaid([t('views.back', { name: gone.view.name })]);
              status.current?.focus();
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
            <ViewRow
              key={view.id}
              view={view}
              onOpen={() => open(view)}
              onRename={(called) =>
                change((now) => now.map((one) => (one.id === view.id ? { ...one, name: called } : one)))
              }
              onDelete={() => {
                setGone({ view, at: views.indexOf(view) });
                change((now) => now.filter(({ id }) => id !== view.id));
                setSaid([t('views.deleted', { name: view.name })]);
              }}
            />
          ))}
        </ul>
      )}
      {exported && <MadeFile key={exported.lastModified} file={exported} />}
      <div className="tool-row">
        <Button className="button outlined" isDisabled={views.length === 0} onPress={exportAll}>
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
