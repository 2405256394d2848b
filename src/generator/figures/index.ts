import { boneFigures } from './bones.ts';
import { fibreFigures } from './fibres.ts';
import type { Figure, Models } from './figure.ts';
import { nerveFigures } from './nerves.ts';

export type { Figure, Measurable, Models } from './figure.ts';
export { fitBall } from './bones.ts';
export { fibreLengthOf, frontalAngleOf } from './fibres.ts';

/** Everything about the model that can be held against published figures. */
export function publishedFigures(models: Models): Figure[] {
  return [...boneFigures(models), ...nerveFigures(models), ...fibreFigures(models)];
}
