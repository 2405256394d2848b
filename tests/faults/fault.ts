/** Where tests are found that need no browser, and those that do. */
export type Runner = 'node' | 'browser';

/** The test that is expected to go red. A hint: when it is gone, all tests are run. */
export interface Finder {
  readonly runner: Runner;
  /** Part of the test's title, as it stands in the test file; or, ending in `.test.ts` or `.test.tsx`, a file. */
  readonly test: string;
}

/** Something that a user would notice, done to a copy of the project so that a test has to find it. */
export interface Fault {
  readonly name: string;
  /** What a user would notice. */
  readonly notice: string;
  readonly finder: Finder;
  /** Do the tests that run before every commit find it? */
  readonly smoke: boolean;
  /** Files that it changes, relative to the project. */
  readonly files: readonly string[];
  /** Does the fault to the project in a folder. Throws where it no longer fits, and says what to do. */
  readonly apply: (folder: string) => void;
  /** Does it still fit? `null`, or why not. Changes nothing. */
  readonly misfit: (folder: string) => string | null;
}
