import { defineConfig } from '@playwright/test';
import { TEST_FLAGS } from './tools/chromium-flags.ts';
import type { Options } from './tests/support/fixtures.ts';
import { findTestBrowser } from './tools/find-browser.ts';

const executablePath = findTestBrowser();
if (!executablePath) {
  throw new Error(
    'No Chromium, Chrome or Edge found. "npm run test:browser" installs one and then runs these tests.',
  );
}
// Workers read this file again and need not search again.
process.env['CHROMIUM_PATH'] = executablePath;

const port = Number(process.env['TEST_PORT'] || 4331);
const folder = process.env['TEST_FOLDER'] || 'dist';

/** Words and values are put together most in these: they have to hold while a browser translates the page as well. */
const TRANSLATED = ['stories', 'pain', 'tools', 'find', 'where', 'wording', 'glossary', 'topics'];

/** Browser tests on the built page. Four workers on two cores: half of a test is waiting. */
export default defineConfig<Pick<Options, 'translated'>>({
  testDir: 'tests/browser',
  testMatch: '*.browser.test.ts',
  workers: 4,
  retries: 0,
  forbidOnly: true,
  // Tests of the long run alone; see docs/testing.md.
  ...(process.env['FULL'] === '1'
    ? {
        projects: [
          { name: 'page' },
          {
            name: 'translated',
            use: { translated: true },
            testMatch: TRANSLATED.map((file) => `${file}.browser.test.ts`),
          },
        ],
      }
    : { grepInvert: /@full/ }),
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    locale: 'en',
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...TEST_FLAGS] },
  },
  webServer: {
    command: `node --import tsx tools/serve.ts ${folder}`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
