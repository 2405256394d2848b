import { ZONE_COLOURS } from '#state';
import type { PaintColours } from './paint-material.ts';

/** Keeps the colours of the paint in step with the page's theme. Returns the function that stops following. */
export function followPaintTheme(colours: PaintColours, redraw: () => void): () => void {
  const root = document.documentElement;
  const read = () => {
    colours.set(ZONE_COLOURS[root.dataset['theme'] === 'dark' ? 'dark' : 'light']);
    redraw();
  };
  read();
  const observer = new MutationObserver(read);
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
