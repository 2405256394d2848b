import { type i18n, createInstance } from 'i18next';
import { ui } from '#content/ui';

/** The page's language table, ready at once; no file is fetched. */
export function createLanguage(): i18n {
  const language = createInstance();
  void language.init({
    lng: 'en',
    resources: { en: { translation: ui } },
    // Keys are flat: `layers.name.skin` is one name, not a path.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return language;
}
