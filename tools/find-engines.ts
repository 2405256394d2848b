import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './find-browser.ts';

export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Where the programs of one engine are. */
export interface EngineProgram {
  readonly name: EngineName;
  readonly browser: string;
  /** The program that speaks WebDriver for it, where the browser itself does not. */
  readonly driver?: string;
}

/** Debian's and Ubuntu's packages of what an engine needs. */
export const ENGINE_PACKAGES: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: ['chromium', 'libegl1'],
  firefox: ['firefox-esr', 'xvfb', 'libgl1-mesa-dri', 'libegl1'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri', 'libegl1'],
};

/** WebKitGTK's own small browser is on no search path: its folder names the machine and the interface's version. */
function findMiniBrowser(): string | null {
  const below = (folder: string, pattern: RegExp) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => pattern.test(name))
          .map((name) => path.join(folder, name))
      : [];
  return (
    below('/usr/lib', /-linux-gnu/)
      .flatMap((folder) => below(folder, /^webkit(2gtk|gtk)-[46]\./))
      .map((folder) => path.join(folder, 'MiniBrowser'))
      .find((file) => existsSync(file)) ?? null
  );
}

function onSearchPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** The X server without a screen in which Firefox and WebKit draw; `null` when there is none. */
export const findXvfb = (): string | null => onSearchPath('Xvfb');

/** The programs of an engine on this machine, or `null` when one of them is missing. */
export function findEngine(name: EngineName): EngineProgram | null {
  if (name === 'chromium') {
    const browser = findBrowser();
    return browser === null ? null : { name, browser };
  }
  if (process.platform !== 'linux' || findXvfb() === null) return null;
  if (name === 'firefox') {
    const browser = process.env['FIREFOX_PATH'] ?? onSearchPath('firefox-esr') ?? onSearchPath('firefox');
    return browser === null ? null : { name, browser };
  }
  const driver = onSearchPath('WebKitWebDriver');
  const browser = findMiniBrowser();
  return driver === null || browser === null ? null : { name, browser, driver };
}
