import react from '@vitejs/plugin-react';
import { type HtmlTagDescriptor, type Plugin, defineConfig } from 'vite';
import { TIER_MEDIA } from './src/app/tier.ts';

/** Names of the two lazy chunks, what draws and what surrounds it; see src/app/stage-chunk.ts and shell.tsx. */
const LAZY_CHUNKS = ['stage-chunk', 'shell'];

/** Asks for the model and the lazy chunks while the page's first code is still on its way. */
function preloadHints(): Plugin {
  return {
    name: 'preload-hints',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
        const lazy = chunks.filter(
          ({ name, isDynamicEntry }) => isDynamicEntry && LAZY_CHUNKS.includes(name),
        );
        const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
        const files = new Set(
          lazy.flatMap(({ fileName, imports }) => [
            fileName,
            ...imports.filter((file) => !entries.has(file)),
          ]),
        );
        // What is wanted after the first picture is fetched now and read later: reading it would hold the picture up.
        const later = new Set(lazy.filter(({ name }) => name === 'shell').map(({ fileName }) => fileName));
        const hint = (file: string) =>
          later.has(file) ? { rel: 'preload', as: 'script' } : { rel: 'modulepreload' };
        const model = (href: string, media?: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href, ...(media && { media }) },
          injectTo: 'head',
        });
        return [
          ...[...files].map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { ...hint(file), crossorigin: '', href: `./${file}` },
            injectTo: 'head',
          })),
          model('./models/manifest.json'),
          model('./models/full.glb', TIER_MEDIA.full),
          model('./models/lite.glb', TIER_MEDIA.lite),
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
