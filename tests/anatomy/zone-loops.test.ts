import { expect, test } from 'vitest';
import { ZONE_IDS, zoneDistanceMm, zoneHeights, zoneLoop } from '#anatomy';

/** Corners of bands are cut off, and what reaches over the midline is measured as if folded there. */
const MOST_OFF_MM = 4;
/** Bands are drawn without their round ends. */
const END_MM = 16;

test.each(ZONE_IDS)('the drawn edge of %s runs along the edge that is measured', (zone) => {
  const loop = zoneLoop(zone);
  expect(loop.length).toBeGreaterThan(12);
  for (const point of loop) expect(zoneDistanceMm(zone, 'left', point)).toBeLessThan(MOST_OFF_MM);
  // It goes round the zone: as high and as low as that reaches, and not in a line.
  const [low, high] = zoneHeights(zone);
  const extent = [0, 1, 2].map((axis) => {
    const values = loop.map((point) => point[axis]!);
    return [Math.min(...values), Math.max(...values)] as const;
  });
  if (low !== high) {
    expect(Math.abs(extent[1]![0] - low)).toBeLessThan(END_MM);
    expect(Math.abs(extent[1]![1] - high)).toBeLessThan(END_MM);
  }
  expect(extent.filter(([from, to]) => to - from > 10).length).toBeGreaterThanOrEqual(2);
});
