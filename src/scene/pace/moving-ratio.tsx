import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { StageUniforms } from '../tissue/tissue-materials.ts';
import { FramePace } from './frame-pace.ts';

/** The picture is at rest when so many animation frames, and so long a time, have passed without a drawn one. */
const QUIET_TICKS = 3;
const QUIET_MS = 200;

/** Time of the present animation frame, the same for all that happens in it; milliseconds. */
const tickTime = () => Number(document.timeline.currentTime ?? performance.now());

/**
 * Draws with fewer pixels while something moves, on machines that are too slow for all of them, and once more with
 * all of them when it rests. A frame on its own, like the first one or a choice, always has all. Not drei's
 * AdaptiveDpr: that changes the canvas between two frames, which empties it, and goes by a timer instead of by
 * frames; its PerformanceMonitor takes the pauses of a scene that draws on demand for slow frames.
 */
export function MovingRatio({ stage }: { readonly stage: StageUniforms }) {
  const invalidate = useThree((state) => state.invalidate);
  const pace = useRef<FramePace>(null);
  /** `quiet`: animation frames without a drawn one since the last. */
  const watch = useRef({
    waiting: 0,
    drawnAt: -Infinity,
    tickAt: -Infinity,
    quiet: Infinity,
    isLowered: false,
  });

  useEffect(() => {
    const { current } = watch;
    return () => cancelAnimationFrame(current.waiting);
  }, []);

  // Before anything else of the frame: what changes the canvas's size empties it, and it is drawn at once.
  useFrame(({ gl, viewport }) => {
    const now = watch.current;
    const time = tickTime();
    pace.current ??= new FramePace();
    // This very tick may have been counted already.
    const quiet = now.tickAt === time && now.drawnAt !== time ? now.quiet - 1 : now.quiet;
    if (quiet > 0) pace.current.rest();
    else if (time > now.drawnAt) pace.current.frame(time - now.drawnAt, time);
    const isMoving = quiet === 0 || now.isLowered;
    const ratio = viewport.dpr * (isMoving ? pace.current.share : 1);
    if (gl.getPixelRatio() !== ratio) gl.setPixelRatio(ratio);
    // three.js rounds the canvas's size down, but the viewport's to the nearest pixel until a render target has been
    // used: with parts of a pixel left over, the picture would be drawn a pixel wider than its canvas, and jump later.
    gl.setRenderTarget(null);
    // Hatching keeps its width on any screen.
    Object.assign(stage.uPixelRatio, { value: ratio });
    Object.assign(now, { drawnAt: time, quiet: 0, isLowered: ratio < viewport.dpr });
    const tick = () => {
      now.waiting = 0;
      now.tickAt = tickTime();
      if (now.tickAt !== now.drawnAt) now.quiet += 1;
      const isRest = now.quiet >= QUIET_TICKS && now.tickAt - now.drawnAt >= QUIET_MS;
      if (now.isLowered && isRest) {
        now.isLowered = false;
        invalidate();
      } else if (now.isLowered || now.quiet < QUIET_TICKS) now.waiting = requestAnimationFrame(tick);
    };
    now.waiting ||= requestAnimationFrame(tick);
  }, -1);
  return null;
}
