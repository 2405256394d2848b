import { type Side, type ZoneId, type ZoneSpot, sideOfSpot, zoneOf, zonesField } from '#anatomy';
import type { Atlas } from '#state';

/** A stroke that the reader drew over the body. */
interface DrawnStroke {
  /** Places on the skin in turn, mm, atlas frame. */
  readonly places: number[];
  /** The areas that it went over. */
  readonly spots: Set<ZoneSpot>;
}

/** Points of a stroke are at least this far apart, mm. */
const STEP_MM = 4;
/** Half the width of a stroke, a fingertip, mm. */
const HALF_WIDTH_MM = 13;
/** Taking a step back or forth marks nothing anew. */
const BACK_AND_FORTH = ['undo', 'redo'];

/**
 * What the finger drew, as it was drawn. The view keeps the areas that a stroke went over, which is all that a link
 * can carry; the stroke itself lasts as long as the page, and is shown while all of its areas are marked.
 */
export class DrawnStrokes {
  #strokes: DrawnStroke[] = [];
  /** Called when a stroke has grown. */
  onGrown: () => void = () => undefined;

  /** Forgets strokes whose areas are marked anew in another way. Returns the detacher. */
  follow(atlas: Atlas): () => void {
    return atlas.subscribe(({ sore }, { sore: before }, { command, by }) => {
      if (sore === before || BACK_AND_FORTH.includes(command)) return;
      const fresh = sore.filter((spot) => !before.includes(spot));
      const isDrawn = command === 'setSore' && (by === 'pointer' || by === 'touch');
      const growing = isDrawn ? this.#strokes.at(-1) : undefined;
      this.#strokes = this.#strokes.filter(
        (stroke) => stroke === growing || !fresh.some((spot) => stroke.spots.has(spot)),
      );
    });
  }

  /** The hand begins a stroke. */
  begin(): void {
    this.#strokes.push({ places: [], spots: new Set() });
  }

  /** The hand goes on over the skin. `place`: mm. */
  extend(place: readonly [number, number, number], spot: ZoneSpot): void {
    const stroke = this.#strokes.at(-1);
    if (!stroke) return;
    const { places, spots } = stroke;
    spots.add(spot);
    const last = places.slice(-3) as [number, number, number];
    if (last.length < 3 || Math.hypot(...place.map((value, k) => value - last[k]!)) >= STEP_MM) {
      places.push(...place);
      this.onGrown();
    }
  }

  /** Strokes to be seen while these areas are marked, and the areas among them that no stroke stands for. */
  seenWith(sore: readonly ZoneSpot[]): {
    readonly lines: readonly (readonly number[])[];
    readonly rest: readonly ZoneSpot[];
  } {
    const shown = this.#strokes.filter(
      ({ spots }) => spots.size > 0 && [...spots].every((spot) => sore.includes(spot)),
    );
    return {
      lines: shown.map(({ places }) => places),
      rest: sore.filter((spot) => !shown.some(({ spots }) => spots.has(spot))),
    };
  }
}

/** Squared distance from a place to the piece of a line that begins at `i`. */
function squaredTo(line: readonly number[], i: number, x: number, y: number, z: number): number {
  const [ax, ay, az] = [line[i]!, line[i + 1]!, line[i + 2]!];
  const [bx, by, bz] = [(line[i + 3] ?? ax) - ax, (line[i + 4] ?? ay) - ay, (line[i + 5] ?? az) - az];
  const [px, py, pz] = [x - ax, y - ay, z - az];
  const length = bx * bx + by * by + bz * bz;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) / length));
  return (px - t * bx) ** 2 + (py - t * by) ** 2 + (pz - t * bz) ** 2;
}

/** Corners of areas are rounded over so much, mm. */
const ROUND_MM = 14;

/** The distance to areas, its mean around each place: corners are rounded. */
function roundedField(zones: readonly ZoneId[], side: Side, places: Float32Array): Float32Array {
  const sum = new Float32Array(places.length / 3);
  for (const axis of [0, 1, 2]) {
    for (const step of [-ROUND_MM, ROUND_MM]) {
      const moved = places.map((value, i) => (i % 3 === axis ? value + step : value));
      zonesField(zones, side, moved).forEach((away, i) => (sum[i]! += away / 6));
    }
  }
  return sum;
}

/** Millimetres to the edge of everything that is marked, negative within; `far` where it is no nearer. */
export function markField(
  spots: readonly ZoneSpot[],
  lines: readonly (readonly number[])[],
  places: Float32Array,
  far: number,
): Float32Array {
  const field = new Float32Array(places.length / 3).fill(far);
  const take = (i: number, away: number) => {
    if (away < field[i]!) field[i] = away;
  };
  for (const side of ['left', 'right'] as const satisfies readonly Side[]) {
    const zones = spots.filter((spot) => (sideOfSpot(spot) ?? 'left') === side).map(zoneOf);
    if (zones.length > 0) roundedField(zones, side, places).forEach((away, i) => take(i, away));
  }
  const reach = (far + HALF_WIDTH_MM) ** 2;
  for (const line of lines) {
    for (let i = 0; i < field.length; i++) {
      let nearest = reach;
      for (let k = 0; k < line.length; k += 3)
        nearest = Math.min(
          nearest,
          squaredTo(line, k, places[3 * i]!, places[3 * i + 1]!, places[3 * i + 2]!),
        );
      if (nearest < reach) take(i, Math.sqrt(nearest) - HALF_WIDTH_MM);
    }
  }
  return field;
}
