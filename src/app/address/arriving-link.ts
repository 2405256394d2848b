import { ALL_FIELDS, type Decoded, type ViewState, decodeView } from '#state';

/** Put behind every link by those who count where readers come from. */
const TRACKING = /^(utm_\w+|[\w]*clid|igshid|mc_[ce]id|_ga|_gl|ref_src)=/i;

/** What mail programs and messengers put behind a link, taking it for the end of a sentence. */
const CLOSING = /[.,;:!?)\]}>'"”’]+$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Undoes what programs do to a link on its way: encoded as a whole, ampersands as HTML has them, tags of advertisers. */
function mend(text: string): string {
  const whole = /^[\w-]+%3d/i.test(text) ? decoded(text) : text;
  return whole
    .replaceAll(/&amp;/gi, '&')
    .split('&')
    .filter((part) => !TRACKING.test(part))
    .join('&');
}

/**
 * Reads the view that a link means. Where the link cannot be read as it is, it is tried as it may have been before a
 * program on its way changed it; what still cannot be read is named.
 */
export function readLink(text: string): Decoded {
  const plain = decodeView(text);
  if (plain.faults.length === 0) return plain;
  const mended = mend(text);
  const tries = [mended, mended.replace(CLOSING, '')].map((one) => decodeView(one));
  return tries.find(({ faults }) => faults.length === 0) ?? { ...plain, faults: tries[1]!.faults };
}

const nameOf = (key: keyof ViewState) => ALL_FIELDS.find(([one]) => one === key)?.[1].address?.name ?? key;
const STEP = nameOf('step');
/** The screen, and what no picture has: a link of these and a step alone means the step's own picture. */
const NO_PICTURE = new Set([
  STEP,
  ...(['screen', 'layout', 'theme', 'contrast', 'level'] as const).map(nameOf),
]);

/** Does the link name a step of a story and nothing of its picture? */
export function meansOwnPicture(text: string): boolean {
  const names = mend(text)
    .split('&')
    .map((part) => part.split('=', 1)[0] ?? '');
  return names.includes(STEP) && names.every((name) => NO_PICTURE.has(name));
}
