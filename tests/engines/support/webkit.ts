import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Button, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import type { EngineProgram } from '../../../tools/find-engines.ts';
import { type Display, drawnBySoftware } from './display.ts';
import { type Driven, until } from './driven.ts';

const KEYS: Readonly<Record<string, string>> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  ArrowDown: Key.ARROW_DOWN,
};

/** Narrower than this a window with an address bar cannot be, CSS pixels. */
const NARROWEST_WITH_BAR = 500;

/** How long the inside of a window may take to follow it, milliseconds. */
const PATIENCE_MS = 1500;

/** A port that nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/status`)).ok;
  } catch {
    return false;
  }
}

/** Starts WebKitGTK's own small browser, spoken to in W3C WebDriver. */
export async function startWebKit(program: EngineProgram, display: Display, home: string): Promise<Driven> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const service = spawn(program.driver!, [`--port=${port}`], {
    env: drawnBySoftware(display, home),
    stdio: 'ignore',
  });
  let driver: WebDriver;
  try {
    await until('WebKitWebDriver answers', () => answers(url), 20);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: program.browser,
        args: ['--automation', '--javascript-can-open-windows-automatically=TRUE'],
      },
    });
    driver = await new Builder().usingServer(url).withCapabilities(capabilities).build();
  } catch (error) {
    service.kill();
    throw error;
  }
  const run = (expression: string): Promise<unknown> => driver.executeScript(`return (${expression});`);
  const capabilities = await driver.getCapabilities();
  const whole = await driver.getWindowHandle();
  let bare: string | null = null;
  /** Goes to the window with an address bar, or to one without. */
  const chooseWindow = async (width: number) => {
    if (width >= NARROWEST_WITH_BAR) return driver.switchTo().window(whole);
    if (bare === null) {
      await run(`Boolean(open('about:blank', 'bare', 'popup,width=${width},height=600'))`);
      await until(
        'a window without bars opens',
        async () => (await driver.getAllWindowHandles()).length > 1,
        10,
      );
      bare = (await driver.getAllWindowHandles()).find((handle) => handle !== whole)!;
    }
    return driver.switchTo().window(bare);
  };
  return {
    name: 'webkit',
    version: capabilities.getBrowserVersion() ?? 'unknown',
    // Where the small browser saves without asking, when the user has named no folder.
    downloads: home,
    async resize({ width, height }) {
      await chooseWindow(width);
      const window = driver.manage().window();
      let inside = (await run('[innerWidth, innerHeight]')) as number[];
      const hasSize = () => inside[0] === width && inside[1] === height;
      if (hasSize()) return;
      // What the window's frame and bars take is not known before, and the inside follows a moment after the window:
      // it is asked for until it has the size, or stays at another one.
      let [extraX, extraY] = [0, 0];
      for (let trial = 0; trial < 4; trial++) {
        await window.setRect({ x: 0, y: 0, width: width + extraX, height: height + extraY });
        const end = Date.now() + PATIENCE_MS;
        do {
          inside = (await run('[innerWidth, innerHeight]')) as number[];
          if (hasSize()) return;
        } while (Date.now() < end);
        extraX += width - inside[0]!;
        extraY += height - inside[1]!;
      }
      throw new Error(
        `WebKit's window did not take ${width} x ${height}; its inside is ${inside.join(' x ')}`,
      );
    },
    open: (address) => driver.get(address),
    run,
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    async click(x, y) {
      const [left, top] = [Math.round(x), Math.round(y)];
      const actions = driver.actions({ async: true });
      await actions
        .move({ x: left, y: top, origin: Origin.VIEWPORT, duration: 0 })
        .press(Button.LEFT)
        .release(Button.LEFT)
        .perform();
    },
    async key(name) {
      await driver
        .actions()
        .sendKeys(KEYS[name] ?? name)
        .perform();
    },
    async type(text) {
      await driver.actions().sendKeys(text).perform();
    },
    async behind(during) {
      const here = await driver.getWindowHandle();
      await driver.switchTo().newWindow('tab');
      const front = await driver.getWindowHandle();
      await driver.switchTo().window(here);
      try {
        await during();
      } finally {
        await driver.switchTo().window(front);
        await driver.close();
        await driver.switchTo().window(here);
      }
    },
    // The driver of WebKitGTK knows the command, and answers that it is not carried out.
    print: () => Promise.resolve(null),
    async close() {
      await driver.quit();
      service.kill();
    },
  };
}
