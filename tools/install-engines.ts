import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ENGINE_PACKAGES, type EngineName, type EngineProgram, findEngine } from './find-engines.ts';

/** What there is to test in, and what there is not, with the reason and what to do. */
export interface Engines {
  readonly found: readonly EngineProgram[];
  readonly missing: readonly { readonly name: EngineName; readonly reason: string }[];
}

const canInstall = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

function install(name: EngineName): void {
  const packages = ENGINE_PACKAGES[name];
  console.log(`Installing ${packages.join(', ')} of this system:`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
  if (apt('update', '-q')) apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

function reasonFor(name: EngineName): string {
  const packages = ENGINE_PACKAGES[name].join(' ');
  if (process.platform !== 'linux' && name !== 'chromium') return 'it is tested on Linux only';
  return canInstall()
    ? `the packages "${packages}" could not be installed`
    : `not installed; as root: apt-get install ${packages}`;
}

/** Looks for these engines, and installs what is missing where that can be done. Never throws. */
export function ensureEngines(names: readonly EngineName[]): Engines {
  const found: EngineProgram[] = [];
  const missing: { name: EngineName; reason: string }[] = [];
  for (const name of names) {
    if (findEngine(name) === null && canInstall()) install(name);
    const program = findEngine(name);
    if (program) found.push(program);
    else missing.push({ name, reason: reasonFor(name) });
  }
  return { found, missing };
}
