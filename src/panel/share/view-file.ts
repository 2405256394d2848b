import * as z from 'zod/mini';
import { decodeView } from '#state';

/** Version of the form in which views are kept and exported. A later one may read this one. */
const VIEW_FILE_VERSION = 1;
/** Files beyond this are none of ours: a hundred views with pictures take a tenth of it, bytes. */
export const MOST_FILE_BYTES = 5_000_000;
/** As many views as are kept. */
export const MOST_VIEWS = 100;

// The small edition, as the loader has it: with the other one the first picture would have to wait for both.
const savedView = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  /** The view as one string; see the codec. */
  view: z.string().check(z.maxLength(4000)),
  /** ISO 8601. */
  saved: z.iso.datetime(),
  /** A small picture as a data address; empty where none could be taken. */
  picture: z
    .string()
    .check(z.maxLength(200_000), z.regex(/^$|^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/)),
});
/** A view with a name and a picture. */
export type SavedView = Readonly<z.infer<typeof savedView>>;

const envelope = z.object({
  format: z.literal('gluteal-atlas-views'),
  version: z.int(),
  views: z.array(z.unknown()),
});

/** Why a file could not be read, or parts of it; the words are the panel's. */
export type FileFault =
  | { readonly code: 'too-large' | 'not-json' | 'not-ours' }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'entry'; readonly number: number; readonly where: string };

/** What a file holds: every view that can be read, and what cannot. */
export interface ViewFile {
  readonly views: readonly SavedView[];
  readonly faults: readonly FileFault[];
}

/** The views as the text of a file. */
export function writeViewFile(views: readonly SavedView[]): string {
  return JSON.stringify({ format: 'gluteal-atlas-views', version: VIEW_FILE_VERSION, views }, null, 1);
}

const fail = (fault: FileFault): ViewFile => ({ views: [], faults: [fault] });

/** Reads the text of a file. Never throws: what is readable is returned, and what is not is told with its place. */
export function readViewFile(text: string): ViewFile {
  if (text.length > MOST_FILE_BYTES) return fail({ code: 'too-large' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ code: 'not-json' });
  }
  const file = envelope.safeParse(value);
  if (!file.success) return fail({ code: 'not-ours' });
  if (file.data.version > VIEW_FILE_VERSION) return fail({ code: 'newer', version: file.data.version });
  const views: SavedView[] = [];
  const faults: FileFault[] = [];
  file.data.views.forEach((entry, index) => {
    const read = savedView.safeParse(entry);
    const where = read.success ? faultOf(read.data) : placeOf(read.error);
    if (read.success && where === null) views.push(read.data);
    else faults.push({ code: 'entry', number: index + 1, where: where ?? '' });
  });
  return { views, faults };
}

/** The field that is wrong, as the file names it; at most 60 letters, for the file says what it likes. */
function placeOf({ issues: [issue] }: z.core.$ZodError): string {
  const names = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  return names.join('.').slice(0, 60) || 'views';
}

/** A view that this atlas cannot open in full is no view of it; `null` when it can. */
const faultOf = ({ view }: SavedView): string | null => (decodeView(view).faults.length > 0 ? 'view' : null);

/** What became of adding views. */
interface AddedViews {
  readonly views: readonly SavedView[];
  /** So many found no room. */
  readonly leftOut: number;
}

/** The views that a file adds to those that are there: none twice, none lost. What is beyond the most is counted. */
export function addViews(kept: readonly SavedView[], added: readonly SavedView[]): AddedViews {
  const isSame = (a: SavedView, b: SavedView) => a.name === b.name && a.view === b.view;
  const result = [...kept];
  let leftOut = 0;
  for (const view of added) {
    if (result.some((one) => isSame(one, view))) continue;
    if (result.length >= MOST_VIEWS) {
      leftOut += 1;
      continue;
    }
    const isTaken = result.some(({ id }) => id === view.id);
    result.push(isTaken ? { ...view, id: `${view.id.slice(0, 40)}-${result.length}` } : view);
  }
  return { views: result, leftOut };
}
