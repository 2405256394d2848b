import { Color, type IUniform, ShaderMaterial } from 'three';
import { STRENGTH_ATTRIBUTE } from './paint-geometry.ts';

/** Colours of the three strengths. */
export interface PaintColours {
  readonly uCore: IUniform<Color>;
  readonly uSpillover: IUniform<Color>;
  readonly uMarked: IUniform<Color>;
}

/** Colours to be filled in by the theme. */
export function paintColours(): PaintColours {
  return {
    uCore: { value: new Color() },
    uSpillover: { value: new Color() },
    uMarked: { value: new Color() },
  };
}

/**
 * Main areas are full, with slanting lines in them; spillover is pale, with dots; what the reader marked has an
 * outline and crossed lines. Lines and dots belong to the body and keep their place on it while it turns.
 */
export function paintMaterial(colours: PaintColours): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...colours },
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -4,
    vertexShader: /* glsl */ `
      attribute vec3 ${STRENGTH_ATTRIBUTE};
      varying vec3 vStrength;
      varying vec3 vPlace;
      varying vec3 vNormal;
      varying vec3 vView;
      void main() {
        vStrength = ${STRENGTH_ATTRIBUTE};
        vPlace = 1000.0 * position;
        vNormal = normalMatrix * normal;
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vView = view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uCore;
      uniform vec3 uSpillover;
      uniform vec3 uMarked;
      varying vec3 vStrength;
      varying vec3 vPlace;
      varying vec3 vNormal;
      varying vec3 vView;
      /** 1 on lines at whole numbers, as wide as share of their distance; where they are too fine to see, their mean. */
      float bars(float at, float share) {
        float soft = max(fwidth(at), 1e-4);
        float away = abs(fract(at) - 0.5);
        float line = smoothstep(0.5 - 0.5 * share - soft, 0.5 - 0.5 * share + soft, away);
        return mix(line, share, smoothstep(0.3, 0.7, soft));
      }
      void main() {
        // Two sets of planes through the body cross wherever its surface stands upright, at the back as at the side.
        float rising = dot(vPlace, vec3(0.577, 0.577, 0.577));
        float falling = dot(vPlace, vec3(-0.577, 0.577, -0.577));
        float core = smoothstep(0.0, 1.0, vStrength.x);
        float spill = smoothstep(0.0, 1.0, vStrength.y) * (1.0 - core);
        float mark = vStrength.z;
        float lines = bars(rising / 9.0, 0.34);
        float dots = bars(rising / 7.0, 0.62) * bars(falling / 7.0, 0.62);
        float facing = abs(normalize(vNormal).z);
        vec3 colour = uCore * mix(1.0, 0.62, lines);
        float alpha = core * mix(0.42, 0.78, lines);
        float spilt = spill * mix(0.2, 0.92, dots);
        colour = mix(colour, mix(uSpillover, uCore, 0.35 * dots), spilt / max(spilt + alpha, 1e-4));
        alpha = max(alpha, spilt);
        float rim = max(fwidth(mark), 1e-4);
        float edge = smoothstep(0.5 - 0.16 - rim, 0.5 - 0.1, mark) * (1.0 - smoothstep(0.5 + 0.1, 0.5 + 0.16 + rim, mark));
        float cross_ = max(bars(rising / 13.0, 0.14), bars(falling / 13.0, 0.14)) * smoothstep(0.45, 0.6, mark);
        float ink = max(edge, 0.95 * cross_);
        float wash = 0.22 * smoothstep(0.4, 0.7, mark);
        colour = mix(colour, uMarked, max(ink, wash * (1.0 - alpha)));
        alpha = max(alpha, max(ink, wash));
        colour *= mix(0.72, 1.0, smoothstep(0.0, 0.6, facing));
        if (alpha < 0.02) discard;
        gl_FragColor = vec4(colour, alpha);
        #include <colorspace_fragment>
      }`,
  });
}
