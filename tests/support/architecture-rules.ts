/** What one folder of `src` may lean on. */
export interface FolderRule {
  /** Folders of `src` it may import, besides itself. */
  readonly imports: readonly string[];
  /** Packages it may import (`only`) or may not (`not`). A name covers its subpaths; `@scope/*` and `node:*` match a family. */
  readonly packages: { readonly only: readonly string[] } | { readonly not: readonly string[] };
  /** May it speak to the browser's page (document, window, fetch ...)? */
  readonly page: boolean;
  /** May it read a clock or draw random numbers? */
  readonly clock: boolean;
}

const DRAWING = ['three', '@react-three/*', 'three-mesh-bvh', 'camera-controls'];
const REACT = [
  'react',
  'react-dom',
  'react-i18next',
  'react-aria-components',
  'lucide-react',
  '@react-three/*',
];

/** The table of folders: imports point one way. Kept in the order in which data flows. */
export const FOLDERS: Readonly<Record<string, FolderRule>> = {
  anatomy: { imports: [], packages: { only: ['zod'] }, page: false, clock: false },
  geometry: { imports: [], packages: { only: [] }, page: false, clock: false },
  content: { imports: ['anatomy'], packages: { only: ['zod'] }, page: false, clock: false },
  manifest: { imports: ['anatomy'], packages: { only: ['zod'] }, page: false, clock: false },
  generator: {
    imports: ['anatomy', 'geometry', 'manifest'],
    packages: { not: [...DRAWING, ...REACT, 'zustand'] },
    page: false,
    clock: true,
  },
  loader: {
    imports: ['anatomy', 'manifest'],
    packages: { not: [...REACT, 'zustand', 'node:*'] },
    page: true,
    clock: true,
  },
  state: {
    imports: ['anatomy', 'content'],
    packages: { only: ['zod', 'zustand'] },
    page: false,
    clock: false,
  },
  scene: {
    imports: ['loader', 'state', 'anatomy'],
    packages: { not: ['react-i18next', 'react-aria-components', 'node:*'] },
    page: true,
    clock: true,
  },
  interaction: {
    imports: ['scene', 'state', 'geometry', 'anatomy'],
    packages: { not: ['react-i18next', 'react-aria-components', 'node:*'] },
    page: true,
    clock: true,
  },
  panel: {
    imports: ['state', 'content', 'anatomy'],
    packages: { not: [...DRAWING, 'node:*'] },
    page: true,
    clock: true,
  },
  app: {
    imports: ['anatomy', 'content', 'manifest', 'loader', 'state', 'scene', 'interaction', 'panel'],
    packages: { not: [...DRAWING, 'node:*'] },
    page: true,
    clock: true,
  },
};

/**
 * Only the generator's command line touches files, and what reads its own code for a hash; the rest of it works on
 * what it is handed.
 */
export const FILE_ACCESS = {
  packages: ['node:fs', 'node:fs/promises', 'node:path', 'esbuild'],
  onlyIn: ['src/generator/cli.ts', 'src/generator/inputs.ts'],
};

/** Folders without a public face, because nothing may import them. */
export const ROOTS = ['app'];

export const MAX_LINES = 400;

export const PAGE_GLOBALS = [
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'fetch',
  'requestAnimationFrame',
  'matchMedia',
  'HTMLElement',
];

export const CLOCK_GLOBALS = ['Date', 'performance', 'crypto', 'setTimeout', 'setInterval'];
