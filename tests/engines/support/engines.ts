import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ENGINE_NAMES, type EngineProgram, findEngine } from '../../../tools/find-engines.ts';
import { type Display, startDisplay } from './display.ts';
import type { Driven } from './driven.ts';
import { startPuppet } from './puppet.ts';
import { startWebKit } from './webkit.ts';

const wished = (process.env['ENGINES'] ?? ENGINE_NAMES.join(',')).split(',');

/** The engines that are on this machine and wished for. */
export const ENGINES: readonly EngineProgram[] = ENGINE_NAMES.flatMap((name) => {
  const found = wished.includes(name) ? findEngine(name) : null;
  return found === null ? [] : [found];
});

/** Folder of the built page. */
export const FOLDER = process.env['TEST_FOLDER'] || 'dist';

/** A browser that did not start says nothing about the page; it is started again, this often in all. */
const STARTS = 3;

/** Starts an engine, with a folder and, where it needs one, a display of its own. */
async function startOnce(program: EngineProgram): Promise<Driven> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'gluteal-atlas-engine-'));
  const display: Display | null = program.name === 'chromium' ? null : await startDisplay();
  const tidy = () => {
    display?.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const driven =
      program.name === 'webkit'
        ? await startWebKit(program, display!, home)
        : await startPuppet(program, display, home);
    return { ...driven, close: () => driven.close().finally(tidy) };
  } catch (error) {
    tidy();
    throw error;
  }
}

/** Starts an engine; when it does not start, says why and tries again. Throws after the last trial. */
export async function startEngine(program: EngineProgram): Promise<Driven> {
  for (let trial = 1; ; trial++) {
    try {
      return await startOnce(program);
    } catch (error) {
      if (trial === STARTS) throw error;
      console.warn(`${program.name} did not start (${(error as Error).message}); trying again`);
    }
  }
}
