import { EN } from './en/index.ts';
import { type Locale, PAGE_LOCALE } from './locale.ts';
import type { Content } from './types.ts';

const CONTENT: Readonly<Record<Locale, Content>> = { en: EN };

/** All that is said, in one language. The stories stand apart: they are fetched when they are asked for. */
export function contentFor(locale: Locale): Content {
  return CONTENT[locale];
}

/** All that is said, in the language of the page. */
export const content: Content = contentFor(PAGE_LOCALE);
