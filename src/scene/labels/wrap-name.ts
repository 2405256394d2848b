/** A name broken into lines, and the room it takes. */
export interface WrappedName {
  readonly lines: readonly string[];
  /** Of the widest line, in the unit of `measure`. */
  readonly width: number;
}

/**
 * Breaks a name into as few lines as fit `maxWidth`, as even in width as they can be. A word that is wider
 * than that stands alone.
 */
export function wrapName(name: string, maxWidth: number, measure: (text: string) => number): WrappedName {
  const words = name.split(' ');
  let best: WrappedName = { lines: words, width: Math.max(...words.map(measure)) };
  const limit = Math.max(maxWidth, best.width);
  // Names have few words, so every way of breaking one can be looked at.
  for (let breaks = 0; breaks < 2 ** (words.length - 1); breaks++) {
    const lines = [words[0]!];
    for (const [i, word] of words.slice(1).entries()) {
      if (breaks & (1 << i)) lines.push(word);
      else lines[lines.length - 1] += ` ${word}`;
    }
    const width = Math.max(...lines.map(measure));
    if (width > limit) continue;
    const fewer = lines.length < best.lines.length;
    if (fewer || (lines.length === best.lines.length && width < best.width)) best = { lines, width };
  }
  return best;
}
