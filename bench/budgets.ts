/** One line of the budget table: what was measured, and how much is allowed. */
interface Budget {
  readonly name: string;
  readonly unit: string;
  readonly limit: number;
  /** Digits after the point when printed. */
  readonly digits: number;
}

/** The budgets of the project. The key names the measurement. */
const BUDGETS = {
  firstFrameMegabytes: {
    name: 'bytes to the first interactive frame, Brotli',
    unit: 'MB',
    limit: 0.8,
    digits: 3,
  },
  completeMegabytes: { name: 'complete region, everything loaded', unit: 'MB', limit: 4, digits: 3 },
  timeToModelViewer: {
    name: 'time to first full frame, beside model-viewer',
    unit: 'x',
    limit: 0.6,
    digits: 2,
  },
  timeToBareThree: {
    name: 'time to first full frame, beside bare three.js',
    unit: 'x',
    limit: 1.5,
    digits: 2,
  },
  timeToBareThreePhone: {
    name: 'the same on a phone, with its model',
    unit: 'x',
    limit: 1.5,
    digits: 2,
  },
  fullTriangles: { name: 'triangles on screen, full tier', unit: 'k', limit: 250, digits: 1 },
  liteTriangles: { name: 'triangles on screen, phone tier', unit: 'k', limit: 80, digits: 1 },
  drawCalls: { name: 'draw calls, whole scene', unit: '', limit: 60, digits: 0 },
  pickMs: { name: 'pick, median', unit: 'ms', limit: 2, digits: 3 },
  pickMsPhone: { name: 'the same on a phone', unit: 'ms', limit: 2, digits: 3 },
  idleFrames: { name: 'frames drawn while idle for 5 s', unit: '', limit: 0, digits: 0 },
  patternSwitchMs: {
    name: 'first frame of a pattern, to the graphics card',
    unit: 'ms',
    limit: 100,
    digits: 0,
  },
  patternSwitchMsPhone: { name: 'the same on a phone', unit: 'ms', limit: 100, digits: 0 },
  probeMs: { name: 'a move of the probe, median', unit: 'ms', limit: 10, digits: 2 },
  probeMsPhone: { name: 'the same on a phone', unit: 'ms', limit: 10, digits: 2 },
  plainFrame: { name: "a plain frame, beside the bare page's", unit: 'x', limit: 2.5, digits: 2 },
  plainFramePhone: { name: 'the same on a phone, with its model', unit: 'x', limit: 1.3, digits: 2 },
  turningFrame: { name: "a frame while turning, beside the bare page's", unit: 'x', limit: 2.5, digits: 2 },
  turningFramePhone: { name: 'the same on a phone, with its model', unit: 'x', limit: 1.3, digits: 2 },
  sectionDesktop: {
    name: 'a frame of the dragged section, beside a plain one',
    unit: 'x',
    limit: 1.5,
    digits: 2,
  },
  sectionPhone: {
    name: 'the same on a phone',
    unit: 'x',
    limit: 1.5,
    digits: 2,
  },
  heapGrowthDesktop: { name: 'growth of memory over 50 more views', unit: '%', limit: 1, digits: 1 },
  heapGrowthPhone: { name: 'the same on a phone', unit: '%', limit: 1, digits: 1 },
  graphicsGrowth: { name: 'more buffers and textures after 50 views', unit: '', limit: 0, digits: 0 },
  generatorSeconds: { name: 'generator, all structures', unit: 's', limit: 180, digits: 1 },
} as const satisfies Record<string, Budget>;

export type Measurement = keyof typeof BUDGETS;
export type Measurements = Readonly<Record<Measurement, number>>;

/** The table as text, one budget a line. */
export function budgetTable(measured: Measurements): string {
  const rows = (Object.keys(BUDGETS) as Measurement[]).map((key) => {
    const { name, unit, limit, digits }: Budget = BUDGETS[key];
    const value = measured[key];
    const verdict = value <= limit ? 'ok' : 'OVER BUDGET';
    return `${name.padEnd(50)} ${value.toFixed(digits).padStart(9)} ${unit.padEnd(3)} <= ${String(limit).padEnd(4)} ${verdict}`;
  });
  return rows.join('\n');
}

/** Budgets that were not kept. A figure that is not a number keeps no budget. */
export function overBudget(measured: Measurements): Measurement[] {
  return (Object.keys(BUDGETS) as Measurement[]).filter((key) => !(measured[key] <= BUDGETS[key].limit));
}
