import { CanvasTexture, SRGBColorSpace, Sprite, SpriteMaterial, type Vector3 } from 'three';

/** Height of the words in the picture, metres. */
const HEIGHT_M = 0.0095;
const FONT_PX = 56;

/** A few words beside a place of the model, never hidden by it; screen readers have the legend. */
export function stripLabel(
  page: Document,
  text: string,
  at: Vector3,
  colours: { ink: string; halo: string },
  isMirrored: boolean,
): Sprite {
  const canvas = page.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const font = `600 ${FONT_PX}px system-ui, sans-serif`;
  pen.font = font;
  canvas.width = Math.ceil(pen.measureText(text).width) + FONT_PX;
  canvas.height = Math.ceil(1.5 * FONT_PX);
  pen.font = font;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.lineJoin = 'round';
  pen.lineWidth = FONT_PX / 4;
  pen.strokeStyle = colours.halo;
  pen.fillStyle = colours.ink;
  pen.strokeText(text, canvas.width / 2, canvas.height / 2);
  pen.fillText(text, canvas.width / 2, canvas.height / 2);
  const map = new CanvasTexture(canvas);
  map.colorSpace = SRGBColorSpace;
  // Mirrored together with the picture, words that are mirrored already read the right way.
  if (isMirrored) {
    map.repeat.x = -1;
    map.offset.x = 1;
  }
  const sprite = new Sprite(new SpriteMaterial({ map, depthTest: false, toneMapped: false }));
  sprite.scale.set((HEIGHT_M * 1.5 * canvas.width) / canvas.height, HEIGHT_M * 1.5, 1);
  sprite.position.copy(at);
  sprite.renderOrder = 20;
  return sprite;
}
