import { type Source, addSources, earlySources } from './index.ts';
import { LATE_TABLE } from './late-table.ts';

/** Every source, in the order of the tables. Without `url` only the citation is known. */
export const sources: readonly Source[] = [...earlySources, ...addSources(LATE_TABLE)];
