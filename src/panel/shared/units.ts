/** Units that the page writes numbers in. */
export type Unit = 'millimeter' | 'centimeter' | 'degree' | 'percent' | 'kilobyte';

/** A number with its unit as the reader's language writes it: "1.25 mm", "45°", "60%". */
export function withUnit(value: number, unit: Unit, locale: string, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'degree' ? 'narrow' : 'short',
    maximumFractionDigits,
  }).format(value);
}

/** A number alone, as the reader's language writes it. */
export function asNumber(value: number, locale: string, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits }).format(value);
}
