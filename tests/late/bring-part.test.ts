import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBringer } from '../../src/late/bring-part.ts';
import { createMissing } from '../../src/late/missing.ts';

/** A line on which the first requests for a file fail, and a browser that keeps a failed import for good. */
function browser(failures: Readonly<Record<string, number>>, here: readonly string[] = []) {
  const left = new Map(Object.entries(failures));
  const log: string[] = [];
  const missing = createMissing();
  const request = async (file: string) => {
    await Promise.resolve();
    const now = left.get(file) ?? 0;
    left.set(file, now - 1);
    if (now > 0) throw new TypeError(`${file} was lost`);
  };
  let broken: Error | null = null;
  const start = async (files: readonly string[]) => {
    log.push('start');
    if (broken !== null) throw broken;
    await Promise.all(files.map(request)).catch((error: unknown) => {
      broken = error as Error;
      throw error;
    });
    return 'part';
  };
  const bring = createBringer({
    isHere: (file) => here.includes(file),
    fetchFile: async (file) => {
      log.push(file);
      await request(file);
    },
    missing,
  });
  return { bring, log, missing, start };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a late part', () => {
  test('is started once all of its files are here, each asked for again by itself', async () => {
    const { bring, log, start } = browser({ 'a.js': 1, 'shared.js': 3 });
    const files = ['a.js', 'shared.js', 'c.js'];
    const part = bring(() => start(files), files, false);
    await vi.runAllTimersAsync();
    expect(await part).toBe('part');
    expect(log.filter((word) => word === 'start')).toHaveLength(1);
    expect(log.at(-1)).toBe('start');
    expect(files.map((file) => log.filter((word) => word === file).length)).toEqual([2, 4, 1]);
  });

  test('asks for no file twice that another part has brought, or the page', async () => {
    const { bring, log, start } = browser({}, ['page.js']);
    await bring(() => start([]), ['a.js', 'page.js', 'shared.js'], false);
    await bring(() => start([]), ['b.js', 'page.js', 'shared.js'], false);
    expect(log).toEqual(['a.js', 'shared.js', 'start', 'b.js', 'start']);
  });

  test('that does not start though it is here is given up', async () => {
    const { bring, missing } = browser({});
    const fault = new Error('a fault in the part');
    const part = bring(() => Promise.reject(fault), ['a.js'], false);
    const outcome = part.catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await outcome).toBe(fault);
    expect(missing.state()).toBe('reload');
  });
});

describe('a first part', () => {
  test('is started at once, and nothing is fetched beside it', async () => {
    const { bring, log, start } = browser({});
    expect(await bring(() => start(['a.js']), ['a.js'], true)).toBe('part');
    expect(log).toEqual(['start']);
  });

  test('that was lost is told to need the page anew once its files can be had', async () => {
    const { bring, log, missing, start } = browser({ 'a.js': 3 }, ['a.js']);
    const outcome = bring(() => start(['a.js']), ['a.js'], true).catch(() => 'given up');
    await vi.advanceTimersByTimeAsync(0);
    expect(missing.state()).toBe('well');
    await vi.runAllTimersAsync();
    expect(await outcome).toBe('given up');
    expect(log.slice(0, 2)).toEqual(['start', 'a.js']);
    expect(missing.state()).toBe('reload');
  });
});
