import type { TFunction } from 'i18next';
import { labelOf, withUnit } from '#panel';
import { type Reading, angleOf, distanceOf } from '../plain/readings.ts';
import type { MeasuredPoint } from '../plain/value.ts';

/** A figure in words: "84 mm, give or take 3 mm"; without an error that is known, "about 84 mm". */
function inWords(
  { value, error }: Reading,
  unit: 'millimeter' | 'degree',
  t: TFunction,
  locale: string,
): string {
  const figure = withUnit(Math.round(value), unit, locale);
  if (error === null) return t('measure.unsure', { value: figure });
  return t('measure.about', { value: figure, error: withUnit(Math.max(1, Math.ceil(error)), unit, locale) });
}

/** One figure of the card: what it is, and how much. */
export interface ReadingText {
  readonly name: string;
  readonly text: string;
}

/** What the points say: the distances in order, then the angle. */
export function readingTexts(points: readonly MeasuredPoint[], t: TFunction, locale: string): ReadingText[] {
  const distances = points.slice(1).map((point, n) => ({
    name: t('measure.distance', { from: n + 1, to: n + 2 }),
    text: inWords(distanceOf(points[n]!, point), 'millimeter', t, locale),
  }));
  const [a, b, c] = points;
  const angle = a && b && c ? angleOf(a, b, c) : null;
  if (!angle) return distances;
  return [...distances, { name: t('measure.angle', { at: 2 }), text: inWords(angle, 'degree', t, locale) }];
}

/** Where a point is, in words. */
export function pointText({ on }: MeasuredPoint, number: number, t: TFunction): string {
  return t('measure.point', { number, name: labelOf(on, t) });
}

/** All of it in one sentence after another, for a voice: the newest point, the figures, what comes next. */
export function sayReadings(points: readonly MeasuredPoint[], t: TFunction, locale: string): string {
  const last = points.at(-1);
  const figures = readingTexts(points, t, locale).map(({ name, text }) => `${name}: ${text}.`);
  return [
    ...(last ? [`${pointText(last, points.length, t)}.`] : []),
    ...figures,
    t(`measure.next-${points.length}`),
  ].join(' ');
}
