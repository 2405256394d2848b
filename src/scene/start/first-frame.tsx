import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';

/** Calls back once, after the first frame with all structures has been drawn. */
export function FirstFrame({ onFirstFrame }: { readonly onFirstFrame: () => void }) {
  const told = useRef(false);
  useFrame(() => {
    if (told.current) return;
    told.current = true;
    // This runs before the frame is drawn; by the next one it is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(onFirstFrame));
  });
  return null;
}
