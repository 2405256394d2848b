/** A way of putting things that this atlas never uses, and why. */
interface Forbidden {
  readonly pattern: RegExp;
  readonly why: string;
}

/**
 * Diagnosis from afar, promises, and figures known to be wrong. A match fails the build.
 * Rewrite the sentence with "may", "can" or "some people" instead of widening a pattern.
 */
export const FORBIDDEN_PHRASINGS: readonly Forbidden[] = [
  {
    pattern: /\b(is|are) (causing|the cause of|to blame for|the reason for|behind) (your|the) (\w+ )?pain\b/i,
    why: 'a diagnosis',
  },
  { pattern: /\bcauses? your\b/i, why: 'a diagnosis' },
  {
    pattern:
      /\byour (\w+ )?(pain|symptoms?|numbness) (is|are|comes?|stems?|arises?) (caused|due|from|because)\b/i,
    why: 'a diagnosis',
  },
  {
    pattern:
      /\byou (have|suffer from|probably have|must have) (a |an )?(sciatica|piriformis|deep gluteal|tight|weak|underactive|trigger|herniated|slipped|pinched)/i,
    why: 'a diagnosis',
  },
  { pattern: /\bmuscle,? (and )?not (the |a )?nerve\b/i, why: 'a sore spot never rules out a nerve problem' },
  { pattern: /\bnothing to worry about\b|\bno need to see\b/i, why: 'false reassurance' },
  {
    pattern: /\bwill (cure|heal|fix|resolve|relieve|remove|end|stop|help|disappear|vanish|go away)\b/i,
    why: 'a promise',
  },
  { pattern: /\b(cures?|cured|guarantee[ds]?|miracle|pain-free|painless)\b/i, why: 'a promise' },
  { pattern: /\b(permanently|instantly|immediately) (relie\w+|better|gone|free)/i, why: 'a promise' },
  { pattern: /\bdisappears? (very )?(quickly|fast|at once)\b/i, why: 'a promise' },
  { pattern: /\b(always|never) (works|helps|fails)\b/i, why: 'a promise' },
  {
    pattern: /\b(completely|perfectly|absolutely|totally) safe\b|\bno risks?\b|\brisk-free\b/i,
    why: 'false safety',
  },
  { pattern: /\bproven (to|by)\b|\bscience (says|proves)\b/i, why: 'more certainty than there is' },
  { pattern: /\b55 (of|to|out of|-) ?70\b/i, why: 'a figure that is misquoted everywhere' },
  { pattern: /\bsitting causes\b/i, why: 'studies do not show it; say what sitting may leave behind' },
];

/** What is wrong with a sentence, one line per fault; empty when nothing is. */
export function phrasingFaults(text: string): readonly string[] {
  return FORBIDDEN_PHRASINGS.flatMap(({ pattern, why }) => {
    const match = pattern.exec(text);
    return match ? [`"${match[0]}" is ${why}; rewrite it`] : [];
  });
}
