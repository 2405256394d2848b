import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findTestBrowser } from './find-browser.ts';

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

const HELP =
  'No Chromium, Chrome or Edge was found, and none could be installed. Install one of them, or set ' +
  'CHROMIUM_PATH to the program of one that is there, and run the command again.';

/** Whoever waits this long for a package has no way to it, ms. */
const PACKAGE_MS = 120_000;

function run(command: string, args: string[], timeout?: number): boolean {
  console.log(
    `  $ ${command === process.execPath ? 'npx playwright' : command} ${args.filter((a) => a !== PLAYWRIGHT).join(' ')}`,
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout }).status === 0;
}

const canInstallPackages = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Debian's and Ubuntu's own package brings every library that a headless browser needs. */
function fromDistribution(): void {
  if (!canInstallPackages()) return;
  console.log('Installing the chromium package of this system:');
  if (run('apt-get', ['update', '-q'])) {
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'libegl1']);
  }
}

function fromPlaywright(): void {
  console.log("Installing Chromium with Playwright's own installer:");
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  run(process.execPath, [PLAYWRIGHT, 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium']);
}

/**
 * Path of a browser for the tests: one that is there, else one that this installs. Says what it does.
 * Throws, with what to do, when neither works.
 */
export function ensureBrowser(): string {
  for (const install of [null, fromDistribution, fromPlaywright]) {
    install?.();
    const found = findBrowser();
    if (found) {
      console.log(`browser: ${found}`);
      return found;
    }
  }
  throw new Error(HELP);
}

/**
 * As {@link ensureBrowser}, for the browser tests: the build without windows, which is installed where packages can be,
 * else whatever browser there is.
 */
export function ensureTestBrowser(): string {
  const isShell = (found: string | null) => found !== null && found.includes('headless-shell');
  if (!process.env['CHROMIUM_PATH'] && !isShell(findTestBrowser()) && canInstallPackages()) {
    console.log('Installing the build of Chromium without windows, for the tests:');
    const install = ['install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell'];
    if (!run('apt-get', install, PACKAGE_MS) && run('apt-get', ['update', '-q'], PACKAGE_MS))
      run('apt-get', install, PACKAGE_MS);
  }
  const found = findTestBrowser();
  if (!found) return ensureBrowser();
  console.log(`browser: ${found}`);
  return found;
}
