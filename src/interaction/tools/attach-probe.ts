import { Vector3 } from 'three';
import type { SceneHandle } from '#scene';
import {
  type Atlas,
  type KeyOf,
  type Origin,
  type SkinWay,
  type ViewState,
  isViewKey,
  stepOnSkin,
} from '#state';
import { type Place, distancePx } from '../picking/clicks.ts';
import { readProbe } from './probe.ts';
import { skinUnder } from '../picking/skin.ts';

/** A press this near to the ring takes hold of it: a finger's reach, CSS pixels. */
const REACH_PX = 30;
/** A step over the skin, and a fine one with Shift, mm. */
const STEP_MM = 5;
const FINE_STEP_MM = 1;

const WAYS: Readonly<Record<KeyOf<'feel'>, SkinWay>> = {
  ArrowUp: 'headward',
  ArrowDown: 'footward',
  ArrowLeft: 'leftward',
  ArrowRight: 'rightward',
};
const OTHER_WAY = { leftward: 'rightward', rightward: 'leftward' } as const;

/** What a hand does with the thumb. */
export interface ProbeHand {
  /** Is a press here one on its ring? */
  isNear(place: Place): boolean;
  moveTo(place: Place, by: Origin): void;
  /** To where it was before. */
  moveBack(probe: ViewState['probe'], by: Origin): void;
}

/**
 * The thumb on the skin: it is dragged by its ring, walks with Ctrl and an arrow key, and what lies beneath it is
 * measured whenever it has moved or more has been drawn. Returns the detacher, and what a hand does with it.
 */
export function attachProbe(
  handle: SceneHandle,
  atlas: Atlas,
): { readonly detach: () => void; readonly hand: ProbeHand } {
  const { view } = handle;
  let frame = 0;

  const measure = () => {
    const { probe } = atlas.state();
    atlas.commands.reportProbe(probe && readProbe(probe, handle.registry));
  };
  /** Where the ring is on the page; `null` while there is none. */
  const ringAt = (): Place | null => {
    const { probeReading } = atlas.state();
    const eye = handle.camera();
    if (!probeReading || !eye) return null;
    const box = handle.canvas.getBoundingClientRect();
    const seen = new Vector3(...probeReading.at).multiplyScalar(0.001).project(eye);
    const across = atlas.state().mirror ? -seen.x : seen.x;
    return { x: box.left + ((across + 1) / 2) * box.width, y: box.top + ((1 - seen.y) / 2) * box.height };
  };
  const moveTo = (place: Place, by: Origin) => {
    const skin = skinUnder(handle, place);
    if (skin) atlas.commands.setProbe([1000 * skin.x, 1000 * skin.y, 1000 * skin.z], by);
  };
  const hand: ProbeHand = {
    isNear(place) {
      const ring = ringAt();
      return ring !== null && distancePx(ring, place) <= REACH_PX;
    },
    moveTo(place, by) {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => moveTo(place, by));
    },
    moveBack(probe, by) {
      cancelAnimationFrame(frame);
      atlas.commands.setProbe(probe, by);
    },
  };
  const onKey = (event: KeyboardEvent) => {
    const { probe, probeReading, camera } = atlas.state();
    if (probe === null || !probeReading || !isViewKey(event, 'feel')) return;
    const way = WAYS[event.key];
    // Arrows point as on the screen: from behind, the body's left is on the left, from in front it is not.
    const faces = Math.cos((camera.azimuthDeg * Math.PI) / 180) > 0 !== atlas.state().mirror;
    const seen = faces && way in OTHER_WAY ? OTHER_WAY[way as keyof typeof OTHER_WAY] : way;
    const step = stepOnSkin(probeReading, seen, event.shiftKey ? FINE_STEP_MM : STEP_MM);
    atlas.commands.setProbe(step, 'keyboard');
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = atlas.subscribe((state, before) => {
    const isMoved = state.probe !== before.probe;
    if (isMoved || (state.probe !== null && state.drawnGroups !== before.drawnGroups)) measure();
  });
  if (atlas.state().probe !== null) measure();

  view.addEventListener('keydown', onKey, { capture: true });
  const detach = () => {
    stop();
    cancelAnimationFrame(frame);
    view.removeEventListener('keydown', onKey, { capture: true });
  };
  return { detach, hand };
}
