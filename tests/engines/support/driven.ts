import type { EngineName } from '../../../tools/find-engines.ts';

/** A window's inside, CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** One open window of one engine: the few things that these tests do in all of them. */
export interface Driven {
  readonly name: EngineName;
  readonly version: string;
  /** Folder for whatever the browser saves. */
  readonly downloads: string;
  /** Gives the window's inside this size. Throws when the window does not take it. */
  resize(size: Size): Promise<void>;
  /** Opens an address and waits until its document is loaded. */
  open(url: string): Promise<void>;
  /** Value of an expression in the page; a promise is waited for. Anything that JSON can carry. */
  run(expression: string): Promise<unknown>;
  /** What the browser itself shows, PNG. */
  screenshot(): Promise<Buffer>;
  /** Presses and lets go at a point of the window, CSS pixels, with the main button. */
  click(x: number, y: number): Promise<void>;
  /** Presses one key, by its name in keyboard events. */
  key(name: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Opens a second tab in front of this one, runs `during` with this tab behind, and closes the second. */
  behind(during: () => Promise<void>): Promise<void>;
  /** The page on paper, PDF; `null` where the engine's driver cannot print. */
  print(): Promise<Buffer | null>;
  close(): Promise<void>;
}

/** Asks again until the answer is yes; throws what was waited for after `seconds`. */
export async function until(what: string, ask: () => Promise<boolean>, seconds = 60): Promise<void> {
  const end = Date.now() + 1000 * seconds;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
