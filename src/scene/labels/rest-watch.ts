import { addAfterEffect } from '@react-three/fiber';

/** Animation frames without a drawn one after which the picture counts as still. */
const QUIET_FRAMES = 3;

interface RestOptions {
  /** Called after every drawn frame. */
  readonly onFrame: () => void;
  /** Called once drawing has paused. */
  readonly onRest: () => void;
}

/** A running watch. */
export interface RestWatch {
  /** Counts anew from now, as if a frame had been drawn. */
  wake(): void;
  stop(): void;
}

/** Tells when the scene has stopped drawing. Never asks for a drawn frame itself. */
export function watchRest({ onFrame, onRest }: RestOptions): RestWatch {
  let waiting = 0;
  let quiet = 0;
  const tick = () => {
    quiet += 1;
    waiting = 0;
    if (quiet < QUIET_FRAMES) waiting = requestAnimationFrame(tick);
    else onRest();
  };
  const wake = () => {
    quiet = 0;
    waiting ||= requestAnimationFrame(tick);
  };
  const stopFrames = addAfterEffect(() => {
    onFrame();
    wake();
  });
  return {
    wake,
    stop() {
      stopFrames();
      cancelAnimationFrame(waiting);
    },
  };
}
