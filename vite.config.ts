import react from '@vitejs/plugin-react';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { type HtmlTagDescriptor, type Plugin, defineConfig } from 'vite';
import { TIER_MEDIA } from './src/app/stage/tier.ts';
import { builtModels } from './tools/built-models-plugin.ts';
import { lateParts } from './tools/late-parts-plugin.ts';

/** Name of the lazy chunk that draws; see src/app/stage/stage-chunk.ts. */
const DRAWS = 'stage-chunk';

/**
 * Asks for the model and the chunk that draws while the page's first code is still on its way. The shell's files
 * are not asked for here: receiving and reading them would hold the first picture up, by a twelfth on two cores.
 * They come after it, or a moment after the start if the model is slow; see src/app/shell/shell-start.ts.
 */
function preloadHints(): Plugin {
  return {
    name: 'preload-hints',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
        const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
        const withImports = (chunk: (typeof chunks)[number] | undefined): string[] =>
          chunk ? [chunk.fileName, ...chunk.imports.flatMap((file) => withImports(byName.get(file)))] : [];
        // Vite itself asks for what the first code imports.
        const asked = chunks.filter(({ isEntry }) => isEntry).flatMap(withImports);
        const draws = chunks.filter((chunk) => chunk.isDynamicEntry && chunk.name === DRAWS);
        const first = new Set(draws.flatMap(withImports).filter((file) => !asked.includes(file)));
        const hint = (href: string, attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: '', href },
          injectTo: 'head',
        });
        const model = (file: string, media?: string) =>
          hint(`./models/${file}`, { rel: 'preload', as: 'fetch', ...(media && { media }) });
        return [
          ...[...first].map((file) => hint(`./${file}`, { rel: 'modulepreload' })),
          model('full.glb', TIER_MEDIA.full),
          model('lite.glb', TIER_MEDIA.lite),
        ];
      },
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), preloadHints(), lateParts(), builtModels()],
  // The oldest browsers named in package.json; what they do not know is written in older words, CSS too.
  build: {
    target: browserslistToEsbuild(),
    modulePreload: { polyfill: false },
    // Every part of the page needs both; apart, each small file would cost a request and pack worse.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'state', test: /src\/(state|late)\/|preload-helper/ }] } },
    },
  },
});
