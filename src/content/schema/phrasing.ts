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
  { pattern: /\bcaus(es?|ing) your\b/i, why: 'a diagnosis' },
  {
    pattern:
      /(?<!\b(whether|if) )\b(this|it|that|your (pain|problem)) (is|must be|has to be) (most likely |probably |clearly |surely |definitely |certainly |only |just |simply )?(a |an |the |your )?(piriformis|gluteus|glutes?|sciatica|trigger point|muscle|nerve root|pinched|trapped|slipped|herniated|sacroiliac|hip joint|L[45]|S1)\b/i,
    why: 'a diagnosis',
  },
  {
    pattern:
      /\b(points?|pointing) (clearly |strongly )?to (a |an |the |your )?(piriformis|gluteus|nerve root|muscle|L[45]|S1)\b/i,
    why: 'a diagnosis',
  },
  {
    pattern: /\b(most likely|the likeliest|probably) (cause|source|culprit|diagnosis)\b/i,
    why: 'a diagnosis',
  },
  { pattern: /\b(your|the) (probable |likely )?diagnosis (is|:)/i, why: 'a diagnosis' },
  { pattern: /\bculprits?\b/i, why: 'a diagnosis' },
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
  {
    pattern: /\bmusc(le|ular),? (and |but )?(not|rather than|instead of) (the |a |your )?nerve\b/i,
    why: 'a sore spot never rules out a nerve problem',
  },
  {
    pattern: /\b(it is|it's|this is) not (a |the |your )?(nerve|disc|hip joint)\b/i,
    why: 'a sore spot never rules out a nerve problem',
  },
  { pattern: /\b(rules|ruled) out (a |the |any )?(nerve|disc|serious)/i, why: 'false reassurance' },
  {
    pattern:
      /\bnothing (serious|to worry about)\b|\b(no need to|need not|do not need to) see\b|\bharmless\b/i,
    why: 'false reassurance',
  },
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
