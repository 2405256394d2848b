import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from './support/driven.ts';
import { EnginePage } from './support/engine-page.ts';
import { ENGINES, FOLDER, startEngine } from './support/engines.ts';
import { type PageServer, servePage } from './support/page-server.ts';
import { difference, tissueShare } from './support/seen.ts';

/** Mean difference of two screenshots at a glance, 0..255, beyond which the picture has changed. */
const CHANGED = 1;

let server: PageServer;
beforeAll(async () => {
  server = await servePage(FOLDER);
});
afterAll(() => server.close());

describe.each(ENGINES)('in $name', (program) => {
  let page: EnginePage;
  beforeAll(async () => {
    page = new EnginePage(await startEngine(program));
    await page.driven.resize({ width: 1300, height: 900 });
  });
  afterAll(() => page.driven.close());
  beforeEach(async () => {
    await page.open(server.url('uses'), 'v=nolabels&c=back');
    return async () => {
      expect(await page.faults()).toEqual([]);
    };
  });

  it('a click on the model chooses what is there', async () => {
    const { x, y, width, height } = await page.rect('.stage-view');
    await page.driven.click(x + 0.35 * width, y + 0.52 * height);
    await page.waitFor(`document.documentElement.dataset.selected === 'gluteus-maximus.left'`);
    await page.waitFor(`document.querySelector('aside h2')?.textContent.includes('Gluteus maximus')`);
    await page.waitFor(`location.hash.includes('s=gluteus-maximus.left')`);
  });

  it('keys take layers off, and the picture follows', async () => {
    const stage = await page.rect('.stage-view');
    const before = await page.atRest();
    await page.driven.key(']');
    await page.waitFor(`/pl=\\d.*pr=\\d/.test(location.hash)`);
    const after = await page.atRest();
    expect(difference(before, after, stage)).toBeGreaterThan(CHANGED);
    await page.driven.key('[');
    await page.waitFor(`!/pl=/.test(location.hash)`);
    expect(difference(before, await page.atRest(), stage)).toBeLessThan(CHANGED);
  });

  it('the layer strip peels', async () => {
    const stage = await page.rect('.stage-view');
    const before = await page.atRest();
    await page.press('.layer-name[data-layer="medius"]');
    await page.waitFor(`document.querySelector('[data-layer="medius"]').ariaPressed === 'true'`);
    expect(difference(before, await page.atRest(), stage)).toBeGreaterThan(CHANGED);
  });

  it('names in the list take no more lines for a scroll bar that takes room', async () => {
    const heights = `[...document.querySelectorAll('.list-card [role="treeitem"]')].map((row) => row.offsetHeight)`;
    const withBar = await page.driven.run(heights);
    await page.driven.run(`document.querySelector('.list-card .tree').style.overflow = 'hidden'`);
    expect(await page.driven.run(heights)).toEqual(withBar);
  });

  it('search finds a muscle and shows it', async () => {
    await page.driven.key('/');
    await page.waitFor(`document.activeElement?.matches('.search input')`);
    await page.driven.type('piriformis');
    await page.waitFor(`document.querySelector('.found-item')?.textContent.includes('Piriformis')`);
    await page.driven.key('Enter');
    await page.waitFor(`document.documentElement.dataset.selected?.startsWith('piriformis.')`);
  });

  it('the link is shared', async () => {
    await page.pressNamed('button', 'Share and save');
    await page.waitFor(`document.querySelector('.share-address input')?.value.includes('#')`);
    await page.pressNamed('button', 'Copy the link');
    await page.waitFor(
      `[...document.querySelectorAll('[role="dialog"] [role="status"]')].some((p) => p.textContent !== '')`,
    );
    const said = `document.querySelector('[role="dialog"] [role="status"]').textContent`;
    expect(await page.driven.run(said)).toBe('The link is copied.');
  });

  it('the view is saved as a picture with the body in it', async () => {
    await page.pressNamed('button', 'Share and save');
    await page.pressNamed('tab', 'Picture');
    await page.pressNamed('button', 'Save as PNG');
    const saved = () => readdirSync(page.driven.downloads).filter((name) => /\.(png|jpe?g)$/.test(name));
    await until('a picture is saved', () => Promise.resolve(saved().length > 0), 30);
    const file = path.join(page.driven.downloads, saved()[0]!);
    const whole = () => {
      try {
        return PNG.sync.read(readFileSync(file)).width > 0;
      } catch {
        return false;
      }
    };
    await until('the picture is whole', () => Promise.resolve(whole()), 30);
    const { width, height } = PNG.sync.read(readFileSync(file));
    expect(tissueShare(readFileSync(file), { x: 0, y: 0, width, height })).toBeGreaterThan(0.06);
  });

  it('the page is printed, where the engine can be told to', async () => {
    const paper = await page.driven.print();
    if (paper) expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    else expect(program.name).toBe('webkit');
  });
});
