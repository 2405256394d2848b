import { type Tally, tallyOfLastLine, tallyOfPlaywright, tallyOfVitest } from './tally.ts';

/** Programs are started by their files: the same everywhere, and no shell in between. */
const PROGRAM = {
  tsc: 'node_modules/typescript-native/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
  stylelint: 'node_modules/stylelint/bin/stylelint.mjs',
  knip: 'node_modules/knip/bin/knip.js',
} as const;

/** What Node is started with: a program's file and its arguments. */
export type Command = readonly string[];

/** Stands for the file into which a runner writes its report. */
export const REPORT = '{report}';

/** One check of the project. */
export interface Step {
  readonly name: string;
  /** Run one after the other; the first that fails ends the step. */
  readonly commands: readonly Command[];
  /** How many processors it keeps busy. */
  readonly cores: 1 | 2;
  /** The step whose result it needs. */
  readonly after?: string;
  /** No test at all is no failure: what it needs cannot be had everywhere, and it says so. */
  readonly mayBeEmpty?: true;
  /** For steps that run tests: where the count is read. Others count only when they fail. */
  readonly count?:
    | { readonly from: 'report'; readonly read: (report: unknown) => Tally }
    | { readonly from: 'output'; readonly read: (output: string) => Tally };
}

/** In the order in which they are started as processors become free. */
export const STEPS: readonly Step[] = [
  {
    name: 'build',
    commands: [
      [PROGRAM.tsx, 'tools/check-content.ts'],
      [PROGRAM.vite, 'build'],
      [PROGRAM.tsx, 'tools/precompress.ts'],
    ],
    cores: 1,
  },
  { name: 'types', commands: [[PROGRAM.tsc, '--build']], cores: 1 },
  {
    name: 'lint',
    commands: [
      [PROGRAM.tsx, 'tools/check-imports.ts'],
      [PROGRAM.knip, '--no-progress'],
      [PROGRAM.oxlint],
      [PROGRAM.stylelint, 'src/**/*.css'],
    ],
    cores: 1,
  },
  { name: 'format', commands: [[PROGRAM.oxfmt, '--check']], cores: 1 },
  {
    name: 'unit',
    commands: [
      [PROGRAM.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
    ],
    // It fills both, and leaves none idle while the engines wait for their pictures.
    cores: 1,
    count: { from: 'report', read: tallyOfVitest },
  },
  {
    name: 'browser',
    commands: [[PROGRAM.playwright, 'test', '--reporter=list,json']],
    cores: 2,
    after: 'build',
    count: { from: 'report', read: tallyOfPlaywright },
  },
  {
    name: 'engines',
    commands: [[PROGRAM.tsx, 'tools/engines.ts', '--short']],
    cores: 1,
    after: 'build',
    count: { from: 'output', read: tallyOfLastLine },
    mayBeEmpty: true,
  },
];

/** A choice of steps, and what their runners are told besides. */
export interface StepSet {
  readonly steps: readonly string[];
  readonly args: Readonly<Record<string, readonly string[]>>;
  /** With long property runs, full rebuilds and large pictures; see tests/support/thoroughness.ts. */
  readonly full: boolean;
}

const ALL = STEPS.map(({ name }) => name);

export const SETS = {
  /** Before a change is handed in: ten minutes. */
  test: { steps: ALL, args: {}, full: false },
  /** Before each commit: a minute and a half. */
  smoke: {
    steps: ['build', 'types', 'unit', 'browser'],
    args: { unit: ['--project', 'node'], browser: ['--grep', '@smoke'] },
    full: false,
  },
  /** Before a release: everything at full length, however long it takes. */
  full: { steps: ALL, args: {}, full: true },
} as const satisfies Readonly<Record<string, StepSet>>;
