/**
 * Squared distance from a point to a triangle whose nine corner coordinates start at `corners[i]`.
 * Ericson, Real-Time Collision Detection (2005), section 5.1.5: find the Voronoi region, then the distance.
 */
export function squaredDistanceToTriangle(
  corners: Float64Array,
  i: number,
  x: number,
  y: number,
  z: number,
): number {
  const ax = corners[i] as number;
  const ay = corners[i + 1] as number;
  const az = corners[i + 2] as number;
  const abx = (corners[i + 3] as number) - ax;
  const aby = (corners[i + 4] as number) - ay;
  const abz = (corners[i + 5] as number) - az;
  const acx = (corners[i + 6] as number) - ax;
  const acy = (corners[i + 7] as number) - ay;
  const acz = (corners[i + 8] as number) - az;
  const apx = x - ax;
  const apy = y - ay;
  const apz = z - az;
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  const d3 = d1 - (abx * abx + aby * aby + abz * abz);
  const d4 = d2 - (abx * acx + aby * acy + abz * acz);
  const d5 = d1 - (abx * acx + aby * acy + abz * acz);
  const d6 = d2 - (acx * acx + acy * acy + acz * acz);
  let s = 0;
  let t = 0;
  const vc = d1 * d4 - d3 * d2;
  const vb = d5 * d2 - d1 * d6;
  const va = d3 * d6 - d5 * d4;
  if (d1 <= 0 && d2 <= 0) {
    s = 0;
  } else if (d3 >= 0 && d4 <= d3) {
    s = 1;
  } else if (vc <= 0 && d1 >= 0 && d3 <= 0) {
    s = d1 / (d1 - d3);
  } else if (d6 >= 0 && d5 <= d6) {
    t = 1;
  } else if (vb <= 0 && d2 >= 0 && d6 <= 0) {
    t = d2 / (d2 - d6);
  } else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    t = (d4 - d3) / (d4 - d3 + (d5 - d6));
    s = 1 - t;
  } else {
    const k = 1 / (va + vb + vc);
    s = vb * k;
    t = vc * k;
  }
  const rx = apx - abx * s - acx * t;
  const ry = apy - aby * s - acy * t;
  const rz = apz - abz * s - acz * t;
  return rx * rx + ry * ry + rz * rz;
}
