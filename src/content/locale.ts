/** Languages that the atlas is written in. A further one needs a folder beside `en` and a line here. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language of the page. */
export const PAGE_LOCALE: Locale = 'en';
