import { type ICruiseResult, cruise } from 'dependency-cruiser';
import { RULES } from './rules.ts';

const comments = new Map(RULES.map(({ name, comment }) => [name, comment]));

/** What an import breaks, in words: "from -> to: why". */
export interface ImportReport {
  readonly faults: readonly string[];
  /** How many files were read. */
  readonly files: number;
}

/** Holds the imports of all code in `parts`, folders under `root`, to the table of folders. */
export async function checkImports(root: string, parts: readonly string[]): Promise<ImportReport> {
  const { output } = await cruise(
    [...parts],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: [...RULES] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  );
  const { totalCruised, violations } = (output as ICruiseResult).summary;
  return {
    files: totalCruised,
    faults: violations.map(({ rule, from, to, cycle }) => {
      const way = cycle ? [from, ...cycle.map(({ name }) => name)].join(' -> ') : `${from} -> ${to}`;
      return `${way}: ${comments.get(rule.name)}`;
    }),
  };
}
