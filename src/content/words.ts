import { ui } from './en/ui/ui.ts';
import { uiClinical } from './en/ui/ui-clinical.ts';
import type { Locale } from './locale.ts';

export { LOCALES, PAGE_LOCALE, type Locale } from './locale.ts';
export { type UiKey } from './en/ui/ui.ts';

/** The interface's words at the two reading levels; the clinical table holds only what differs. */
export interface Words {
  readonly plain: Readonly<Record<string, string>>;
  readonly clinical: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<Locale, Words>> = { en: { plain: ui, clinical: uiClinical } };

/** The interface's words in one language. */
export function wordsFor(locale: Locale): Words {
  return WORDS[locale];
}
