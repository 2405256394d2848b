import path from 'node:path';
import type { Plugin } from 'vite';

/** Vite's own helper around dynamic imports; it asks once and remembers a failure for good. */
const HELPER = '\0vite/preload-helper.js';
const OURS = path.resolve(import.meta.dirname, '../src/late/bring-part.ts');

/** Has every dynamic import of the build go through the page's own loader of late parts. */
export function lateParts(): Plugin {
  let isInPlace = false;
  return {
    name: 'late-parts',
    apply: 'build',
    enforce: 'pre',
    load: {
      order: 'pre',
      handler(id) {
        if (id !== HELPER) return null;
        isInPlace = true;
        return `export { preload as __vitePreload } from ${JSON.stringify(OURS)};`;
      },
    },
    generateBundle(_options, bundle) {
      if (!isInPlace) {
        this.error(`Vite has no module ${HELPER} any more; late parts would not be asked for again`);
      }
      const styles = Object.keys(bundle).filter((file) => file.endsWith('.css'));
      // The loader fetches code; a style sheet of a late part would have to be put on the page as well.
      if (styles.length > 1) this.error(`only one style sheet is expected, not ${styles.join(', ')}`);
    },
  };
}
