import { DRAG_PX, type Place, distancePx } from '../picking/clicks.ts';

/** Taps that follow one another sooner than this are a double tap; a mouse's pace is the system's setting. */
const TAP_PAUSE_MS = 300;

/** What of a released pointer matters here. */
type Release = Pick<PointerEvent, 'pointerType' | 'clientX' | 'clientY' | 'timeStamp'>;

/** Tells a double click from two clicks: by what the system counts for a mouse, by time and place for a finger. */
export interface DoubleClicks {
  /** A mouse button went down for the so many-th time in quick succession. */
  mouseDown(count: number): void;
  /** Is this release the second of a double click? A third one is not. */
  isSecond(release: Release): boolean;
}

export function createDoubleClicks(): DoubleClicks {
  let count = 1;
  let last: (Place & { readonly at: number }) | null = null;
  return {
    mouseDown(now) {
      count = now;
    },
    isSecond({ pointerType, clientX, clientY, timeStamp }) {
      if (pointerType !== 'touch') return count === 2;
      const here = { x: clientX, y: clientY, at: timeStamp };
      const isSecond =
        last !== null && here.at - last.at < TAP_PAUSE_MS && distancePx(last, here) <= 2 * DRAG_PX.touch;
      last = isSecond ? null : here;
      return isSecond;
    },
  };
}
