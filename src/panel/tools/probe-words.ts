import type { TFunction } from 'i18next';
import { instanceOf, isStructureId } from '#anatomy';
import type { ProbeLayer, ProbeReading } from '#state';
import { nameOf } from '../shared/labels.ts';
import { withUnit } from '../shared/units.ts';

/** From this distance on the nerve is warned of, mm. */
export const NEAR_NERVE_MM = 15;

/** How a layer is drawn and told: by what it is made of. */
export type ProbeTissue = 'fat' | 'muscle' | 'bone' | 'nerve' | 'artery' | 'band';

/** What a layer is made of. */
export function tissueOf({ what }: ProbeLayer): ProbeTissue {
  if (!isStructureId(what)) return 'fat';
  const { kind } = instanceOf(what);
  return kind === 'muscle' || kind === 'bone' || kind === 'nerve' || kind === 'artery' ? kind : 'band';
}

/** A length in whole millimetres, as the reader's language writes it: the model knows no better. */
export function inMm(mm: number, locale: string): string {
  return withUnit(Math.round(mm), 'millimeter', locale);
}

/** What a layer is called. */
export function layerName({ what }: ProbeLayer, t: TFunction): string {
  return isStructureId(what) ? nameOf(instanceOf(what), t) : t('probe.fat');
}

/** Where a layer lies: "12 mm to 31 mm"; of bone only where it begins, for no thumb goes through. */
export function layerDepth(layer: ProbeLayer, t: TFunction, locale: string): string {
  const from = inMm(layer.fromMm, locale);
  if (tissueOf(layer) === 'bone') return t('probe.bone-from', { from });
  return t('probe.depth', { from, to: inMm(layer.toMm, locale) });
}

/** How far the nerve is, in a sentence. */
export function nerveSentence({ nerve }: ProbeReading, t: TFunction, locale: string): string {
  if (!nerve) return t('probe.nerve-unknown');
  const depth = inMm(nerve.depthMm, locale);
  if (nerve.offMm === 0) return t('probe.nerve-through', { depth });
  const off = inMm(nerve.offMm, locale);
  return nerve.offMm <= NEAR_NERVE_MM ? t('probe.nerve-near', { off, depth }) : t('probe.nerve-far', { off });
}

/** The whole reading in a sentence, for a voice. */
export function readingSentence(reading: ProbeReading, t: TFunction, locale: string): string {
  const layers = reading.layers
    .map((layer) => `${layerName(layer, t)} ${layerDepth(layer, t, locale)}`)
    .join(', ');
  return t('probe.say', { layers, nerve: nerveSentence(reading, t, locale) });
}
