import { isPatternId } from '#content/pattern-zones';
import { ALL_FIELDS, FIELDS, INITIAL_VIEW, VIEW_KEYS, type ViewState } from './fields/state.ts';
import type { CameraPose, ViewPreset } from './model.ts';
import { hasPart, readPartId } from './visibility/parts.ts';
import { normalisePose, samePose } from './camera/camera-pose.ts';
import { patternFits } from './patterns/painted-zones.ts';
import { patternCamera } from './patterns/pattern-choice.ts';
import { withRoomApart } from './camera/room-apart.ts';
import { sectionPose, showsCut } from './camera/section-pose.ts';

/** What was read, and in words what could not be. Fields that were not readable keep their default. */
export interface Decoded {
  readonly fields: Partial<ViewState>;
  readonly faults: readonly string[];
}

/** The first view's camera by its name. */
const FIRST_SIDE = 'three-quarter' satisfies ViewPreset;

/**
 * Where a link looks from that does not say it: at its pattern, at a cut face that the first view does not show, or from
 * where layers drawn apart have room.
 */
function ownCamera({ pattern, selected, section, explode = 0 }: Partial<ViewState>): CameraPose {
  if (pattern && isPatternId(pattern)) return patternCamera(pattern, selected ?? null);
  if (section && !showsCut(INITIAL_VIEW.camera, section)) return normalisePose(sectionPose(section));
  return explode > 0 ? withRoomApart(INITIAL_VIEW.camera) : INITIAL_VIEW.camera;
}

/** Fields that a link may name. */
const NAMED = ALL_FIELDS.flatMap(([key, { address }]) => (address ? [[key, address] as const] : []));
/** Names in the address of what is told apart below. */
const NAMES = {
  selected: FIELDS.selected.address!.name,
  part: FIELDS.part.address!.name,
  pattern: FIELDS.pattern.address!.name,
  camera: FIELDS.camera.address!.name,
};

/**
 * The view as one short string, without a leading `#`; empty for the first view. Defaults are left out, but for
 * the first view's camera beside what would be looked at from its own side without it. The reader's own settings
 * (theme, contrast, reading level) come along where they differ from the page's.
 */
export function encodeView(state: ViewState): string {
  const texts = new Map<string, string>();
  for (const [key, { name, write }] of NAMED) {
    const text = write(state[key]);
    const before = texts.get(name);
    if (text !== null) texts.set(name, before === undefined ? text : `${before},${text}`);
  }
  const isFirst = samePose(state.camera, INITIAL_VIEW.camera);
  if (isFirst && !samePose(state.camera, ownCamera(state))) texts.set(NAMES.camera, FIRST_SIDE);
  return [...texts].map(([name, text]) => (text === '' ? name : `${name}=${text}`)).join('&');
}

function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The fields that one `name=text` sets; `undefined` when it cannot be read in full. */
function readWords(name: string, text: string): Partial<ViewState> | undefined {
  const named = NAMED.filter(([, address]) => address.name === name);
  if (name === NAMES.selected) {
    // A part may also be named as one word with its muscle.
    const whole = readPartId(text);
    if (whole) return whole;
  }
  const found: Record<string, unknown> = {};
  for (const word of named.length > 1 ? text.split(',') : [text]) {
    const match = named
      .map(([key, address]) => [key, address.read(word)] as const)
      .find(([, value]) => value !== undefined);
    if (!match) return undefined;
    found[match[0]] = match[1];
  }
  return found;
}

/**
 * Reads a view from a string made by `encodeView`, or from anything else a link may carry.
 * Never throws. The whole view is returned, so that a link always gives the same picture;
 * what is missing or broken has its default, and what is broken is named in `faults`. The reader's own settings
 * are returned only where the link names them.
 */
export function decodeView(text: string): Decoded {
  const fields: Partial<ViewState> = Object.fromEntries(
    VIEW_KEYS.flatMap((key) => (FIELDS[key].address ? [[key, INITIAL_VIEW[key]]] : [])),
  );
  const faults: string[] = [];
  const named = new Set<string>();
  for (const part of text.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const name = cut < 0 ? part : part.slice(0, cut);
    const plain = decodeText(cut < 0 ? '' : part.slice(cut + 1));
    const found = plain === undefined ? undefined : readWords(name, plain);
    if (found) {
      Object.assign(fields, found);
      named.add(name);
    } else faults.push(part.length > 60 ? `${part.slice(0, 60)}…` : part);
  }
  const { selected = null, part = null, pattern = null } = fields;
  const hasIt = part === null || hasPart(selected, part);
  const fits = pattern === null || patternFits(pattern, selected);
  if (!hasIt) faults.push(`${NAMES.part}=${part}`);
  if (!fits) faults.push(`${NAMES.pattern}=${pattern}`);
  const valid = { ...fields, ...(!hasIt && { part: null }), ...(!fits && { pattern: null }) };
  return {
    fields: named.has(NAMES.camera) ? valid : { ...valid, camera: ownCamera(valid) },
    faults,
  };
}
