import { boundsOf, enclosedVolume, surfaceArea, topologyOf } from '#geometry';
import type { Finished } from './pipeline.ts';

/** A table of what was built: size, shape and soundness of every structure's full tier. */
export function reportTable(models: readonly Finished[]): string {
  const header = [
    'structure',
    'full',
    'lite',
    'open',
    'genus',
    'volume cm3',
    'area cm2',
    'size mm (x, y, z)',
  ];
  const rows = models.map(({ structure, tiers }) => {
    const { mesh } = tiers.full;
    const { openEdges, genus, triangles } = topologyOf(mesh);
    const { min, max } = boundsOf(mesh.positions);
    return [
      structure.key,
      String(triangles),
      String(tiers.lite.mesh.indices.length / 3),
      String(openEdges),
      String(genus),
      (enclosedVolume(mesh) / 1000).toFixed(1),
      (surfaceArea(mesh) / 100).toFixed(1),
      max.map((high, axis) => (high - min[axis]!).toFixed(0)).join(' x '),
    ];
  });
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  return [header, ...rows]
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}
