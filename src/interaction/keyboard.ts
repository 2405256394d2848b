import type { StructureId } from '#anatomy';
import type { SceneHandle } from '#scene';
import { type Atlas, type CameraPose, type KeyOf, isViewKey } from '#state';
import { heldTool } from './tools/held-tool.ts';
import type { ClickThrough } from './picking/click-through.ts';
import { middleOf } from './picking/rays.ts';

const TURN_DEG = 6;
const BIG_STEP = 4;
const ZOOM = 1.12;

type Step = (pose: CameraPose, size: number) => CameraPose;

const turn =
  (azimuth: number, elevation: number): Step =>
  (pose, size) => ({
    ...pose,
    azimuthDeg: pose.azimuthDeg + azimuth * TURN_DEG * size,
    elevationDeg: pose.elevationDeg + elevation * TURN_DEG * size,
  });
const zoom =
  (way: 1 | -1): Step =>
  (pose, size) => ({ ...pose, distanceMm: pose.distanceMm * ZOOM ** (way * size) });

/** Arrows turn the model the way they point; Shift takes bigger steps. */
const STEPS: Readonly<Record<KeyOf<'turn' | 'zoom'>, Step>> = {
  ArrowLeft: turn(1, 0),
  ArrowRight: turn(-1, 0),
  ArrowUp: turn(0, 1),
  ArrowDown: turn(0, -1),
  '+': zoom(-1),
  '=': zoom(-1),
  '-': zoom(1),
  _: zoom(1),
};

/** Keyboard use of the focused 3D view, with a crosshair that points where a key selects. Returns the detacher. */
export function attachKeyboard(handle: SceneHandle, atlas: Atlas, through: ClickThrough): () => void {
  const { view } = handle;
  const crosshair = view.ownerDocument.createElement('div');
  crosshair.className = 'crosshair';
  crosshair.setAttribute('aria-hidden', 'true');
  view.append(crosshair);
  /** What the keys have walked to; until something else is hovered. */
  let walkedTo: StructureId | null = null;
  const walk = (by: 1 | -1) => {
    const { inSight, hovered } = atlas.state();
    // With nothing to walk to, the reader hears from where the view is.
    if (!inSight || inSight.length === 0) return atlas.commands.describeView('keyboard');
    const at = hovered !== null && hovered === walkedTo ? inSight.indexOf(hovered) : -1;
    const next = at < 0 ? (by > 0 ? 0 : inSight.length - 1) : (at + by + inSight.length) % inSight.length;
    walkedTo = inSight[next]!;
    atlas.commands.hover(walkedTo, 'keyboard');
  };
  /** Is what the keys have walked to still pointed at, and would a click on it select it? */
  const isWalking = () => {
    const { hovered, screen, probe } = atlas.state();
    return hovered === walkedTo && screen === 'atlas' && probe === null && heldTool(handle) === null;
  };
  const stopWalking = () => {
    if (walkedTo !== null && atlas.state().hovered === walkedTo) atlas.commands.hover(null, 'keyboard');
    walkedTo = null;
  };
  const onKey = (event: KeyboardEvent) => {
    if (isViewKey(event, 'turn', 'zoom')) {
      const { camera, mirror } = atlas.state();
      const size = event.shiftKey ? BIG_STEP : 1;
      // In a mirrored picture the model turns the way the arrow points as well.
      const { azimuthDeg, ...rest } = STEPS[event.key](camera, size);
      const turned = mirror ? 2 * camera.azimuthDeg - azimuthDeg : azimuthDeg;
      atlas.commands.moveCamera({ ...rest, azimuthDeg: turned }, 'keyboard');
    } else if (isViewKey(event, 'walk')) {
      walk(event.key === 'PageDown' ? 1 : -1);
    } else if (isViewKey(event, 'select')) {
      if (event.key === 'Enter' && walkedTo !== null && isWalking())
        atlas.commands.select(walkedTo, 'keyboard');
      else through.clickAt(middleOf(handle), 'keyboard');
    } else if (isViewKey(event, 'home')) {
      atlas.commands.resetView('keyboard');
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  view.addEventListener('keydown', onKey);
  view.addEventListener('blur', stopWalking);
  return () => {
    view.removeEventListener('blur', stopWalking);
    view.removeEventListener('keydown', onKey);
    crosshair.remove();
  };
}
