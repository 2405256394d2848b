import { type i18n, createInstance } from 'i18next';
import { type Locale, PAGE_LOCALE, wordsFor } from '#content/ui';
import type { Atlas, ReadingLevel } from '#state';

/** Language tag of a reading level: the words with terms are a private variant of the language (BCP 47). */
function languageTag(locale: Locale, level: ReadingLevel): string {
  return level === 'plain' ? locale : `${locale}-x-clinical`;
}

/** The page's language table, ready at once; no file is fetched. */
export function createLanguage(level: ReadingLevel = 'plain', locale: Locale = PAGE_LOCALE): i18n {
  const language = createInstance();
  const { plain, clinical } = wordsFor(locale);
  void language.init({
    lng: languageTag(locale, level),
    fallbackLng: locale,
    resources: {
      [languageTag(locale, 'plain')]: { translation: plain },
      [languageTag(locale, 'clinical')]: { translation: clinical },
    },
    // Keys are flat: `layers.name.skin` is one name, not a path.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return language;
}

/**
 * Keeps the words of the page at the reader's reading level. `language` may be `null` until it is made.
 * Returns the unbinder.
 */
export function bindLevel(
  atlas: Atlas,
  language: () => i18n | null,
  locale: Locale = PAGE_LOCALE,
): () => void {
  return atlas.subscribe(({ level }, before) => {
    if (level !== before.level) void language()?.changeLanguage(languageTag(locale, level));
  });
}
