import { defineConfig } from 'vitest/config';

/** The built page in several engines, one after the other: pictures do not share the processor. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/engines/*.engine.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
