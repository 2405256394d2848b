import react from '@vitejs/plugin-react';
import { type HtmlTagDescriptor, type Plugin, defineConfig } from 'vite';
import { TIER_MEDIA } from './src/app/tier.ts';

/** Name of the lazy chunk that draws; see src/app/stage-chunk.ts. */
const STAGE_CHUNK = 'stage-chunk';

/** Asks for the model and the drawing code while the page's own code is still on its way. */
function preloadHints(): Plugin {
  return {
    name: 'preload-hints',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
        const stage = chunks.find(({ name, isDynamicEntry }) => isDynamicEntry && name === STAGE_CHUNK);
        const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
        const model = (href: string, media?: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href, ...(media && { media }) },
          injectTo: 'head',
        });
        return [
          ...(stage ? [stage.fileName, ...stage.imports.filter((file) => !entries.has(file))] : []).map(
            (file): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: '', href: `./${file}` },
              injectTo: 'head',
            }),
          ),
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
