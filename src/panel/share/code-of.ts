import { generate } from 'lean-qr';

/** The least empty border that readers of such codes need (ISO/IEC 18004), squares. */
const QUIET = 4;

/** A code of squares: how many along one side, border included, and an SVG path of the dark ones. */
export interface SquareCode {
  readonly size: number;
  readonly path: string;
}

/** The QR code (ISO/IEC 18004) of a text; `null` when it is too long for one. */
export function codeOf(text: string): SquareCode | null {
  try {
    const { size, get } = bitmapOf(text);
    const squares: string[] = [];
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) if (get(x, y)) squares.push(`M${x + QUIET} ${y + QUIET}h1v1h-1z`);
    return { size: size + 2 * QUIET, path: squares.join('') };
  } catch {
    return null;
  }
}

function bitmapOf(text: string) {
  const bitmap = generate(text);
  return { size: bitmap.size, get: (x: number, y: number) => bitmap.get(x, y) };
}
