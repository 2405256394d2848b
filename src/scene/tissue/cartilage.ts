/** Joint faces as spheres: centre and radius, mm, atlas frame, left side. The hip is the only one that is round enough. */
const HIP = { centre: [81, 0.1, -0.1], radius: 23.1 } as const;

const list = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(', ');

/** Vertex shader: does the bone look away from the middle of the joint (ball, +1) or towards it (socket, -1)? */
export const JOINT_VERTEX_GLSL = /* glsl */ `dot(normal, normalize(1000.0 * position - vec3(${list(HIP.centre)})))`;

/** Fragment shader: 1 where a joint face is covered with cartilage. The socket's floor lies deeper and has none. */
export const CARTILAGE_GLSL = /* glsl */ `
float cartilageAt(vec3 place) {
  float gap = distance(vec3(abs(place.x), place.yz), vec3(${list(HIP.centre)})) - ${HIP.radius.toFixed(1)};
  float ball = smoothstep(0.8, 0.93, vJoint) * (1.0 - smoothstep(2.0, 3.0, abs(gap)));
  float socket = smoothstep(0.45, 0.75, -vJoint) * (1.0 - smoothstep(4.2, 5.4, gap));
  return max(ball, socket);
}
`;
