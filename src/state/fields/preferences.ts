import { CONTRASTS, type Contrast, READING_LEVELS, type ReadingLevel, THEMES, type Theme } from '../model.ts';
import { SKIN_TONES, type SkinTone } from '../skin-tones.ts';
import { among, isBoolean, listOf } from './checks.ts';
import { type Field, type Form, type Part, asWord, field } from './field.ts';

/** What the reader has settled for all views and visits. */
export interface Preferences {
  /** Plain words alone, or with the terms that clinicians use. */
  readonly level: ReadingLevel;
  readonly contrast: Contrast;
  readonly theme: Theme;
  /** Of the body that is shown; stays in the browser and out of links. */
  readonly skinTone: SkinTone;
  /** The guide has been seen or put aside, and is not offered again. */
  readonly guideDone: boolean;
  /** Settings that a link brought along and the reader has not chosen; they travel on with the view. */
  readonly lentSettings: readonly LentSetting[];
}

type LentSetting = Exclude<keyof Preferences, 'lentSettings'>;

/** Does a setting go along in a link that the reader passes on, or only where a link had lent it? */
type Passing = 'passed-on' | 'own';

/** A setting that may come with a link, and that the browser keeps once the reader has chosen it. */
const setting = <T extends string>(name: string, known: readonly T[], initial: T, passing: Passing) => ({
  ...field<T>({ initial, check: among(known), looks: false, address: asWord(name), storage: asWord(name) }),
  passing,
});

const done: Form<boolean> = {
  name: 'guide',
  write: () => 'done',
  parse: (text) => (text === 'done' ? true : undefined),
};

const SETTINGS: readonly LentSetting[] = ['level', 'contrast', 'theme', 'skinTone', 'guideDone'];

export const PREFERENCES: Part<Preferences> & {
  readonly fields: {
    readonly [K in keyof Preferences]: Field<Preferences[K]> & { readonly passing: Passing };
  };
} = {
  undo: false,
  resets: false,
  forgets: true,
  fields: {
    level: setting('level', READING_LEVELS, 'plain', 'passed-on'),
    contrast: setting('contrast', CONTRASTS, 'system', 'own'),
    theme: setting('theme', THEMES, 'system', 'own'),
    skinTone: {
      ...field<SkinTone>({
        initial: '5',
        check: among(SKIN_TONES),
        looks: true,
        storage: asWord('skin'),
      }),
      passing: 'own',
    },
    guideDone: {
      ...field<boolean>({ initial: false, check: isBoolean, looks: false, storage: done }),
      passing: 'own',
    },
    lentSettings: {
      ...field<Preferences['lentSettings']>({ initial: [], check: listOf(among(SETTINGS)), looks: false }),
      passing: 'own',
    },
  },
};
