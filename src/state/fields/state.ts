import type { Field, Fields, Part } from './field.ts';
import { PREFERENCES, type Preferences } from './preferences.ts';
import { REPORTS, type Reports } from './reports.ts';
import { SESSION, type Session } from './session.ts';
import { VIEW, type View } from './view.ts';

/** Everything the atlas knows, flat: plain, small, serialisable. Each field belongs to one part, which decides its fate. */
export type ViewState = View & Preferences & Session & Reports;

type Key = keyof ViewState;

const PARTS: readonly Part<object>[] = [VIEW, PREFERENCES, SESSION, REPORTS];

/** Every field of the state. */
export const FIELDS: Fields<ViewState> = {
  ...VIEW.fields,
  ...PREFERENCES.fields,
  ...SESSION.fields,
  ...REPORTS.fields,
};

const keysOf = <T>(fields: Fields<T>) => Object.keys(fields) as (keyof T)[];

/** All fields with their keys, for whoever treats them alike. */
export const ALL_FIELDS = Object.entries(FIELDS) as (readonly [Key, Field<unknown>])[];

export const VIEW_KEYS: readonly (keyof View)[] = keysOf(VIEW.fields);

/** Keys of the parts that this is true of. */
const keysWhere = (isTrue: (part: Part<object>, field: Field<unknown>) => boolean): readonly Key[] =>
  PARTS.flatMap((part) =>
    (Object.entries(part.fields) as [Key, Field<unknown>][]).flatMap(([key, field]) =>
      isTrue(part, field) ? [key] : [],
    ),
  );

/** What undo brings back. */
export const UNDO_KEYS = keysWhere(({ undo }) => undo);
const RESET_KEYS = keysWhere(({ resets }, { outlastsReset }) => resets && !outlastsReset);
const FORGOTTEN_KEYS = keysWhere(({ forgets }, { outlastsReader }) => forgets && !outlastsReader);
const LOOK_KEYS = keysWhere((_part, { looks }) => looks);
/** Settings of the reader that are left out of a link unless a link had lent them. */
export const LENT_SETTINGS = keysOf(PREFERENCES.fields).filter(
  (key) => PREFERENCES.fields[key].passing === 'own' && PREFERENCES.fields[key].address !== null,
) as Preferences['lentSettings'];

/** Modes of a screen, each with the screen. */
const MODES = ALL_FIELDS.filter(([, { screen }]) => screen !== undefined);

const pick = (state: ViewState, keys: readonly Key[]): Partial<ViewState> =>
  Object.fromEntries(keys.map((key) => [key, state[key]]));

/** The state as a page begins with it. */
export const INITIAL_VIEW = Object.fromEntries(
  ALL_FIELDS.map(([key, { initial }]) => [key, initial]),
) as unknown as ViewState;

/** What undo would bring back of this state. */
export const keptOf = (state: ViewState): Partial<ViewState> => pick(state, UNDO_KEYS);

/** The first values of all that a reset brings back. */
export const RESET: Partial<ViewState> = pick(INITIAL_VIEW, RESET_KEYS);

/** The first values of all that is the reader's. */
export const FORGOTTEN: Partial<ViewState> = pick(INITIAL_VIEW, FORGOTTEN_KEYS);

/** Modes end with their screen, whatever leads to another one. */
export const modesAfter = ({ screen }: Pick<View, 'screen'>): Partial<ViewState> =>
  Object.fromEntries(
    MODES.flatMap(([key, field]) => (field.screen === screen ? [] : [[key, field.initial]])),
  );

/** How many dialogs, drawers and menus are open. */
export const openCount = ({ open, menuAt }: Pick<Session, 'open' | 'menuAt'>): number =>
  open.length + (menuAt === null ? 0 : 1);

/** Do structures look different after this change? */
export const changesLooks = (state: ViewState, before: ViewState): boolean =>
  LOOK_KEYS.some((key) => state[key] !== before[key]);

/**
 * What makes a view a place of its own in the browser's history. Turning the camera by hand, dragging a tool that is
 * out and the reader's own settings change the address of the place one is at.
 */
export const placeOf = (state: ViewState): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    VIEW_KEYS.map((key) => {
      const place = FIELDS[key].place as ((value: unknown) => unknown) | undefined;
      return [key, place ? place(state[key]) : state[key]];
    }),
  );
