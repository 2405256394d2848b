/**
 * Fragment shader: what a body is known by that its smooth envelope lacks, as relief (mm) and as a shade in the
 * creases: the furrow of the back, the dimples over the sacrum, the cleft and the folds of the buttocks, the backs
 * of the knees, the navel, the groins. Places by landmarks, millimetres. A skin that is hardly seen does without.
 */
export const SKIN_GLSL = /* glsl */ `
/** 1 in the middle of a furrow, nothing from here on. */
float furrow(float away, float reach) {
  float t = away / reach;
  float s = max(0.0, 1.0 - t * t);
  return s * s * s;
}
float skinTissue(Grain grain, inout vec3 colour) {
  colour = BASE * (0.97 + 0.06 * grain.stain);
  float relief = 0.0;
  if (uHalves.x + uHalves.y > 0.0) {
    float x = abs(vPlace.x);
    float y = vPlace.y;
    float z = vPlace.z;
    float crease;
    if (z < 0.0) {
      float back = smoothstep(0.0, -30.0, z);
      float spine = furrow(x, 34.0) * smoothstep(62.0, 120.0, y);
      float dimple = furrow(length(vec2(x - 45.0, y - 90.0)), 22.0);
      float cleft = furrow(x, 17.0) * smoothstep(34.0, -6.0, y) * smoothstep(-120.0, -90.0, y);
      // From the cleft outward and a little up, to where the thigh's outer third begins.
      float fold = furrow(y + 77.0 - 0.0011 * (x - 20.0) * (x - 20.0), 15.0) * smoothstep(4.0, 22.0, x) * smoothstep(118.0, 62.0, x);
      float knee = furrow(y + 417.0, 12.0) * smoothstep(45.0, 20.0, abs(x - 75.0));
      relief = -back * (4.0 * spine + 1.6 * dimple + 7.0 * cleft + 5.0 * fold + knee);
      crease = back * (0.12 * spine + 0.6 * cleft * cleft + 0.5 * fold * fold + 0.2 * knee * knee);
    } else {
      float front = smoothstep(0.0, 25.0, z);
      float navel = furrow(length(vec2(x, 0.8 * (y - 152.0))), 15.0);
      float groin = furrow(y + 22.0 - 0.62 * x, 24.0) * smoothstep(18.0, 40.0, x) * smoothstep(125.0, 95.0, x);
      relief = -front * (6.0 * navel + 2.0 * groin);
      crease = front * (0.7 * navel * navel + 0.16 * groin);
    }
    colour = mix(colour, 0.7 * DEEP, crease);
  }
  return relief;
}
/**
 * The tone mapping takes away what a glossy surface would add. Skin is chosen by its tone, so it gets that back
 * first: the least of its three colors is mapped onto itself.
 */
vec3 keepTone(vec3 lit) {
  float least = min(lit.r, min(lit.g, lit.b));
  return lit + (least < 0.04 ? 0.4 * sqrt(least) - least : 0.04);
}
`;
