import { FIELDS, type Field, type Home } from './fields.ts';
import { INITIAL_VIEW, type ViewState } from './model.ts';

/** What was read, and in words what could not be. Fields that were not readable keep their default. */
export interface Decoded {
  readonly fields: Partial<ViewState>;
  readonly faults: readonly string[];
}

type AnyField = Field<unknown>;
const fieldsAt = (home: Home) =>
  (Object.entries(FIELDS) as [keyof ViewState, AnyField][]).filter(([, field]) => field.home === home);

/** The view as one short string, without a leading `#`; empty for the first view. Defaults are left out. */
export function encodeView(state: ViewState): string {
  return fieldsAt('url')
    .flatMap(([key, field]) => {
      const text = field.write(state[key]);
      return text === null ? [] : [`${field.name}=${text}`];
    })
    .join('&');
}

function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a view from a string made by `encodeView`, or from anything else a link may carry.
 * Never throws. All URL fields are returned, so that a link always gives the same picture;
 * what is missing or broken has its default, and what is broken is named in `faults`.
 */
export function decodeView(text: string): Decoded {
  const known = fieldsAt('url');
  const values = Object.fromEntries(known.map(([key]) => [key, INITIAL_VIEW[key]])) as Record<
    string,
    unknown
  >;
  const faults: string[] = [];
  for (const part of text.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const name = cut < 0 ? part : part.slice(0, cut);
    const raw = cut < 0 ? '' : part.slice(cut + 1);
    const match = known.find(([, field]) => field.name === name);
    const plain = decodeText(raw);
    const value = match && plain !== undefined ? match[1].read(plain) : undefined;
    if (match && value !== undefined) values[match[0]] = value;
    else faults.push(part.length > 60 ? `${part.slice(0, 60)}…` : part);
  }
  return { fields: values, faults };
}
