/** Rough count of the syllables of an English word: groups of vowels, less silent ends, plus vowels sounded apart. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const sounded = letters.replace(/(?:[^laeiouysxzcgh]es|[^aeiouytd]ed|[^laeiouy]e)$/, '');
  const groups = sounded.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = sounded.match(/[^tscg]i[aou]|eus$|ea(?=t[eo])/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}

/**
 * School grade needed to read a text, after Flesch and Kincaid. An estimate: syllables are counted by rule.
 * Empty text -> 0. Names of muscles count like any word, so texts about them come out a little high.
 */
export function readingGrade(text: string): number {
  const words = text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(/[.!?]+(?=\s|$)/g)?.length ?? 0);
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * sounds) / words.length - 15.59;
}
