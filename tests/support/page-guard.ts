import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

/** Said of the browser's own reading when the processor puts the page together; see tools/chromium-flags.ts. */
const READ_BACK =
  /^\[\.WebGL-0x[0-9a-f]+\]GL Driver Message \(OpenGL, Performance, .*GPU stall due to ReadPixels/;

/** The preload hint goes by the screen, and cannot know that a device has little memory. */
export const UNUSED_MODEL = /full\.glb was preloaded using link preload but not used/;

/** Watches a page for what must never happen, and tells at the end. */
export interface PageGuard {
  /** Lets through console lines that a test provokes on purpose. */
  expectConsole(pattern: RegExp): void;
  /** Everything that went wrong, in words. */
  faults(): Promise<string[]>;
  /** Begins anew: nothing seen, nothing expected. For a page that the next test goes on with. */
  forget(): void;
}

/** Console errors and warnings, uncaught errors, requests to other hosts, cookies. */
export function guardPage(
  page: Page,
  context: BrowserContext,
  home: string,
  known: readonly RegExp[] = [],
): PageGuard {
  const host = new URL(home).host;
  const always = [READ_BACK, ...known];
  const expected: RegExp[] = [...always];
  const seen: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(`uncaught ${String(error)}`));
  const strangers = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== host) strangers.add(request.url());
  });
  page.on('websocket', (socket) => strangers.add(socket.url()));
  return {
    expectConsole: (pattern) => void expected.push(pattern),
    async faults() {
      const lines = seen.filter((line) => !expected.some((pattern) => pattern.test(line)));
      const cookies = await context.cookies();
      return [
        ...lines.map((line) => `console: ${line}`),
        ...[...strangers].map((url) => `request to another host: ${url}`),
        ...cookies.map(({ name }) => `cookie: ${name}`),
      ];
    },
    forget() {
      seen.length = 0;
      expected.length = 0;
      expected.push(...always);
    },
  };
}
