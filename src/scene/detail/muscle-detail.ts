import { type IUniform, Vector4 } from 'three';
import { INSTANCES, type StructureId, keyOf, partsOf } from '#anatomy';
import type { ViewState } from '#state';

/** Planes that divide a muscle into its parts; the most there are. */
const MOST_DIVIDERS = 2;

/** Which muscle's parts are shown, and on which muscles the fibres are drawn as lines. */
export interface MuscleDetailUniforms {
  readonly [name: string]: IUniform;
  /** Unit normal and offset (mm) of each plane, in the space of fibre seeds. */
  readonly uDividers: IUniform<Vector4[]>;
  readonly uDividerCount: IUniform<number>;
  /** Number of the chosen part; -1 for none. */
  readonly uChosenPart: IUniform<number>;
  /** Row of the muscle whose parts are shown; -1 for none. */
  readonly uPartsRow: IUniform<number>;
  /** Row of the muscle whose fibres are drawn as lines; -1 for none, -2 for all. */
  readonly uLinesRow: IUniform<number>;
}

export const createMuscleDetail = (): MuscleDetailUniforms => ({
  uDividers: { value: Array.from({ length: MOST_DIVIDERS }, () => new Vector4()) },
  uDividerCount: { value: 0 },
  uChosenPart: { value: -1 },
  uPartsRow: { value: -1 },
  uLinesRow: { value: -1 },
});

const rowOf = (id: StructureId) => INSTANCES.findIndex((instance) => instance.id === id);

/** Sets what the view asks for. Returns whether there is anything to draw. */
export function setMuscleDetail(
  uniforms: MuscleDetailUniforms,
  {
    selected,
    part,
    showParts,
    showFibres,
  }: Pick<ViewState, 'selected' | 'part' | 'showParts' | 'showFibres'>,
): boolean {
  const row = selected === null ? -1 : rowOf(selected);
  const isMuscle = row >= 0 && INSTANCES[row]!.kind === 'muscle';
  const parts = selected === null ? undefined : partsOf(keyOf(selected));
  const isDivided = parts !== undefined && (showParts || part !== null);
  uniforms.uPartsRow.value = isDivided ? row : -1;
  uniforms.uDividerCount.value = isDivided ? parts.dividers.length : 0;
  uniforms.uChosenPart.value = isDivided ? parts.parts.findIndex(({ key }) => key === part) : -1;
  if (isDivided) {
    parts.dividers.slice(0, MOST_DIVIDERS).forEach(({ pointMm, normal }, i) => {
      const size = Math.hypot(...normal);
      const [x, y, z] = [normal[0] / size, normal[1] / size, normal[2] / size];
      uniforms.uDividers.value[i]!.set(x, y, z, x * pointMm[0] + y * pointMm[1] + z * pointMm[2]);
    });
  }
  uniforms.uLinesRow.value = showFibres ? (selected === null ? -2 : isMuscle ? row : -1) : -1;
  return isDivided || uniforms.uLinesRow.value !== -1;
}

/** Fragment shader: parts told apart by value, and fibres as lines that taper towards the insertion. */
export const MUSCLE_DETAIL_GLSL = /* glsl */ `
uniform vec4 uDividers[${MOST_DIVIDERS}];
uniform int uDividerCount;
uniform int uChosenPart;
uniform float uPartsRow;
uniform float uLinesRow;
/** Steps back or forward by part; a thin line where parts meet. */
vec3 showParts(vec3 lit, vec3 seed, vec3 stage) {
  int part = uDividerCount;
  float border = 0.0;
  for (int i = ${MOST_DIVIDERS - 1}; i >= 0; i--) {
    if (i >= uDividerCount) continue;
    float beyond = dot(seed, uDividers[i].xyz) - uDividers[i].w;
    if (beyond <= 0.0) part = i;
    border = max(border, 1.0 - smoothstep(0.6, 1.7, abs(beyond) / max(fwidth(beyond), 1e-5)));
  }
  vec3 told = lit * (part % 2 == 1 ? 0.78 : 1.12);
  if (uChosenPart >= 0 && part != uChosenPart) {
    told = mix(vec3(dot(told, vec3(0.2126, 0.7152, 0.0722))), mix(told, stage, 0.35), 0.5);
  } else if (uChosenPart >= 0) told = lit * 1.08;
  return mix(told, vec3(0.07, 0.02, 0.02), 0.8 * border);
}
/** A dash every so often, thick at its start and thin at its point; each line starts at its own place. */
vec3 drawFibres(vec3 lit, vec3 seed) {
  float line = dot(seed, vAcross.xyz) / 5.0;
  float perPixel = max(fwidth(line), 1e-5);
  float own = fract(sin(floor(line) * 12.9898) * 43758.5453);
  float run = fract(vFibre.w * vAcross.w / 46.0 + own);
  float wide = (0.3 + 0.85 * (1.0 - run)) * smoothstep(0.0, 0.04, run) * (1.0 - smoothstep(0.82, 0.9, run));
  float pixels = abs(fract(line) - 0.5) / perPixel;
  float shown = (1.0 - smoothstep(0.35, 0.8, perPixel)) * (1.0 - smoothstep(0.4, 0.8, vUnrest)) * smoothstep(0.0, 0.3, wide);
  float core = (1.0 - smoothstep(wide - 0.5, wide + 0.5, pixels)) * shown;
  float halo = (1.0 - smoothstep(wide, wide + 1.6, pixels)) * shown;
  return mix(mix(lit, vec3(0.1, 0.02, 0.015), 0.55 * halo), vec3(0.98, 0.92, 0.78), core);
}
`;
