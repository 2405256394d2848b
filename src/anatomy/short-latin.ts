/** The abbreviations that anatomists write for what kind of thing a name names. */
const SHORT: Readonly<Record<string, string>> = {
  Musculus: 'M.',
  Nervus: 'N.',
  Arteria: 'A.',
  Ligamentum: 'Lig.',
};

/** A Latin name as it stands in lists and on labels: "M. gluteus medius". */
export function shortLatin(latin: string): string {
  const [first = '', ...rest] = latin.split(' ');
  return [SHORT[first] ?? first, ...rest].join(' ');
}
