// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchForShell } from '../../src/app/shell/shell-missing.ts';
import type { Arrival } from '#late';

function watch(navigation: 'navigate' | 'reload') {
  let now: Arrival = 'well';
  let listener: () => void = () => undefined;
  const reload = vi.fn();
  const askNow = vi.fn();
  const end = watchForShell({
    place: document.body,
    missing: {
      state: () => now,
      subscribe: (one) => {
        listener = one;
        return () => (listener = () => undefined);
      },
      askNow,
    },
    words: (key) => key,
    page: {
      location: { reload } as unknown as Location,
      performance: { getEntriesByType: () => [{ type: navigation }] } as unknown as Performance,
    },
  });
  const become = (state: Arrival) => {
    now = state;
    listener();
  };
  return { become, reload, askNow, end };
}

const status = () => document.querySelector('[role="status"]');
const press = () => document.querySelector('button')!.click();

beforeEach(() => document.body.replaceChildren());

describe('while there is no shell', () => {
  test('nothing is said as long as all is well', () => {
    watch('navigate');
    expect(status()?.textContent).toBe('');
  });

  test('what is missing is said, with a button that asks again', () => {
    const { become, askNow } = watch('navigate');
    become('asking');
    expect(status()?.textContent).toContain('status.part-missing');
    press();
    expect(askNow).toHaveBeenCalledOnce();
    become('well');
    expect(status()?.textContent).toBe('');
  });

  test('the page is loaded again by itself once, and then by the reader alone', () => {
    const first = watch('navigate');
    first.become('reload');
    expect(first.reload).toHaveBeenCalledOnce();
    first.end();

    const second = watch('reload');
    second.become('reload');
    expect(second.reload).not.toHaveBeenCalled();
    expect(status()?.textContent).toContain('status.part-stuck');
    press();
    expect(second.reload).toHaveBeenCalledOnce();
  });

  test('it is silent once the shell is there', () => {
    const { become, end } = watch('navigate');
    end();
    become('asking');
    expect(status()).toBeNull();
  });
});
