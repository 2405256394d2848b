import { expect as playwrightExpect } from '@playwright/test';

/** How long to wait between two looks, milliseconds: the page itself writes its address after a quarter of a second. */
const INTERVALS = [20, 50, 100, 100, 100, 250, 500];

const poll: typeof playwrightExpect.poll = (actual, options) =>
  playwrightExpect.poll(actual, {
    intervals: INTERVALS,
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** Playwright's expectations; `poll` looks more often at first. */
export const expect = new Proxy(playwrightExpect, {
  get: (target, name, receiver) =>
    name === 'poll' ? poll : (Reflect.get(target, name, receiver) as unknown),
});
