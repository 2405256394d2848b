import puppeteer, { type Browser, type KeyInput, type LaunchOptions } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../../../tools/chromium-flags.ts';
import type { EngineProgram } from '../../../tools/find-engines.ts';
import { type Display, drawnBySoftware } from './display.ts';
import type { Driven } from './driven.ts';

/** Firefox draws in 3D without a graphics card only when asked to; it is to tell nobody anything. */
const firefoxPreferences = (home: string) => ({
  // Files are saved without asking.
  'browser.download.folderList': 2,
  'browser.download.dir': home,
  'browser.download.useDownloadDir': true,
  'webgl.force-enabled': true,
  // Scroll bars that take room, as on most desktops.
  'widget.gtk.overlay-scrollbars.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
});

async function launch(
  { name, browser }: EngineProgram,
  display: Display | null,
  home: string,
): Promise<Browser> {
  const shared: LaunchOptions = { executablePath: browser, defaultViewport: null };
  if (name === 'chromium') {
    return puppeteer.launch({
      ...shared,
      browser: 'chrome',
      headless: true,
      args: [...CHROMIUM_FLAGS],
      downloadBehavior: { policy: 'allow', downloadPath: home },
    });
  }
  // With a window on a display: without one Firefox has no 3D drawing.
  return puppeteer.launch({
    ...shared,
    browser: 'firefox',
    headless: false,
    env: drawnBySoftware(display!, home),
    extraPrefsFirefox: firefoxPreferences(home),
  });
}

/** Starts Chromium (by its own protocol) or Firefox (by WebDriver BiDi). */
export async function startPuppet(
  program: EngineProgram,
  display: Display | null,
  home: string,
): Promise<Driven> {
  const browser = await launch(program, display, home);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    name: program.name,
    version: await browser.version(),
    downloads: home,
    resize: (size) => page.setViewport({ ...size, deviceScaleFactor: 1 }),
    open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    run: (expression) => page.evaluate(expression),
    screenshot: async () => Buffer.from(await page.screenshot()),
    click: (x, y) => page.mouse.click(x, y),
    key: (name) => page.keyboard.press(name as KeyInput),
    type: (text) => page.keyboard.type(text),
    async behind(during) {
      const front = await browser.newPage();
      await front.bringToFront();
      try {
        await during();
      } finally {
        await front.close();
        await page.bringToFront();
      }
    },
    print: async () => Buffer.from(await page.pdf()),
    close: () => browser.close(),
  };
}
