import { DataTexture, FloatType, type IUniform, NearestFilter, RGBAFormat } from 'three';
import { INSTANCES, type StructureId, type StructureKey, instanceOf } from '#anatomy';
import { attachmentsOf } from '#anatomy/attachments';

/** Colours of the two patterns, sRGB; the panel's legend shows the same. */
export const ORIGIN_COLOUR = '#b3261e';
export const INSERTION_COLOUR = '#14508c';

/** Balls that one muscle may have. */
const MOST_BALLS = 128;

/** Which balls mark a bone: origins from `first`, insertions from `middle`, none from `end`. */
export interface PaintRange {
  readonly first: number;
  readonly middle: number;
  readonly end: number;
}

export const NO_PAINT: PaintRange = { first: 0, middle: 0, end: 0 };

/** The shader gets a range as one number. */
export const packRange = ({ first, middle, end }: PaintRange): number =>
  first + MOST_BALLS * (middle + MOST_BALLS * end);

/** The attachment areas of the selected muscle, as balls in a texture; bones look up their own range of it. */
export class AttachmentPaint {
  readonly #values = new Float32Array(4 * MOST_BALLS);
  readonly #texture = new DataTexture(this.#values, MOST_BALLS, 1, RGBAFormat, FloatType);
  readonly uniform: IUniform<DataTexture> = { value: this.#texture };

  constructor() {
    this.#texture.minFilter = this.#texture.magFilter = NearestFilter;
  }

  /**
   * Lays out the areas of a structure; `null` for none. Returns the range of every row of INSTANCES that is
   * to be painted: bones of the same side, and those of the midline.
   */
  lay(id: StructureId | null): ReadonlyMap<number, PaintRange> {
    const ranges = new Map<number, PaintRange>();
    if (id === null) return ranges;
    const { key, side } = instanceOf(id);
    const areas = attachmentsOf(key);
    let used = 0;
    const put = (bone: StructureKey, end: 'origin' | 'insertion') => {
      for (const area of areas) {
        if (area.on !== bone || area.end !== end) continue;
        for (const ball of area.balls.slice(0, MOST_BALLS - used)) this.#values.set(ball, 4 * used++);
      }
    };
    for (const bone of new Set(areas.map(({ on }) => on))) {
      if (bone === null) continue;
      const first = used;
      put(bone, 'origin');
      const middle = used;
      put(bone, 'insertion');
      const row = INSTANCES.findIndex((other) => other.key === bone && (other.side ?? side) === side);
      if (row >= 0) ranges.set(row, { first, middle, end: used });
    }
    this.#texture.needsUpdate = true;
    return ranges;
  }

  dispose(): void {
    this.#texture.dispose();
  }
}

/** Fragment shader: paints origins with stripes and insertions with dots; both lie on the body and do not swim. */
export const PAINT_GLSL = /* glsl */ `
uniform highp sampler2D uBalls;
/** Which half of a midline bone is painted: 1 the body's left, -1 its right. */
uniform float uPaintSide;
/** Distance to the union of some balls, smooth where they meet; mm, negative inside. */
float toBalls(vec3 place, int from, int to) {
  float near = 1000.0;
  for (int i = from; i < to; i++) {
    vec4 ball = texelFetch(uBalls, ivec2(i, 0), 0);
    float away = distance(place, ball.xyz) - ball.w;
    float blend = clamp(0.5 + 0.5 * (near - away) / 9.0, 0.0, 1.0);
    near = mix(near, away, blend) - 9.0 * blend * (1.0 - blend);
  }
  return near + 1.2;
}
/** The place on the plane of the body, of three, that the surface looks at most squarely; mm. */
vec2 flatPlace(vec3 place, vec3 normal) {
  vec3 facing = abs(normal * mat3(viewMatrix));
  if (facing.x > max(facing.y, facing.z)) return place.zy;
  return facing.y > facing.z ? place.xz : place.xy;
}
vec4 paintArea(vec3 ink, float away, float pattern) {
  float blur = max(fwidth(away), 1e-4);
  float inside = 1.0 - smoothstep(-blur, blur, away);
  float border = smoothstep(-0.9 - blur, -0.9 + blur, away);
  return vec4(mix(ink, 0.6 * ink, border), inside * max(mix(0.2, 0.95, pattern), border));
}
/** Colour of the paint, and how much it covers. */
vec4 paintHere(float packed_, vec3 normal) {
  int range = int(packed_ + 0.5);
  int first = range % ${MOST_BALLS};
  int middle = (range / ${MOST_BALLS}) % ${MOST_BALLS};
  int end = range / ${MOST_BALLS * MOST_BALLS};
  vec3 place = vPlace * vec3(fract(vRow) > 0.1 ? 1.0 : uPaintSide, 1.0, 1.0);
  vec2 at = flatPlace(vPlace, normal);
  vec4 paint = vec4(0.0);
  if (middle > first) {
    float wave = abs(fract((at.x + at.y) / 5.0) - 0.5);
    float blur = fwidth((at.x + at.y) / 5.0);
    float stripe = mix(1.0 - smoothstep(0.25 - blur, 0.25 + blur, wave), 0.5, smoothstep(0.3, 0.7, blur));
    paint = paintArea(ORIGIN, toBalls(place, first, middle), stripe);
  }
  if (end > middle) {
    vec2 cell = at / 4.2;
    cell.x += 0.5 * mod(floor(cell.y), 2.0);
    float blur = length(fwidth(at)) / 4.2;
    float dot_ = mix(1.0 - smoothstep(0.3 - blur, 0.3 + blur, length(fract(cell) - 0.5)), 0.28, smoothstep(0.3, 0.7, blur));
    vec4 other = paintArea(INSERTION, toBalls(place, middle, end), dot_);
    paint = other.a > paint.a ? other : paint;
  }
  return paint;
}
`;
