import { type Atlas, ZONE_COLOURS, groundOf } from '#state';
import type { PaintColours } from './paint-material.ts';

/** Keeps the colours of the paint in step with the skin that it lies on. Returns the function that stops following. */
export function followSkinTone(atlas: Atlas, colours: PaintColours, redraw: () => void): () => void {
  const read = () => {
    colours.set(ZONE_COLOURS[groundOf(atlas.state().skinTone)]);
    redraw();
  };
  read();
  return atlas.subscribe((state, before) => {
    if (state.skinTone !== before.skinTone) read();
  });
}
