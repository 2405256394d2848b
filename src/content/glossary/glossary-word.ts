import type { StructureKey } from '#anatomy';

/** A word that is explained where it stands. No claim about the body: it says what the word means here. */
export interface GlossaryWord {
  /** Stable; names the word in searches and tests. */
  readonly id: string;
  readonly term: string;
  /** Other forms that stand in the texts: plurals, short forms. */
  readonly forms?: readonly string[];
  /** In plain words; a phrase that fits after "means". */
  readonly meaning: string;
  /** What clinicians call it, or what the plain words leave out; said at the level with terms. */
  readonly clinical?: string;
  /** Marked only where the page speaks plainly, or only in the sentences with terms; without it in both. */
  readonly only?: 'plain' | 'clinical';
  /** Structure of the atlas that the word names. */
  readonly see?: StructureKey;
}

/** As it is written down: names of structures are checked by a test. */
export type WrittenWord = Omit<GlossaryWord, 'see'> & { readonly see?: string };
