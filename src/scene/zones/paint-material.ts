import { Color, ShaderMaterial } from 'three';
import { ZONE_OPACITY, type ZoneColours } from '#state';
import { MARK_REACH_MM, STRENGTH_ATTRIBUTE } from './paint-geometry.ts';

/** Colours that paint is drawn with. */
export class PaintColours {
  readonly uniforms = {
    uCore: { value: new Color() },
    uCoreWash: { value: new Color() },
    uSpillover: { value: new Color() },
    uSpilloverWash: { value: new Color() },
    uMarked: { value: new Color() },
    uMarkedWash: { value: new Color() },
    uHalo: { value: new Color() },
  };

  set(colours: ZoneColours): void {
    const { uCore, uCoreWash, uSpillover, uSpilloverWash, uMarked, uMarkedWash, uHalo } = this.uniforms;
    uCore.value.set(colours.core);
    uCoreWash.value.set(colours.coreWash);
    uSpillover.value.set(colours.spillover);
    uSpilloverWash.value.set(colours.spilloverWash);
    uMarked.value.set(colours.marked);
    uMarkedWash.value.set(colours.markedWash);
    uHalo.value.set(colours.halo);
  }
}

const share = (value: number): string => value.toFixed(3);
/** A width of the reader's outline, mm, as a share of what the strength covers. */
const markWidth = (mm: number): string => share(mm / (2 * MARK_REACH_MM));

/**
 * The body's depth, so that its far side is seen neither through the near one nor painted. It lies a trifle
 * deeper than it is, so that skin and paint on it are always in front.
 */
export function depthMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    colorWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 4,
    vertexShader: 'void main() { gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }',
    fragmentShader: 'void main() { gl_FragColor = vec4(0.0); }',
  });
}

/**
 * Main areas have slanting lines, spillover has dots; what the reader marked has an outline. All of it belongs to
 * the body, is the same on both sides of it, and keeps its place and its size, mm, while the body turns.
 */
export function paintMaterial({ uniforms }: PaintColours): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    // Finer than the skin it lies on, it would be above it here and below it there.
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -4,
    vertexShader: /* glsl */ `
      attribute vec3 ${STRENGTH_ATTRIBUTE};
      varying vec3 vStrength;
      varying vec3 vPlace;
      varying vec3 vAround;
      void main() {
        vStrength = ${STRENGTH_ATTRIBUTE};
        vPlace = 1000.0 * position;
        vAround = normal;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uCore;
      uniform vec3 uCoreWash;
      uniform vec3 uSpillover;
      uniform vec3 uSpilloverWash;
      uniform vec3 uMarked;
      uniform vec3 uMarkedWash;
      uniform vec3 uHalo;
      varying vec3 vStrength;
      varying vec3 vPlace;
      varying vec3 vAround;
      /** 1 on lines at whole numbers, as wide as share of their distance; where they are too fine to see, their mean. */
      float bars(float at, float share) {
        float soft = max(fwidth(at), 1e-4);
        float away = abs(fract(at) - 0.5);
        float line = smoothstep(0.5 - 0.5 * share - soft, 0.5 - 0.5 * share + soft, away);
        return mix(line, share, smoothstep(0.3, 0.7, soft));
      }
      /** Round dots, every second row half a step aside; and the ring of wash around each. */
      vec2 dots(vec2 at) {
        vec2 cell = at + vec2(0.5 * mod(floor(at.y), 2.0), 0.0);
        float away = length(fract(cell) - 0.5);
        float soft = max(max(fwidth(at.x), fwidth(at.y)), 1e-4);
        vec2 dot_ = 1.0 - smoothstep(vec2(0.28, 0.42) - soft, vec2(0.28, 0.46) + soft, vec2(away));
        return mix(dot_, vec2(0.25, 0.62), smoothstep(0.3, 0.7, soft));
      }
      /** 1 within half of width around middle. */
      float band(float at, float middle, float width) {
        float soft = max(fwidth(at), 1e-4);
        return 1.0 - smoothstep(0.5 * width - soft, 0.5 * width + soft, abs(at - middle));
      }
      /** Lays a colour over what is there. */
      void lay(inout vec4 ground, vec3 colour, float cover) {
        float alpha = cover + ground.a * (1.0 - cover);
        ground = vec4(mix(ground.rgb, colour, cover / max(alpha, 1e-4)), alpha);
      }
      void main() {
        vec3 place = vec3(abs(vPlace.x), vPlace.yz);
        float core = vStrength.x;
        float spill = vStrength.y * (1.0 - core);
        float mark = vStrength.z;
        vec4 paint = vec4(uCoreWash, 0.0);
        if (spill > 0.0) {
          // Patterns with two directions are laid on from the side that a place faces.
          vec3 sides = pow(abs(normalize(vAround)), vec3(8.0));
          sides /= sides.x + sides.y + sides.z;
          vec3 at = place / 9.0;
          vec2 dotted = mat3x2(dots(at.zy), dots(at.xz), dots(at.xy)) * sides;
          float wash = mix(${share(ZONE_OPACITY.between)}, ${share(ZONE_OPACITY.spilloverWash)}, dotted.y);
          lay(paint, mix(uSpilloverWash, uSpillover, dotted.x), spill * mix(wash, ${share(ZONE_OPACITY.dots)}, dotted.x));
        }
        // These planes are steep to every wall of the body, so that lines are nowhere drawn out.
        float across = dot(place, vec3(0.5, 1.0, 0.5)) / 11.0;
        float lines = bars(across, 0.24);
        float beside = bars(across, 0.62);
        float wash_ = mix(${share(ZONE_OPACITY.between)}, ${share(ZONE_OPACITY.coreWash)}, beside);
        lay(paint, mix(uCoreWash, uCore, lines), core * mix(wash_, ${share(ZONE_OPACITY.lines)}, lines));
        if (mark > 0.0) {
          float within = smoothstep(0.5, 0.5 + ${markWidth(5)}, mark);
          lay(paint, uMarkedWash, ${share(ZONE_OPACITY.markedWash)} * within * (1.0 - paint.a));
          lay(paint, uHalo, ${share(ZONE_OPACITY.marks)} * band(mark, 0.5, ${markWidth(6.5)}));
          lay(paint, uMarked, ${share(ZONE_OPACITY.marks)} * band(mark, 0.5, ${markWidth(3)}));
        }
        if (paint.a < 0.01) discard;
        gl_FragColor = paint;
        #include <colorspace_fragment>
      }`,
  });
}
