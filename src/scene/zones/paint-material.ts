import { Color, ShaderMaterial } from 'three';
import { ZONE_OPACITY, type ZoneColours } from '#state';
import { STRENGTH_ATTRIBUTE } from './paint-geometry.ts';

/** Colours that paint and shell are drawn with. */
export class PaintColours {
  readonly uniforms = {
    uCore: { value: new Color() },
    uSpillover: { value: new Color() },
    uMarked: { value: new Color() },
    uHalo: { value: new Color() },
    uShell: { value: new Color() },
  };

  set({ core, spillover, marked, halo, shell }: ZoneColours): void {
    const { uCore, uSpillover, uMarked, uHalo, uShell } = this.uniforms;
    uCore.value.set(core);
    uSpillover.value.set(spillover);
    uMarked.value.set(marked);
    uHalo.value.set(halo);
    uShell.value.set(shell);
  }
}

const share = (value: number): string => value.toFixed(3);

/**
 * The body's depth, so that nothing on its far side is seen, and a rim to see its shape by. It lies a trifle
 * deeper than it is, so that paint on it is always in front.
 */
export function shellMaterial({ uniforms: { uShell } }: PaintColours): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { uShell },
    transparent: true,
    toneMapped: false,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 4,
    vertexShader: /* glsl */ `
      varying vec3 vNormal;
      varying vec3 vView;
      void main() {
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vNormal = normalMatrix * normal;
        vView = view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uShell;
      varying vec3 vNormal;
      varying vec3 vView;
      void main() {
        float away = 1.0 - abs(dot(normalize(vNormal), normalize(vView)));
        gl_FragColor = vec4(uShell, ${share(ZONE_OPACITY.shell)} * away * away * away);
        #include <colorspace_fragment>
      }`,
  });
}

/**
 * Main areas are thinly filled, with slanting lines; spillover has dots; what the reader marked has an outline
 * and crossed lines. All of it belongs to the body, is the same on both sides of it, and keeps its place and its
 * size, mm, while the body turns.
 */
export function paintMaterial({
  uniforms: { uCore, uSpillover, uMarked, uHalo },
}: PaintColours): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { uCore, uSpillover, uMarked, uHalo },
    transparent: true,
    depthWrite: false,
    toneMapped: false,
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
      uniform vec3 uSpillover;
      uniform vec3 uMarked;
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
      /** Round dots, every second row half a step aside. */
      float dots(vec2 at) {
        vec2 cell = at + vec2(0.5 * mod(floor(at.y), 2.0), 0.0);
        float away = length(fract(cell) - 0.5);
        float soft = max(max(fwidth(at.x), fwidth(at.y)), 1e-4);
        return mix(1.0 - smoothstep(0.34 - soft, 0.34 + soft, away), 0.36, smoothstep(0.3, 0.7, soft));
      }
      float crossed(vec2 at) {
        return max(bars(at.x + at.y, 0.13), bars(at.x - at.y, 0.13));
      }
      /** 1 within half of width around middle. */
      float band(float at, float middle, float width) {
        float soft = max(fwidth(at), 1e-4);
        return 1.0 - smoothstep(0.5 * width - soft, 0.5 * width + soft, abs(at - middle));
      }
      void main() {
        vec3 place = vec3(abs(vPlace.x), vPlace.yz);
        // Patterns with two directions are laid on from the side that a place faces.
        vec3 sides = pow(abs(normalize(vAround)), vec3(8.0));
        sides /= sides.x + sides.y + sides.z;
        float core = vStrength.x;
        float spill = vStrength.y * (1.0 - core);
        float mark = vStrength.z;

        // These planes are steep to every wall of the body, so that lines are nowhere drawn out.
        float lines = bars(dot(place, vec3(0.5, 1.0, 0.5)) / 11.0, 0.3);
        float filled = core * mix(${share(ZONE_OPACITY.core)}, ${share(ZONE_OPACITY.lines)}, lines);
        float dotted = 0.0;
        if (spill > 0.0) {
          vec3 at = place / 9.0;
          dotted = dot(sides, vec3(dots(at.zy), dots(at.xz), dots(at.xy)));
        }
        float spilt = spill * mix(${share(ZONE_OPACITY.spillover)}, ${share(ZONE_OPACITY.dots)}, dotted);
        float alpha = filled + spilt * (1.0 - filled);
        vec3 colour = mix(uSpillover, uCore, filled / max(filled + spilt, 1e-4));

        if (mark > 0.0) {
          vec3 at = place / 22.0;
          float within = smoothstep(0.45, 0.6, mark);
          float net = within * dot(sides, vec3(crossed(at.zy), crossed(at.xz), crossed(at.xy)));
          float halo = ${share(ZONE_OPACITY.marks)} * band(mark, 0.5, 0.46);
          float ink = max(band(mark, 0.5, 0.24), ${share(ZONE_OPACITY.marks)} * net);
          float wash = ${share(ZONE_OPACITY.marked)} * within * (1.0 - alpha);
          colour = mix(colour, uMarked, wash / max(wash + alpha, 1e-4));
          alpha = max(alpha, wash);
          colour = mix(colour, uHalo, halo);
          alpha = max(alpha, halo);
          colour = mix(colour, uMarked, ink);
          alpha = max(alpha, ink);
        }
        if (alpha < 0.01) discard;
        gl_FragColor = vec4(colour, alpha);
        #include <colorspace_fragment>
      }`,
  });
}
