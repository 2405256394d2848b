import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EnginePage } from './support/engine-page.ts';
import { ENGINES, FOLDER, startEngine } from './support/engines.ts';
import { type PageServer, servePage } from './support/page-server.ts';
import { changedShare, difference } from './support/seen.ts';

const DESK = { width: 1300, height: 900 };
const PHONE = { width: 390, height: 844 };
const ROOM = { width: 1920, height: 1080 };

const VIEWS = [
  { name: 'first view', view: '', size: DESK },
  { name: 'chosen muscle', view: 's=piriformis.left', size: DESK },
  { name: 'pattern', view: 's=gluteus-minimus.left&z=gluteus-minimus/back', size: DESK },
  { name: 'where', view: 'o=where', size: DESK },
  { name: 'compare', view: 'o=compare', size: DESK },
  { name: 'story', view: 'o=stories&y=hands.2', size: DESK },
  { name: 'cut', view: 'pl=0&pr=1&x=axial&c=180,55,760,0,0,-20', size: DESK },
  { name: 'apart', view: 'e=100&pr=1&c=180,4,1150,0,2,-25', size: DESK },
  { name: 'probe', view: 'q=95,20,-160&c=back', size: DESK },
  { name: 'phone', view: '', size: PHONE },
  { name: 'phone, chosen muscle', view: 's=piriformis.left', size: PHONE },
  { name: 'studio', view: 'studio&s=piriformis.left', size: ROOM },
] as const;

/** Views that write no names onto the picture. */
const NAMELESS = new Set<string>(['where', 'compare', 'pattern']);
/** Share of the stage that the drawing fills at least; of an empty stage it is 0. */
const SMALLEST_SHARE = 0.1;
/**
 * Mean difference to Chromium's picture at a glance, 0..255: letters are other ones, edges are smoothed otherwise.
 * A stage without its body differs by more than 20.
 */
const MOST_DIFFERENT = 6;
/** Cards and bars whose contents have to be shifted sideways to be seen. */
const TOO_WIDE = `[...document.querySelectorAll('aside, .tree, .top-bar, .screen-tabs, .studio-bar, .layer-strip')]
  .filter((part) => getComputedStyle(part).overflowX !== 'hidden')
  .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
  .map(({ className }) => className)`;
/** Hides the canvas, and waits until that is on the screen. */
const WITHOUT_DRAWING = `(async () => {
  document.querySelector('.stage canvas').style.visibility = 'hidden';
  for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame);
})()`;
/** Screenshots to look at. */
const PICTURES = 'test-results/engines';

let server: PageServer;
/** Chromium's screenshots, by view. */
const inChromium = new Map<string, Buffer>();
beforeAll(async () => {
  server = await servePage(FOLDER);
});
afterAll(() => server.close());

describe.each(ENGINES)('screens in $name', (program) => {
  let page: EnginePage;
  beforeAll(async () => {
    page = new EnginePage(await startEngine(program));
    mkdirSync(path.join(PICTURES, program.name), { recursive: true });
  });
  afterAll(() => page.driven.close());

  it.each(VIEWS)('$name', async ({ name, view, size }) => {
    await page.driven.resize(size);
    await page.open(server.url('views'), view);
    if (!NAMELESS.has(name)) await page.waitFor(`document.querySelector('.labels[data-state="rest"]')`);
    const shot = await page.atRest();
    writeFileSync(path.join(PICTURES, program.name, `${name.replaceAll(/\W+/g, '-')}.png`), shot);
    const stage = await page.rect('.stage');
    expect(await page.driven.run(TOO_WIDE), 'parts wider than their place').toEqual([]);
    await page.driven.run(WITHOUT_DRAWING);
    const bare = await page.driven.screenshot();
    expect(changedShare(shot, bare, stage), 'share of the stage that is drawn on').toBeGreaterThan(
      SMALLEST_SHARE,
    );
    if (program.name === 'chromium') inChromium.set(name, shot);
    const model = inChromium.get(name);
    if (model) expect(difference(shot, model, stage), 'difference to Chromium').toBeLessThan(MOST_DIFFERENT);
    expect(await page.faults()).toEqual([]);
  });
});
