import type { LabelKind } from './label-overlay.ts';
import { type WrappedName, wrapName } from './wrap-name.ts';

/** A name broken into lines, with the size of its element, CSS pixels. */
interface MeasuredName extends WrappedName {
  readonly height: number;
}

/** Breaks names and measures them as the page's style will set them. */
export interface TextMeasure {
  measure(name: string, kind: LabelKind, isSelected: boolean, maxWidth: number): MeasuredName;
}

/** Reads the present style once; make a new one when style or zoom may have changed. */
export function createTextMeasure(labels: HTMLElement): TextMeasure {
  const page = labels.ownerDocument;
  const context = page.createElement('canvas').getContext('2d');
  const styles = new Map<string, { font: string; line: number; across: number; along: number }>();
  const styleOf = (kind: LabelKind, isSelected: boolean) => {
    const key = `${kind} ${isSelected}`;
    const known = styles.get(key);
    if (known) return known;
    const sample = page.createElement('div');
    sample.className = 'label';
    sample.dataset['kind'] = kind;
    sample.toggleAttribute('data-selected', isSelected);
    labels.append(sample);
    const css = getComputedStyle(sample);
    const sum = (...sizes: string[]) =>
      sizes.reduce((total, size) => total + (Number.parseFloat(size) || 0), 0);
    const style = {
      font: `${css.fontStyle} ${css.fontWeight} ${css.fontSize} ${css.fontFamily}`,
      line: Number.parseFloat(css.lineHeight) || 1.25 * Number.parseFloat(css.fontSize),
      across: sum(css.paddingLeft, css.paddingRight),
      along: sum(css.paddingTop, css.paddingBottom),
    };
    sample.remove();
    styles.set(key, style);
    return style;
  };
  return {
    measure(name, kind, isSelected, maxWidth) {
      const { font, line, across, along } = styleOf(kind, isSelected);
      const width = (text: string) => {
        if (!context) return 8 * text.length;
        context.font = font;
        return context.measureText(text).width;
      };
      const { lines, width: widest } = wrapName(name, maxWidth, width);
      // A pixel more than measured: the page may round differently.
      return { lines, width: Math.ceil(widest + across) + 1, height: Math.ceil(lines.length * line + along) };
    },
  };
}
