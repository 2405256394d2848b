import { CanvasTexture, SRGBColorSpace, Sprite, SpriteMaterial } from 'three';

const FONT_PX = 44;
/** Height of the letters on the screen, CSS pixels; the box around them is so many times higher. */
const LETTERS_PX = 15;
const BOX = 1.6;
const EDGE_PX = 5;

/** Dark letters on a light ground with a dark edge: read over every structure and in every theme. */
const INK = '#1c1714';
const GROUND = '#fffdf8';

/** Words at a place of the model that turn toward the reader and keep their size on the screen. */
export interface TextSprite {
  readonly sprite: Sprite;
  /** Fits the words to a picture so many CSS pixels high, seen with this vertical field of view, degrees. */
  readonly fit: (heightPx: number, fieldOfViewDeg: number) => void;
  readonly dispose: () => void;
}

/** `round` for a number in a disc, else a label. In a mirrored picture the words are mirrored beforehand. */
export function textSprite(page: Document, text: string, isRound: boolean, isMirrored: boolean): TextSprite {
  const canvas = page.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const font = `700 ${FONT_PX}px system-ui, sans-serif`;
  pen.font = font;
  const height = Math.ceil(FONT_PX * BOX);
  const width = isRound ? height : Math.ceil(pen.measureText(text).width + FONT_PX);
  // A canvas that gets a size forgets all that was set.
  Object.assign(canvas, { width, height });
  pen.font = font;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineWidth = EDGE_PX;
  pen.strokeStyle = INK;
  pen.fillStyle = GROUND;
  pen.beginPath();
  const inset = EDGE_PX / 2;
  const radius = isRound ? height / 2 - inset : height / 4;
  pen.roundRect(inset, inset, width - EDGE_PX, height - EDGE_PX, radius);
  pen.fill();
  pen.stroke();
  pen.fillStyle = INK;
  pen.fillText(text, width / 2, height / 2 + 2);
  const map = new CanvasTexture(canvas);
  map.colorSpace = SRGBColorSpace;
  if (isMirrored) {
    map.repeat.x = -1;
    map.offset.x = 1;
  }
  const material = new SpriteMaterial({
    map,
    depthTest: false,
    depthWrite: false,
    sizeAttenuation: false,
    toneMapped: false,
  });
  const sprite = new Sprite(material);
  return {
    sprite,
    fit: (heightPx, fieldOfViewDeg) => {
      // A sprite that is not attenuated has its size at a distance of one.
      const whole = 2 * Math.tan((fieldOfViewDeg * Math.PI) / 360);
      const size = (whole * LETTERS_PX * BOX) / Math.max(1, heightPx);
      sprite.scale.set((size * width) / height, size, 1);
    },
    dispose: () => {
      map.dispose();
      material.dispose();
    },
  };
}
