import type { SourceId } from '../../sources/index.ts';
import type { Claim, PainPattern, ShortEntry } from '../../types.ts';
import { type More, claim, key } from '../claim.ts';

/** The two textbooks in which nearly everything about place and attachment stands. */
const BOOKS: readonly SourceId[] = ['grays-42', 'moore-anatomy'];

/** What a textbook fact may carry besides its sentence. */
interface FactMore extends More {
  /** Works that were opened for it; left out where only the two textbooks stand behind it. */
  readonly from?: readonly SourceId[];
}

/** A claim that textbooks agree on. */
export function fact(text: string, { from = BOOKS, ...more }: FactMore = {}): Claim {
  return claim('A', from, text, more);
}

interface Parts {
  readonly say: string;
  readonly summary: Claim;
  readonly position: readonly Claim[];
  readonly role: readonly Claim[];
  readonly attaches: readonly Claim[];
  /** Left out where nothing solid is known. */
  readonly pain?: readonly Claim[];
  readonly patterns?: readonly PainPattern[];
}

/** A short entry, in the order of the page. `say`: the name respelt, stressed syllable in capitals. */
export function shortEntry(
  name: string,
  { say, summary, position, role, attaches, pain = [], patterns = [] }: Parts,
): ShortEntry {
  return {
    kind: 'short',
    key: key(name),
    summary,
    pronunciation: { respelling: say },
    position,
    role,
    attaches,
    pain,
    patterns,
  };
}
