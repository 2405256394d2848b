import type { Rect } from '../../support/ray-oracle.ts';
import { type Driven, until } from './driven.ts';

const IS_AT_REST = `(async () => {
  const before = window.draws;
  for (let n = 0; n < 10; n++) await new Promise(requestAnimationFrame);
  const moving = document.getAnimations().some(({ playState, effect }) =>
    playState === 'running' && effect.getComputedTiming().endTime !== Infinity);
  return window.draws === before && !moving && document.querySelector('.labels[data-state="moving"]') === null;
})()`;

/** The page in one engine. */
export class EnginePage {
  readonly driven: Driven;

  constructor(driven: Driven) {
    this.driven = driven;
  }

  /** Opens an address and waits until the page says that it is ready. */
  async open(url: string, view = ''): Promise<void> {
    // A change of the hash alone would not load the page.
    await this.driven.open('about:blank');
    await this.driven.open(view === '' ? url : `${url}#${view}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await until('the page is ready', async () => (await this.attribute('ready')) === 'true', 90);
  }

  /** A data attribute of the document's root. */
  async attribute(name: string): Promise<string | null> {
    return (await this.driven.run(`document.documentElement.dataset[${JSON.stringify(name)}] ?? null`)) as
      | string
      | null;
  }

  async waitFor(expression: string): Promise<void> {
    await until(expression, async () => (await this.driven.run(`Boolean(${expression})`)) === true, 30);
  }

  /** Where something stands in the window, CSS pixels. */
  async rect(selector: string): Promise<Rect> {
    const box = await this.driven.run(
      `(({ x, y, width, height }) => ({ x, y, width, height }))(` +
        `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
    );
    return box as Rect;
  }

  async press(selector: string): Promise<void> {
    await this.waitFor(`document.querySelector(${JSON.stringify(selector)})`);
    const { x, y, width, height } = await this.rect(selector);
    await this.driven.click(x + width / 2, y + height / 2);
  }

  /** Presses the one control that has this role (or tag) and name, as a reader would. */
  async pressNamed(role: string, name: string): Promise<void> {
    const find =
      `[...document.querySelectorAll('${role}, [role="${role}"]')].find((element) => ` +
      `(element.getAttribute('aria-label') ?? element.textContent).trim() === ${JSON.stringify(name)})`;
    await this.waitFor(find);
    await this.driven.run(`${find}.scrollIntoView({ block: 'nearest' })`);
    const { x, y, width, height } = (await this.driven.run(
      `(({ x, y, width, height }) => ({ x, y, width, height }))(${find}.getBoundingClientRect())`,
    )) as Rect;
    await this.driven.click(x + width / 2, y + height / 2);
  }

  /** The screenshot once nothing is drawn for ten frames and nothing is on its way to another place. */
  async atRest(): Promise<Buffer> {
    await until('the picture comes to rest', async () => (await this.driven.run(IS_AT_REST)) === true);
    return this.driven.screenshot();
  }

  /** What the console has shown in red or yellow since the page was opened. */
  async faults(): Promise<string[]> {
    return (await this.driven.run('window.faults')) as string[];
  }
}
