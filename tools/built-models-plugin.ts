import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Shipped {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Tells the page which model files it is built with, so that it draws no others; see src/loader/check-build.ts. */
export function builtModels(manifest = 'public/models/manifest.json'): Plugin {
  return {
    name: 'built-models',
    apply: 'build',
    config: () => {
      const { tiers } = JSON.parse(readFileSync(manifest, 'utf8')) as {
        tiers: Record<string, Record<string, Shipped>>;
      };
      const files = Object.values(tiers).flatMap((packs) => Object.values(packs));
      const known = files.map(({ file, bytes, sha256 }) => [file, { bytes, hash: sha256.slice(0, 16) }]);
      return { define: { BUILT_MODELS: JSON.stringify(Object.fromEntries(known)) } };
    },
  };
}
