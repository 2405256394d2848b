import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Every test file outside tests/browser, which belongs to the browser test runner; see playwright.config.ts. */
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('tests/browser/'));

/** Those that ask for a page, by the comment on their first line. */
const dom = files.filter((file) => readFileSync(file, 'utf8').startsWith('// @vitest-environment happy-dom'));
/** Those that build surfaces or measure them: minutes of computing. */
const surfaces = files.filter((file) => /^tests\/(generator|geometry|measure)\//.test(file));
const node = files.filter((file) => !dom.includes(file) && !surfaces.includes(file));

const common = { environment: 'node', testTimeout: 90_000, hookTimeout: 120_000 } as const;

/** Everything that needs no browser: state, geometry, generator, content, panel (in happy-dom). */
export default defineConfig({
  test: {
    // One process for each processor: the work is all computing.
    maxWorkers: Math.min(4, availableParallelism()),
    projects: [
      // Modules keep no state of their own, so that a process may read them once for many files.
      { test: { ...common, name: 'node', include: node, isolate: false } },
      { test: { ...common, name: 'surfaces', include: surfaces, isolate: false } },
      // A page is a global, and so is what is fetched for it.
      { test: { ...common, name: 'dom', include: dom, environment: 'happy-dom' } },
    ],
  },
});
