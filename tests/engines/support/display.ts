import { type ChildProcess, spawn } from 'node:child_process';
import { findXvfb } from '../../../tools/find-engines.ts';

/** An X server without a screen, large enough for a window around 1920 x 1080. */
const SCREEN = '2200x1400x24';

export interface Display {
  /** As the variable DISPLAY wants it. */
  readonly name: string;
  readonly close: () => void;
}

/** Starts an X server on a number of its own choice. Throws when there is none to start, or it does not answer. */
export async function startDisplay(): Promise<Display> {
  const program = findXvfb();
  if (program === null) throw new Error('Xvfb was not found on the search path; install the package "xvfb"');
  const server: ChildProcess = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it was ready`)));
    server.stdio[3]!.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  return { name: `:${number}`, close: () => void server.kill() };
}

/** What programs that draw on a display without a graphics card need to know. `home`: a folder of their own. */
export const drawnBySoftware = (display: Display, home: string): NodeJS.ProcessEnv => ({
  ...process.env,
  // No settings, no store and no files of the user's, and downloads where they can be found.
  HOME: home,
  XDG_CONFIG_HOME: `${home}/.config`,
  XDG_CACHE_HOME: `${home}/.cache`,
  XDG_DATA_HOME: `${home}/.local`,
  DISPLAY: display.name,
  // Mesa's renderer on the processor, named outright.
  LIBGL_ALWAYS_SOFTWARE: '1',
  // Nothing is written any more when the browser has ended and its folder is removed.
  MESA_SHADER_CACHE_DISABLE: 'true',
  GDK_BACKEND: 'x11',
  // Scroll bars that take room, as on most desktops.
  GTK_OVERLAY_SCROLLING: '0',
});
