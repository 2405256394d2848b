import { Color, DoubleSide, type IUniform, ShaderMaterial } from 'three';
import { HEAD_M } from './stroke-shapes.ts';

/** Colours of the lines of the hand, and of the halo that sets them off. */
export interface StrokeColours {
  readonly uAlong: IUniform<Color>;
  readonly uAcross: IUniform<Color>;
  readonly uStrip: IUniform<Color>;
  readonly uHalo: IUniform<Color>;
}

/** Colours to be filled in by the theme. */
export function strokeColours(): StrokeColours {
  return {
    uAlong: { value: new Color() },
    uAcross: { value: new Color() },
    uStrip: { value: new Color() },
    uHalo: { value: new Color() },
  };
}

/** Whole lines along, broken ones across, a hatched strip with two borders: told apart without colour. */
export function strokeMaterial(colours: StrokeColours): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...colours },
    side: DoubleSide,
    alphaToCoverage: true,
    toneMapped: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -4,
    vertexShader: /* glsl */ `
      attribute vec4 line;
      varying vec4 vLine;
      void main() {
        vLine = line;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uAlong;
      uniform vec3 uAcross;
      uniform vec3 uStrip;
      uniform vec3 uHalo;
      varying vec4 vLine;
      /** 1 within a width of each line, with soft edges. */
      float bars(float at, float share) {
        float soft = fwidth(at);
        float away = abs(fract(at) - 0.5);
        return smoothstep(0.5 - 0.5 * share - soft, 0.5 - 0.5 * share + soft, away);
      }
      void main() {
        float along = 1000.0 * vLine.x;
        float left = 1000.0 * (vLine.z - vLine.x);
        float edge = abs(vLine.y);
        vec3 colour;
        float cover = 1.0;
        if (vLine.w > 1.5) {
          float border = smoothstep(0.9, 0.93, edge);
          float hatched = bars((along + 15.0 * vLine.y) / 6.0, 0.42);
          cover = max(border, hatched);
          colour = uStrip;
        } else {
          colour = vLine.w > 0.5 ? uAcross : uAlong;
          colour = mix(colour, uHalo, smoothstep(0.66, 0.72, edge));
          bool isShaft = left > ${(1000 * HEAD_M).toFixed(1)};
          if (vLine.w > 0.5 && isShaft) cover = bars(along / 6.0, 0.6);
        }
        if (cover < 0.05) discard;
        gl_FragColor = vec4(colour, cover);
        #include <colorspace_fragment>
      }`,
  });
}
