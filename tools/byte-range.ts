/** A stretch of a file, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What a `Range` header asks of a file of `size` bytes (RFC 9110, 14.1.2): one stretch of it, `unsatisfiable` when
 * none of it lies in the file, or `null` when the whole file is the answer. Headers that cannot be read are passed
 * over, as the standard wants it, and so are several stretches at once, which a server need not serve.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, first, last] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  // A stretch that ends before it begins is unreadable to the standard; said plainly, it cannot be had.
  return start >= size || end < start ? 'unsatisfiable' : { start, end };
}
