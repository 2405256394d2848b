import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** What one may call Chromium and its kin on the search path, best first. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const APPLICATIONS = [
  ['Chromium.app', 'Chromium'],
  ['Google Chrome.app', 'Google Chrome'],
  ['Microsoft Edge.app', 'Microsoft Edge'],
] as const;

/** Where installers put browsers without naming them on the search path. */
function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      APPLICATIONS.map(([app, binary]) => path.join(folder, app, 'Contents', 'MacOS', binary)),
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    );
    return roots
      .filter(Boolean)
      .flatMap((root) => [
        path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.join(root, 'Chromium', 'Application', 'chrome.exe'),
        path.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

function onSearchPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
}

function playwrightsOwn(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    // Playwright has no build for this platform, so there is none to look for.
    return [];
  }
}

/** Does it start at all? Some systems put a script there that only tells how to install the browser. */
function works(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `--version` opens a window, so being there has to be enough.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/**
 * Path of a Chromium, Chrome or Edge on this machine, or null when there is none. `CHROMIUM_PATH` goes
 * first and is not second-guessed: throws when it is set to something that is not there.
 */
export function findBrowser(): string | null {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new Error(
      `CHROMIUM_PATH is "${wished}", and there is no such file; correct it, or unset it to search`,
    );
  }
  return [...onSearchPath(NAMES), ...usualPlaces(), ...playwrightsOwn()].find(works) ?? null;
}

/** Chromium without its windows, by the name that Debian gives it. */
const SHELL = ['chromium-headless-shell'];

/** As {@link findBrowser}, but first the build without windows, which runs the browser tests a sixth faster. */
export function findTestBrowser(): string | null {
  const wished = process.env['CHROMIUM_PATH'];
  return (wished ? null : onSearchPath(SHELL).find(works)) ?? findBrowser();
}
