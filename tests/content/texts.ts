import type { Claim } from '#content';

/** Every plain sentence within a piece of content, in the order of the page. */
export function plainTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(plainTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'string' ? (['text', 'how', 'lead'].includes(key) ? [part] : []) : plainTexts(part),
  );
}

/** Grades of the claims within a piece of content whose text matches. */
export function gradesOf(value: unknown, pattern: RegExp): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => gradesOf(part, pattern));
  if (typeof value !== 'object' || value === null) return [];
  const { text, grade } = value as { text?: unknown; grade?: unknown };
  const own = typeof text === 'string' && typeof grade === 'string' && pattern.test(text) ? [grade] : [];
  return [...own, ...Object.values(value).flatMap((part) => gradesOf(part, pattern))];
}

/** Every claim within a piece of content, in the order of the page. */
export function claimsOf(value: unknown): Claim[] {
  if (Array.isArray(value)) return value.flatMap(claimsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'grade' in value && 'sources' in value ? [value as Claim] : [];
  return [...own, ...Object.values(value).flatMap(claimsOf)];
}
