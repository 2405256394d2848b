import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenShellMayStart } from '../../src/app/shell/shell-start.ts';

const MODEL = 'https://atlas.example/models/full.glb';

describe('the shell', () => {
  let here = false;
  beforeEach(() => {
    here = false;
    vi.useFakeTimers();
    vi.spyOn(performance, 'getEntriesByName').mockImplementation((name) =>
      here && name === MODEL ? [{} as PerformanceEntry] : [],
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Has the wait ended by now? */
  const follow = (firstFrame: Promise<void>) => {
    const state = { started: false };
    void whenShellMayStart(MODEL, firstFrame).then(() => (state.started = true));
    return state;
  };
  const never = new Promise<void>(() => undefined);

  it('comes first while the model is still on its way', async () => {
    const shell = follow(never);
    await vi.advanceTimersByTimeAsync(200);
    expect(shell.started).toBe(true);
  });

  it('follows the first frame when the model is here already', async () => {
    here = true;
    let drawn: () => void = () => undefined;
    const shell = follow(new Promise((resolve) => (drawn = resolve)));
    await vi.advanceTimersByTimeAsync(600);
    expect(shell.started).toBe(false);
    drawn();
    await vi.advanceTimersByTimeAsync(0);
    expect(shell.started).toBe(true);
  });

  it('does not wait for ever for a frame that does not come', async () => {
    here = true;
    const shell = follow(never);
    await vi.advanceTimersByTimeAsync(2000);
    expect(shell.started).toBe(true);
  });
});
