import { type StructureKey, partAt } from '#anatomy';
import { FIBRE_CUBE_MM } from '#manifest';
import { type Figure, type Models, type Point, cross, dot, minus, need } from './figure.ts';

/** A vertex near the origin and the one near the insertion that shares its fibre best. */
function chords(models: Models, key: string, part?: string): Point[] {
  const { positions, fibres } = fibrous(models, key);
  const vertices = Array.from({ length: fibres.length / 4 }, (_, v) => v);
  const seed = (v: number) => seedAt(fibres, v);
  const inPart = (v: number) => !part || partAt(key as StructureKey, seed(v))?.key === part;
  const near = vertices.filter((v) => fibres[4 * v + 3]! < 0.35 && inPart(v));
  const far = vertices.filter((v) => fibres[4 * v + 3]! > 0.65);
  return near.flatMap((a): Point[] => {
    let best = SAME_FIBRE_MM;
    let match = -1;
    for (const b of far) {
      const off = Math.hypot(...minus(seed(a), seed(b)));
      if (off >= best) continue;
      best = off;
      match = b;
    }
    const at = (v: number): Point => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
    return match < 0 ? [] : [minus(at(match), at(a))];
  });
}

/** Seeds this near to each other belong to one fibre. */
const SAME_FIBRE_MM = 6;

function fibrous(models: Models, key: string) {
  const { positions, indices, fibres } = need(models, key);
  if (!fibres) throw new Error(`generator/figures: "${key}" has no fibres`);
  return { positions, indices, fibres };
}

const seedAt = (fibres: ArrayLike<number>, v: number): Point => [
  FIBRE_CUBE_MM * (fibres[4 * v]! - 0.5),
  FIBRE_CUBE_MM * (fibres[4 * v + 1]! - 0.5),
  FIBRE_CUBE_MM * (fibres[4 * v + 2]! - 0.5),
];

/** Degrees below the horizontal in the frontal plane of the lines from origin to insertion, median. */
export function frontalAngleOf(models: Models, key: string, part?: string): number {
  const angles = chords(models, key, part)
    .map(([x, y]) => (Math.atan2(-y, x) * 180) / Math.PI)
    .sort((a, b) => a - b);
  return angles[angles.length >> 1] ?? NaN;
}

/**
 * Length of a muscle's fibres with their tendons, mm, median over its surface: the way along the fibre changes
 * by 1 over its length, so the slope of that value within each triangle gives it.
 */
export function fibreLengthOf(models: Models, key: string): number {
  const { positions: p, indices, fibres } = fibrous(models, key);
  const samples: { area: number; length: number }[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => indices[i + k]!) as [number, number, number];
    const at = (v: number): Point => [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!];
    const [u, v] = [minus(at(b), at(a)), minus(at(c), at(a))];
    const normal = cross(u, v);
    const squared = dot(normal, normal);
    const alongA = fibres[4 * a + 3]!;
    // Ends are held fixed: there the value does not tell the way.
    if (squared < 1e-9 || alongA < 0.12 || alongA > 0.88) continue;
    const [du, dv] = [fibres[4 * b + 3]! - alongA, fibres[4 * c + 3]! - alongA];
    const [first, second] = [cross(v, normal), cross(normal, u)];
    const steep = Math.hypot(...first.map((value, k) => (du * value + dv * second[k]!) / squared));
    if (steep > 1e-5) samples.push({ area: Math.sqrt(squared) / 2, length: 1 / steep });
  }
  samples.sort((x, y) => x.length - y.length);
  const half = samples.reduce((sum, { area }) => sum + area, 0) / 2;
  let sum = 0;
  return samples.find(({ area }) => (sum += area) >= half)!.length;
}

const frontal = (
  models: Models,
  name: string,
  key: string,
  range: readonly [number, number],
  source: string,
  part?: string,
): Figure => ({ name, value: frontalAngleOf(models, key, part), unit: 'degrees', range, source });

/** Directions and lengths of fibres beside published ones. */
export function fibreFigures(models: Models): Figure[] {
  const length = (key: string) => fibreLengthOf(models, key);
  const longer = (a: string, b: string, source: string): Figure => ({
    name: `fibres of ${a} longer than those of ${b}`,
    value: length(a) / length(b),
    unit: 'ratio',
    range: [1, 8],
    source,
  });
  const ward = '157 and 73 mm (Ward 2009); tendons are included here';
  return [
    frontal(
      models,
      'gluteus maximus: fibres below the horizontal',
      'gluteus-maximus',
      [32, 45],
      'fascicles 32-45 (Barker 2014)',
    ),
    frontal(
      models,
      'piriformis: fibres below the horizontal',
      'piriformis',
      [24, 44],
      '34 (Gait2392 model, Delp 1990), tolerance 10',
    ),
    frontal(
      models,
      'gluteus medius, front fibres: below the horizontal',
      'gluteus-medius',
      [70, 90],
      '81 (Gait2392 model), tolerance 10',
      'anterior',
    ),
    frontal(
      models,
      'gluteus medius, back fibres: below the horizontal',
      'gluteus-medius',
      [29, 69],
      '49 (Gait2392 model), tolerance 20',
      'posterior',
    ),
    longer('gluteus-maximus', 'gluteus-medius', ward),
    longer('gluteus-medius', 'gluteus-minimus', '73 (Ward 2009) and 38-68 mm (Rajagopal 2016)'),
    longer('obturator-internus', 'gemellus-inferior', '88 and 56 mm (Parvaresh 2019)'),
    longer('gemellus-inferior', 'gemellus-superior', '56 and 49 mm (Parvaresh 2019)'),
  ];
}
