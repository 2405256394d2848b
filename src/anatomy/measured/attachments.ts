import areas from '../attachment-areas.json' with { type: 'json' };
import type { StructureKey } from '../ids.ts';

const AREAS = areas as unknown as readonly AttachmentArea[];

/** Points of a line, millimetres in the atlas frame, left side. */
export type LineMm = readonly (readonly [number, number, number])[];

/** A ball that marks a piece of an attachment area: centre and radius, mm, atlas frame, left side. */
export type Ball = readonly [x: number, y: number, z: number, radius: number];

/**
 * Where a muscle is attached to one bone: the part of the bone's surface that lies within the balls.
 * `origin` is the end that moves less, as anatomists use the word; `insertion` the other.
 */
export interface AttachmentArea {
  readonly muscle: StructureKey;
  readonly end: 'origin' | 'insertion';
  /** The bone (or ligament) that carries it; `null` where it lies beyond the atlas. */
  readonly on: StructureKey | null;
  readonly balls: readonly Ball[];
}

/** All attachment areas of a muscle; none for what is no muscle. */
export function attachmentsOf(key: StructureKey): readonly AttachmentArea[] {
  return AREAS.filter(({ muscle }) => muscle === key);
}

/** Where the fibres of a muscle begin and end, as lines on its own border. */
interface EndLines {
  readonly origin: LineMm;
  readonly insertion: LineMm;
}

/**
 * Read off the measured outlines. A muscle that covers bone with its whole deep face (medius, minimus)
 * has its upper rim here, not the whole face: the rim is what gives the fibres their direction.
 */
const ENDS: Readonly<Record<string, EndLines>> = {
  // From the crest behind the posterior gluteal line along the edge of the sacrum to the coccyx;
  // to the iliotibial tract along the outer border, and the gluteal tuberosity at its lower end.
  'gluteus-maximus': {
    origin: [
      [64, 113, -56],
      [57, 92, -70],
      [38, 80, -60],
      [35, 62, -68],
      [31, 42, -74],
      [22, 28, -77],
      [19, 16, -75],
      [9, 0, -77],
      [5, -14, -75],
      [3, -34, -65],
    ],
    insertion: [
      [140, 19, -33],
      [139, 5, -34],
      [134, -14, -39],
      [130, -42, -34],
      [126, -66, -32],
      [121, -90, -27],
      [116, -112, -20],
      [111, -127, -12],
      [107, -141, -10],
    ],
  },
  // Along the outer lip of the crest, front to back; to the lateral and superoposterior facets of the
  // greater trochanter.
  'gluteus-medius': {
    origin: [
      [126, 101, 22],
      [121, 119, 2],
      [108, 128, -10],
      [93, 132, -24],
      [80, 123, -39],
      [71, 112, -50],
      [63, 98, -59],
    ],
    insertion: [
      [120, -10, -35],
      [131, -19, -28],
      [141, -26, -19],
      [142, -18, -17],
    ],
  },
  // Between the anterior and inferior gluteal lines; to the anterior facet of the greater trochanter.
  'gluteus-minimus': {
    origin: [
      [116, 89, 23],
      [112, 100, 3],
      [101, 104, -9],
      [87, 96, -20],
      [76, 84, -27],
      [83, 66, -32],
    ],
    insertion: [
      [139, -14, -18],
      [143, -23, -12],
      [142, -14, -7],
    ],
  },
  // Front of the sacrum, second to fourth segment; to the top of the greater trochanter.
  piriformis: {
    origin: [
      [26, 28, -64],
      [24, 38, -62],
      [26, 49, -57],
      [33, 56, -46],
    ],
    insertion: [
      [120, 1, -16],
      [128, 0, -13],
    ],
  },
};

/** An end of the fibres: a line on the muscle's border, or the balls of its attachment areas. */
export type FibreEnd = { readonly line: LineMm } | { readonly balls: readonly Ball[] };

/** The ends of a muscle's fibres; `undefined` for what has none, or has not been described yet. */
export function fibreEndsOf(
  key: StructureKey,
): { readonly origin: FibreEnd; readonly insertion: FibreEnd } | undefined {
  const lines = ENDS[key];
  if (lines) return { origin: { line: lines.origin }, insertion: { line: lines.insertion } };
  const ballsAt = (end: AttachmentArea['end']) =>
    attachmentsOf(key).flatMap((area) => (area.end === end ? area.balls : []));
  const [origin, insertion] = [ballsAt('origin'), ballsAt('insertion')];
  return origin.length > 0 && insertion.length > 0
    ? { origin: { balls: origin }, insertion: { balls: insertion } }
    : undefined;
}

/** Both ends of a muscle's fibres. */
export type FibreEnds = NonNullable<ReturnType<typeof fibreEndsOf>>;
