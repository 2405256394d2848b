/**
 * Measures every budget of the project on the built page: `npm run bench`.
 *
 * Prints the table, writes bench/results.json, and exits with 1 when a budget is not kept. Run it on a quiet
 * machine; timings of a software renderer say nothing about a real graphics card, but their ratios do.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CORE_GROUP } from '#anatomy';
import { type Manifest, manifestSchema } from '#manifest';
import { CHROMIUM_FLAGS } from '../tools/chromium-flags.ts';
import { ensureBrowser } from '../tools/install-browser.ts';
import { type Measurements, budgetTable, overBudget } from './budgets.ts';
import {
  DEVICES,
  idleFrames,
  medianPickMs,
  median,
  type SwitchTimes,
  bareFrameMs,
  patternSwitch,
  settledFrame,
  timeToFullFrame,
  timeToFullFrameOfAtlas,
  transferredBytes,
} from './measure.ts';
import { type FrameCosts, frameCosts } from './frames.ts';
import { graphicsGrowth, heapGrowth, memoryOverViews } from './memory.ts';
import { medianProbeMs, sectionFrames } from './tools.ts';
import { compareFormats, formatTable } from './formats.ts';
import { openPages } from './pages.ts';

const TURNS = 7;
const RESULTS = 'bench/results.json';
const MEGABYTE = 1e6;

/** Seconds that `npm run models` takes from start to end. It writes the same bytes again. */
function generatorSeconds(): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/generator/cli.ts', '--fresh'],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`bench: the generator failed; it said:\n${stderr}`);
  return (performance.now() - started) / 1000;
}

/** Triangles of the first picture: the hip, without the groups that come when wanted. */
function drawnTriangles({ tiers }: Manifest, tier: 'full' | 'lite'): number {
  return tiers[tier][CORE_GROUP].triangles;
}

const say = (text: string) => console.log(`- ${text}`);

say('generator');
const generator = generatorSeconds();
const manifest = manifestSchema.parse(JSON.parse(readFileSync('public/models/manifest.json', 'utf8')));
const triangles = drawnTriangles(manifest, 'full');
const fewTriangles = drawnTriangles(manifest, 'lite');

say('formats');
const formats = await compareFormats();

say('pages');
const pages = await openPages();
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...CHROMIUM_FLAGS],
});
try {
  say(`time to first full frame (${Math.round((0.9 * triangles) / 1000)} k triangles), ${TURNS} turns`);
  const times = {
    atlas: [] as number[],
    modelViewer: [] as number[],
    bareThree: [] as number[],
    atlasPhone: [] as number[],
    bareThreePhone: [] as number[],
  };
  // The first turn finds a cold browser and does not count.
  for (let turn = 0; turn <= TURNS; turn++) {
    const atlas = await timeToFullFrameOfAtlas(browser, pages.atlas, triangles);
    const modelViewer = await timeToFullFrame(browser, pages.modelViewer, triangles);
    const bareThree = await timeToFullFrame(browser, pages.bareThree, triangles);
    const atlasPhone = await timeToFullFrameOfAtlas(browser, pages.atlas, fewTriangles, 'phone');
    const bareThreePhone = await timeToFullFrame(browser, pages.bareThreeLite, fewTriangles, 'phone');
    if (turn === 0) continue;
    times.atlas.push(atlas);
    times.modelViewer.push(modelViewer);
    times.bareThree.push(bareThree);
    times.atlasPhone.push(atlasPhone);
    times.bareThreePhone.push(bareThreePhone);
  }
  const middle = {
    atlas: median(times.atlas),
    modelViewer: median(times.modelViewer),
    bareThree: median(times.bareThree),
    atlasPhone: median(times.atlasPhone),
    bareThreePhone: median(times.bareThreePhone),
  };

  say('bytes, triangles, draw calls');
  const bytes = await transferredBytes(browser, pages.atlas);
  const full = await settledFrame(browser, pages.atlas, DEVICES.desktop);
  const lite = await settledFrame(browser, pages.atlas, DEVICES.phone);

  say('switching a pattern');
  const switching = {
    desktop: await patternSwitch(browser, pages.atlas, 'desktop'),
    phone: await patternSwitch(browser, pages.atlas, 'phone'),
  };
  const bareFrame = {
    desktop: await bareFrameMs(browser, pages.bareThree, 'desktop'),
    phone: await bareFrameMs(browser, pages.bareThreeLite, 'phone'),
  };
  // A software renderer takes long over any frame: what counts is the page's own share, and what the pattern adds.
  const switchMs = ({ pattern, handed, plain }: SwitchTimes) => Math.max(handed, pattern - plain);

  say('plain and turning frames');
  const frames: Record<'desktop' | 'phone', FrameCosts> = {
    desktop: await frameCosts(browser, pages.atlas, pages.bareThree, 'desktop'),
    phone: await frameCosts(browser, pages.atlas, pages.bareThreeLite, 'phone'),
  };

  // Another walk in each run; with SEED the same one again.
  const seed = Number(process.env['SEED'] ?? Date.now() % 1e6);
  say(`memory (SEED=${seed} walks the same way again), section, probe`);
  const memory = {
    desktop: await memoryOverViews(browser, pages.atlas, 'desktop', seed),
    phone: await memoryOverViews(browser, pages.atlas, 'phone', seed),
  };
  const section = {
    desktop: await sectionFrames(browser, pages.atlas, 'desktop'),
    phone: await sectionFrames(browser, pages.atlas, 'phone'),
  };

  say('pick, idle');
  const measured: Measurements = {
    firstFrameMegabytes: bytes.ready / MEGABYTE,
    completeMegabytes: bytes.complete / MEGABYTE,
    timeToModelViewer: middle.atlas / middle.modelViewer,
    timeToBareThree: middle.atlas / middle.bareThree,
    timeToBareThreePhone: middle.atlasPhone / middle.bareThreePhone,
    fullTriangles: full.triangles / 1000,
    liteTriangles: lite.triangles / 1000,
    drawCalls: Math.max(full.calls, lite.calls),
    pickMs: await medianPickMs(browser, pages.pick, 'desktop'),
    pickMsPhone: await medianPickMs(browser, pages.pick, 'phone'),
    idleFrames: await idleFrames(browser, pages.atlas, 5),
    patternSwitchMs: switchMs(switching.desktop),
    patternSwitchMsPhone: switchMs(switching.phone),
    probeMs: await medianProbeMs(browser, pages.pick, 'desktop'),
    probeMsPhone: await medianProbeMs(browser, pages.pick, 'phone'),
    plainFrame: frames.desktop.plain / frames.desktop.bare,
    plainFramePhone: frames.phone.plain / frames.phone.bare,
    turningFrame: frames.desktop.turning / frames.desktop.bare,
    turningFramePhone: frames.phone.turning / frames.phone.bare,
    sectionDesktop: section.desktop.section / section.desktop.plain,
    sectionPhone: section.phone.section / section.phone.plain,
    heapGrowthDesktop: heapGrowth(memory.desktop),
    heapGrowthPhone: heapGrowth(memory.phone),
    graphicsGrowth: Math.max(graphicsGrowth(memory.desktop), graphicsGrowth(memory.phone)),
    generatorSeconds: generator,
  };

  console.log(`\n${budgetTable(measured)}\n`);
  for (const [name, values] of Object.entries(times)) {
    console.log(
      `${name.padEnd(14)} ${median(values).toFixed(0).padStart(6)} ms  (${values.map((ms) => ms.toFixed(0)).join(', ')})`,
    );
  }
  for (const device of ['desktop', 'phone'] as const) {
    const { pattern, handed, slowest, plain } = switching[device];
    console.log(
      `pattern        ${handed.toFixed(0).padStart(6)} ms until its first frame is handed over on a ${device} (the slowest ${slowest.toFixed(0)} ms), drawn after ${pattern.toFixed(0)} ms, a plain frame after ${plain.toFixed(0)} ms, the bare page's after ${bareFrame[device].toFixed(0)} ms`,
    );
  }
  console.log(`\n${formatTable(formats)}`);
  const over = overBudget(measured);
  const results = {
    browser: browser.version(),
    node: process.version,
    measured,
    firstFullFrameMs: times,
    patternSwitchMs: switching,
    bareFrameMs: bareFrame,
    frameMs: frames,
    sectionMs: section,
    memory,
    formats,
    over,
  };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  console.log(
    `\n${over.length === 0 ? 'All budgets are kept.' : `Over budget: ${over.join(', ')}.`} Written to ${RESULTS}.`,
  );
  process.exitCode = over.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  pages.close();
}
