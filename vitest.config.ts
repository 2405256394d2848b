import { defineConfig } from 'vitest/config';

/** Everything that needs no browser: state, geometry, generator, content, panel (in happy-dom). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Those belong to the browser test runner; see playwright.config.ts.
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
