import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EnginePage } from './support/engine-page.ts';
import { ENGINES, FOLDER, startEngine } from './support/engines.ts';
import { type PageServer, servePage } from './support/page-server.ts';
import { tissueShare } from './support/seen.ts';

/** As in the test of the first picture. */
const SMALLEST_SHARE = 0.06;

let server: PageServer;
beforeAll(async () => {
  server = await servePage(FOLDER);
});
afterAll(() => server.close());

describe.each(ENGINES)('in short, $name', (program) => {
  let page: EnginePage;
  beforeAll(async () => {
    page = new EnginePage(await startEngine(program));
    await page.driven.resize({ width: 1300, height: 900 });
  });
  afterAll(() => page.driven.close());
  const share = async () => tissueShare(await page.driven.screenshot(), await page.rect('.stage-view'));

  it('shows the first picture at each of three loads', async () => {
    for (const copy of ['a', 'b', 'a']) {
      await page.open(server.url(copy));
      expect(await share()).toBeGreaterThan(SMALLEST_SHARE);
    }
  });

  it('takes a click on the model as a choice, and shows it', async () => {
    const { x, y, width, height } = await page.rect('.stage-view');
    await page.driven.click(x + 0.35 * width, y + 0.5 * height);
    await page.waitFor(`document.documentElement.dataset.selected`);
    await page.waitFor(`document.querySelector('aside h2')`);
    expect(await page.attribute('selected')).toMatch(/^gluteus-/);
    await page.waitFor(`location.hash.includes('s=' + document.documentElement.dataset.selected)`);
    expect(await share()).toBeGreaterThan(SMALLEST_SHARE);
    expect(await page.faults()).toEqual([]);
  });
});
