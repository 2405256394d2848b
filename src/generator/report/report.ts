import { type Structure, accuracyOf } from '#anatomy';
import { sourceCrossingMm } from '#anatomy/source-crossings';
import { boundsOf, enclosedVolume, surfaceArea, topologyOf } from '#geometry';
import { FIBRE_UNIT } from '../steps/mesh.ts';
import { type Crossing, crossingsOf } from './crossings.ts';
import { type Figure, type Measurable, publishedFigures } from '../figures/index.ts';
import type { Finished } from '../pipeline.ts';

/** Everything that can be said about the built model in figures, as Markdown. */
export function report(models: readonly Finished[]): string {
  const byKey = new Map(
    models.map((model): [string, Measurable] => [model.structure.key, measurable(model)]),
  );
  const meshOf = ({ key }: Structure) => byKey.get(key)!;
  return [
    '# The model in figures',
    'Written by `npm run models -- --report`. Lengths in millimetres, full detail, left side.',
    '## Beside published figures',
    figureTable(publishedFigures(byKey)),
    '## Structures',
    'Off: mean and 95th percentile of the distance from the surface it was measured on, the larger of both ways. ' +
      'Handles are foramina in bones; in muscles, slits between bundles.',
    structureTable(models),
    '## What reaches into what',
    'Pairs that reach into each other by more than 0.5 mm. Measured muscles do so on the measured body too; what ' +
      'grows together (a muscle and its fascia, a nerve and what it supplies or goes on as) is marked.',
    crossingTable(crossingsOf(meshOf)),
    '',
  ].join('\n\n');
}

function measurable({ tiers }: Finished): Measurable {
  const { mesh, fibres } = tiers.full;
  return { ...mesh, fibres: fibres && Array.from(fibres, (value) => value / FIBRE_UNIT) };
}

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

function figureTable(figures: readonly Figure[]): string {
  return table(
    ['figure', 'model', 'published range', 'kept', 'source'],
    figures.map(({ name, value, unit, range, source }) => [
      name,
      `${value.toFixed(unit === 'ratio' ? 2 : 1)}${unit === 'degrees' ? '°' : unit === 'mm' ? ' mm' : ''}`,
      range ? `${range[0]} to ${range[1]}` : 'for comparison',
      range ? (value >= range[0] && value <= range[1] ? 'yes' : 'no') : '',
      source,
    ]),
  );
}

function structureTable(models: readonly Finished[]): string {
  return table(
    [
      'structure',
      'known by',
      'off',
      'triangles full / lite',
      'open edges',
      'handles',
      'volume cm3',
      'area cm2',
      'size',
    ],
    models.map(({ structure, tiers }) => {
      const { mesh } = tiers.full;
      const { openEdges, genus, triangles } = topologyOf(mesh);
      const { min, max } = boundsOf(mesh.positions);
      const accuracy = accuracyOf(structure.key);
      return [
        structure.key,
        structure.provenance.method,
        accuracy ? `${accuracy.meanMm.toFixed(2)} / ${accuracy.p95Mm.toFixed(2)}` : '',
        `${triangles} / ${tiers.lite.mesh.indices.length / 3}`,
        String(openEdges),
        String(genus),
        (enclosedVolume(mesh) / 1000).toFixed(1),
        (surfaceArea(mesh) / 100).toFixed(0),
        max.map((high, axis) => (high - min[axis]!).toFixed(0)).join(' x '),
      ];
    }),
  );
}

function crossingTable(crossings: readonly Crossing[]): string {
  return table(
    ['structures', 'model', 'measured body', 'grow together'],
    crossings
      .filter(({ depthMm }) => depthMm > 0.5)
      .toSorted((a, b) => b.depthMm - a.depthMm)
      .map(({ pair, depthMm, blends }) => [
        pair.map(({ name }) => name).join(', '),
        depthMm.toFixed(2),
        sourceCrossingMm(pair[0].key, pair[1].key)?.toFixed(2) ?? '',
        blends ? 'yes' : '',
      ]),
  );
}
