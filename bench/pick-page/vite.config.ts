import path from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  publicDir: '../../public',
  build: { target: 'es2023', outDir: path.resolve(import.meta.dirname, '../../.cache/bench/pick-page') },
});
