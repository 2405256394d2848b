import type { Passage } from './found.ts';

/** Every sentence of a piece of content that is a claim or says how something is done. */
export function passagesOf(value: unknown, step?: number): readonly Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part) => passagesOf(part, step));
  const { text, how, clinical, name, title } = value as Readonly<Record<string, unknown>>;
  const head = typeof name === 'string' ? name : typeof title === 'string' ? title : '';
  const own: Passage[] = [];
  if (typeof text === 'string')
    own.push({ text, clinical: typeof clinical === 'string' ? clinical : undefined, step });
  // What to do stands a sentence a line.
  if (typeof how === 'string')
    own.push(...how.split(/(?<=[.?!])\s+/).map((sentence) => ({ text: sentence, clinical: head, step })));
  return [...own, ...Object.values(value).flatMap((part) => passagesOf(part, step))];
}
