/** What one folder of `src` may lean on. */
export interface FolderRule {
  /**
   * Where its files lie under `src`, as patterns; without them, in the folder of that name. A tool lives in one folder
   * of `features` and has files of three kinds, each with what its place in the flow allows.
   */
  readonly files?: readonly string[];
  /** Folders of `src` it may import, besides itself. */
  readonly imports: readonly string[];
  /** Packages it may import (`only`) or may not (`not`). A name covers its subpaths; `@scope/*` and `node:*` match a family. */
  readonly packages: { readonly only: readonly string[] } | { readonly not: readonly string[] };
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

/**
 * The table of folders: imports point one way. Kept in the order in which data flows. Which of them see the page, Node
 * or a clock is said in tsconfig.pure.json, tsconfig.generator.json and .oxlintrc.json.
 */
export const FOLDERS: Readonly<Record<string, FolderRule>> = {
  anatomy: { imports: [], packages: { only: ['zod'] } },
  geometry: { imports: [], packages: { only: [] } },
  // What a tool keeps of the view, and its words: below all that reads them.
  features: {
    files: ['features/[^/]+[.]ts$', 'features/[^/]+/plain/'],
    imports: ['anatomy'],
    packages: { only: [] },
  },
  content: { imports: ['anatomy', 'features'], packages: { only: ['zod'] } },
  manifest: { imports: ['anatomy'], packages: { only: ['zod'] } },
  generator: {
    imports: ['anatomy', 'geometry', 'manifest'],
    packages: { not: [...DRAWING, ...REACT, 'zustand'] },
  },
  late: { imports: [], packages: { only: [] } },
  loader: {
    imports: ['anatomy', 'late', 'manifest'],
    packages: { not: [...REACT, 'zustand', 'node:*'] },
  },
  state: {
    imports: ['anatomy', 'content', 'features'],
    packages: { only: ['zod', 'zustand'] },
  },
  scene: {
    imports: ['loader', 'state', 'anatomy'],
    packages: { not: ['react-i18next', 'react-aria-components', 'node:*'] },
  },
  interaction: {
    imports: ['scene', 'state', 'geometry', 'anatomy'],
    packages: { not: ['react-i18next', 'react-aria-components', 'node:*'] },
  },
  panel: {
    imports: ['late', 'state', 'content', 'anatomy'],
    packages: { not: [...DRAWING, 'node:*'] },
  },
  // What a tool draws and what a hand does with it; and its card. Above what they use, and apart from each other.
  'features/scene': {
    files: ['features/scene/', 'features/[^/]+/scene/'],
    imports: ['interaction', 'scene', 'state', 'features', 'anatomy'],
    packages: { not: ['react-i18next', 'react-aria-components', 'node:*'] },
  },
  'features/panel': {
    files: ['features/panel/', 'features/[^/]+/panel/'],
    imports: ['panel', 'state', 'features', 'anatomy'],
    packages: { not: [...DRAWING, 'node:*'] },
  },
  app: {
    imports: [
      'anatomy',
      'features',
      'content',
      'late',
      'manifest',
      'loader',
      'state',
      'scene',
      'interaction',
      'panel',
      'features/scene',
      'features/panel',
    ],
    packages: { not: [...DRAWING, 'node:*'] },
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
