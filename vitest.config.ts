import { defineConfig } from 'vitest/config';

/** Everything that needs no browser: state, geometry, generator, content, panel (in happy-dom). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
