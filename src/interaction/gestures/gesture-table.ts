/** What a pointer can come down on. */
export type Target = 'model' | 'name' | 'skin' | 'drawing' | 'panes' | 'thumb' | 'ring' | 'grip';

/** What a gesture comes to. */
export interface Gestures {
  /** A click, a tap. */
  readonly tap: 'choose' | 'mark' | 'lay' | 'nothing';
  /** With the main button or one finger. What the camera follows turns the model, or with Shift moves it. */
  readonly drag: 'turn' | 'draw' | 'move';
  /** A finger held still. */
  readonly hold: 'menu' | 'nothing';
  /** A click with the other button. Dragged, that button moves the picture. */
  readonly other: 'menu' | 'nothing';
}

const PLAIN = { tap: 'choose', drag: 'turn', hold: 'menu', other: 'menu' } as const satisfies Gestures;
const SILENT = { hold: 'nothing', other: 'nothing' } as const;

/**
 * What is done with what. Two fingers zoom and move the picture wherever they are: what the first of them had begun
 * alone is taken back.
 */
export const GESTURES: Readonly<Record<Target, Gestures>> = {
  model: PLAIN,
  /** A label in the picture: a place of the model that is easier to hit. */
  name: PLAIN,
  /** The body, where it is asked where it hurts. */
  skin: { tap: 'mark', drag: 'turn', ...SILENT },
  /** The same, while a stroke marks. */
  drawing: { tap: 'mark', drag: 'draw', ...SILENT },
  /** Several pictures side by side: a place means no one structure. */
  panes: { tap: 'nothing', drag: 'turn', ...SILENT },
  /** The model, while a thumb feels it or another tool is in the hand. A finger rests as long as it likes. */
  thumb: { tap: 'lay', drag: 'turn', hold: 'nothing', other: 'menu' },
  /** The ring around that thumb, or a point of that tool. */
  ring: { tap: 'nothing', drag: 'move', ...SILENT },
  /** A grip of the plane that cuts the model open. */
  grip: { tap: 'nothing', drag: 'move', ...SILENT },
};
