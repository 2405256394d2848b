import type { BuiltFiles } from '#loader';

/** Written in when the page is built; see vite.config.ts. */
declare const BUILT_MODELS: BuiltFiles | undefined;

/** The model files that this page was built with; none while the page is developed, where either may change alone. */
export const builtModels = typeof BUILT_MODELS === 'undefined' ? undefined : BUILT_MODELS;
