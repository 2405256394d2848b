import react from '@vitejs/plugin-react';
import { type HtmlTagDescriptor, type Plugin, defineConfig } from 'vite';
import { TIER_MEDIA } from './src/app/tier.ts';

/** Names of the two lazy chunks, what draws and what surrounds it; see src/app/stage-chunk.ts and shell.tsx. */
const DRAWS = 'stage-chunk';
const SURROUNDS = 'shell';

/** Asks for the model and the lazy chunks while the page's first code is still on its way. */
function preloadHints(): Plugin {
  return {
    name: 'preload-hints',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
        const withImports = (found: typeof chunks) =>
          found.flatMap(({ fileName, imports }) => [fileName, ...imports]);
        const lazy = (name: string) =>
          withImports(chunks.filter((chunk) => chunk.isDynamicEntry && chunk.name === name));
        const asked = withImports(chunks.filter(({ isEntry }) => isEntry));
        const first = new Set(lazy(DRAWS).filter((file) => !asked.includes(file)));
        // What is wanted after the first picture is fetched behind all that it needs, and read later: reading it would
        // hold the picture up.
        const later = new Set(lazy(SURROUNDS).filter((file) => !asked.includes(file) && !first.has(file)));
        const hint = (href: string, attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: '', href },
          injectTo: 'head',
        });
        const model = (file: string, media?: string) =>
          hint(`./models/${file}`, { rel: 'preload', as: 'fetch', ...(media && { media }) });
        return [
          ...[...first].map((file) => hint(`./${file}`, { rel: 'modulepreload' })),
          model('manifest.json'),
          model('full.glb', TIER_MEDIA.full),
          model('lite.glb', TIER_MEDIA.lite),
          ...[...later].map((file) =>
            hint(`./${file}`, { rel: 'preload', as: 'script', fetchpriority: 'low' }),
          ),
        ];
      },
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), preloadHints()],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
});
