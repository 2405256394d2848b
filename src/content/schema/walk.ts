/** Where something stands, as the faults print it: `gluteus-medius.pain.patterns[1].core`. */
export type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Calls `visit` for every object within `value`, outermost first. */
export function eachObject(
  value: unknown,
  visit: (object: Record<string, unknown>, path: Path) => void,
  path: Path = [],
): void {
  if (Array.isArray(value)) value.forEach((part, i) => eachObject(part, visit, [...path, i]));
  if (!isObject(value)) return;
  visit(value, path);
  for (const [key, part] of Object.entries(value)) eachObject(part, visit, [...path, key]);
}

/** What an entry, a group or a note is called, so that a path says the name and not a number. */
function nameOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const name = value['key'] ?? value['urgency'];
  return typeof name === 'string' && name !== '' ? name : null;
}

/** A path as text. `entries[2]` becomes the entry's key; a fault in `sources` or `grade` is its claim's. */
export function pathText(root: unknown, path: Path): string {
  const shown: (string | number)[] = [];
  let at: unknown = root;
  path.forEach((step, i) => {
    at = isObject(at) || Array.isArray(at) ? (at as Record<string | number, unknown>)[step] : undefined;
    const name = i === 1 && path[0] === 'entries' ? nameOf(at) : null;
    if (name === null) shown.push(step);
    else shown.splice(0, shown.length, name);
  });
  return shown.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}
