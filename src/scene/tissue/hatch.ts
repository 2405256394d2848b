/**
 * Fragment shader of what is drawn as in an x-ray picture: an engraver's lines on the screen, closer to one
 * another in the shade, with a full contour. Between the lines lies what is behind, depth and all.
 */
export const HATCH_GLSL = /* glsl */ `
uniform vec3 uInk;
uniform float uPixelRatio;
float hatchLine(float at, float width) {
  float away = abs(fract(at / 7.0) - 0.5) * 7.0;
  return 1.0 - smoothstep(width - 0.5, width + 0.5, away);
}
float hatch(float grey, float facing) {
  vec2 at = gl_FragCoord.xy / uPixelRatio;
  float shade = 1.0 - smoothstep(0.18, 0.8, sqrt(grey));
  float one = hatchLine(0.7071 * (at.x + at.y), 0.45 + 0.6 * shade);
  float two = hatchLine(0.7071 * (at.x - at.y), 0.9 * smoothstep(0.62, 1.0, shade) - 0.4);
  float contour = 1.0 - smoothstep(0.16, 0.3, facing);
  return max(max(one, two), contour);
}
`;
