import { DoubleSide, ShaderMaterial } from 'three';
import { CAP_PATTERN } from './cap-looks.ts';

/**
 * Cut faces: every tissue with a tone and a pattern of its own, in the measure of the body. Bundles of muscle,
 * spongy bone and bundles of nerve are cells around scattered points (Worley 1996).
 */
export function capMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    side: DoubleSide,
    toneMapped: false,
    vertexShader: /* glsl */ `
      attribute vec3 tone;
      attribute vec3 face;
      varying vec3 vTone;
      varying vec2 vMm;
      flat varying float vPattern;
      void main() {
        vTone = tone;
        vMm = 1000.0 * face.xy;
        vPattern = face.z;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      varying vec3 vTone;
      varying vec2 vMm;
      flat varying float vPattern;
      #define isPattern(n) (abs(vPattern - n) < 0.5)
      vec2 scatter(vec2 cell) {
        vec3 p = fract(vec3(cell.xyx) * vec3(0.1031, 0.1030, 0.0973));
        p += dot(p, p.yzx + 33.33);
        return fract((p.xx + p.yz) * p.zy);
      }
      /** Distances to the nearest two of points scattered one to a cell. */
      vec2 cells(vec2 at) {
        vec2 base = floor(at);
        vec2 near = vec2(8.0);
        for (int y = -1; y <= 1; y++) for (int x = -1; x <= 1; x++) {
          vec2 cell = base + vec2(float(x), float(y));
          float d = distance(at, cell + 0.15 + 0.7 * scatter(cell));
          near = d < near.x ? vec2(d, near.x) : vec2(near.x, min(near.y, d));
        }
        return near;
      }
      /** 1 on the walls between cells of this size (mm); fades where cells are finer than pixels. */
      float walls(float mm, float width) {
        vec2 near = cells(vMm / mm);
        float fine = fwidth(vMm.x / mm) + fwidth(vMm.y / mm);
        return (1.0 - smoothstep(width - 0.5 * fine, width + 0.12 + 0.5 * fine, near.y - near.x)) * (1.0 - smoothstep(0.4, 1.4, fine));
      }
      float dots(float mm, float radius) {
        vec2 near = cells(vMm / mm);
        float fine = fwidth(vMm.x / mm) + fwidth(vMm.y / mm);
        return (1.0 - smoothstep(radius - 0.5 * fine, radius + 0.1 + 0.5 * fine, near.x)) * (1.0 - smoothstep(0.4, 1.4, fine));
      }
      void main() {
        vec3 colour = vTone;
        if (isPattern(${CAP_PATTERN.fat}.0)) {
          // Lobules of fat, in groups, between sheets of fascia.
          colour *= 1.0 - vec3(0.07, 0.09, 0.16) * walls(3.6, 0.03);
          colour = mix(colour, vec3(0.93, 0.88, 0.76), 0.5 * walls(13.0, 0.02));
        } else if (isPattern(${CAP_PATTERN.muscle}.0)) {
          colour *= 1.0 - 0.28 * walls(3.4, 0.05);
          colour *= 1.0 - 0.16 * walls(1.1, 0.1);
        } else if (isPattern(${CAP_PATTERN.bone}.0)) {
          colour *= 1.0 - vec3(0.3, 0.36, 0.46) * dots(1.9, 0.28);
        } else if (isPattern(${CAP_PATTERN.nerve}.0)) {
          colour *= 1.0 - 0.55 * walls(1.5, 0.16);
        } else if (isPattern(${CAP_PATTERN.band}.0)) {
          float at = (vMm.x + vMm.y) / 1.4;
          float fine = fwidth(at);
          colour *= 1.0 - 0.3 * smoothstep(0.3, 0.3 - fine - 0.1, abs(fract(at) - 0.5)) * (1.0 - smoothstep(0.3, 0.9, fine));
        }
        gl_FragColor = vec4(colour, 1.0);
        #include <colorspace_fragment>
      }`,
  });
}
