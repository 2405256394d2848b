import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Arrival, GoneError, createMissing } from '../../src/late/missing.ts';

/** Fails so often, then answers. */
function failing(times: number, error: () => Error = () => new TypeError('Failed to fetch')) {
  let left = times;
  return vi.fn(async () => {
    await Promise.resolve();
    if (left-- > 0) throw error();
    return 'here';
  });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is missing', () => {
  test('is asked for again after longer and longer waits, for as long as it takes', async () => {
    const missing = createMissing();
    const ask = failing(8);
    const began = Date.now();
    const asked: number[] = [];
    const come = missing.until(() => {
      asked.push(Date.now() - began);
      return ask();
    });
    await vi.runAllTimersAsync();
    expect(await come).toBe('here');
    const waits = asked.slice(1).map((at, i) => at - asked[i]!);
    expect(waits).toEqual([500, 1500, 4000, 10_000, 30_000, 30_000, 30_000, 30_000]);
  });

  test('is told after the second failure, and no more once it is here', async () => {
    const missing = createMissing();
    const told: Arrival[] = [];
    missing.subscribe(() => told.push(missing.state()));
    void missing.until(failing(1));
    await vi.runAllTimersAsync();
    expect(told).toEqual([]);
    void missing.until(failing(4));
    await vi.runAllTimersAsync();
    expect(told).toEqual(['asking', 'well']);
  });

  test('needs the page anew when the server has it no more, until it has', async () => {
    const missing = createMissing();
    const told: Arrival[] = [];
    missing.subscribe(() => told.push(missing.state()));
    void missing.until(failing(3, () => new GoneError('404')));
    await vi.runAllTimersAsync();
    expect(told).toEqual(['reload', 'well']);
  });

  test('is missing for as long as one of several is', async () => {
    const missing = createMissing();
    void missing.until(failing(2));
    void missing.until(failing(4));
    await vi.advanceTimersByTimeAsync(2500);
    expect(missing.state()).toBe('asking');
    await vi.runAllTimersAsync();
    expect(missing.state()).toBe('well');
  });

  test('is asked for at once when the reader asks, and when the network is back', async () => {
    const network = new EventTarget();
    const missing = createMissing(network);
    const ask = failing(3);
    const come = missing.until(ask);
    await vi.advanceTimersByTimeAsync(0);
    for (const nudge of [
      () => missing.askNow(),
      () => network.dispatchEvent(new Event('online')),
      missing.askNow,
    ]) {
      nudge();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(await come).toBe('here');
    expect(ask).toHaveBeenCalledTimes(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stays given up', async () => {
    const missing = createMissing();
    missing.giveUp();
    void missing.until(failing(2));
    await vi.runAllTimersAsync();
    expect(missing.state()).toBe('reload');
  });
});
