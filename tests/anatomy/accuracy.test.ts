import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STRUCTURES, accuracyOf } from '#anatomy';

const REPORT = 'docs/model-report.md';
/** Rows of measured structures: key, mean and 95th percentile of the error, mm. */
const ROW = /^\| ([a-z0-9-]+) \| measured \| ([\d.]+) \/ ([\d.]+) \|/gm;

test('the errors that the page tells are those of the published table', () => {
  const published = [...readFileSync(REPORT, 'utf8').matchAll(ROW)].map(
    ([, key, mean, p95]) => [key!, { meanMm: Number(mean), p95Mm: Number(p95) }] as const,
  );
  const told = STRUCTURES.filter(({ provenance }) => provenance.method === 'measured').map(
    ({ key }) => [key as string, accuracyOf(key)] as const,
  );
  expect(told.length).toBeGreaterThan(30);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(published));
});
