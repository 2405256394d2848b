/** Do two values of the state say the same? They are plain, so looking at their parts is enough. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const parts = Object.entries(a);
  return (
    parts.length === Object.keys(b).length &&
    parts.every(
      ([key, part]) => Object.hasOwn(b, key) && sameValue(part, (b as Record<string, unknown>)[key]),
    )
  );
}
