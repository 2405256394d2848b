import { isStructureId } from '#anatomy';
import { GRIP_DRAG, type GripDrag, type SceneHandle } from '#scene';
import type { Atlas, Origin } from '#state';
import type { ClickThrough } from '../picking/click-through.ts';
import type { Place } from '../picking/clicks.ts';
import { type Drag, heldTool } from '../tools/held-tool.ts';
import { createDoubleClicks } from './double-clicks.ts';
import { GESTURES, type Target } from './gesture-table.ts';
import { createHoldTimer } from './hold-timer.ts';
import type { ProbeHand } from '../tools/attach-probe.ts';
import { type Press, createRecogniser } from './recogniser.ts';
import type { SceneMenu } from '../scene-menu.ts';
import { createStroke } from '../tools/stroke.ts';

interface Parts {
  readonly through: ClickThrough;
  readonly probe: ProbeHand;
  readonly menu: SceneMenu;
}

const NAME = '.label[data-id]';
const GRIP = '[data-grip]';

/** What was pressed beside the picture itself, and what there was before it. */
interface Pressed {
  readonly name: string | null;
  readonly grip: HTMLElement | null;
  /** Of the tool in the hand; the probe has a hand of its own. */
  readonly drag: Drag | null;
  readonly before: ReturnType<Atlas['state']>;
}

const placeOf = ({ clientX: x, clientY: y }: PointerEvent): Place => ({ x, y });
const kindOf = ({ pointerType }: PointerEvent) => (pointerType === 'mouse' ? 'mouse' : 'touch');
const buttonOf = ({ button, ctrlKey, shiftKey }: PointerEvent): Press['button'] =>
  button === 2 || (button === 0 && ctrlKey) ? 'other' : button === 0 && !shiftKey ? 'main' : 'with-key';
const originOf = ({ kind }: Press): Origin => (kind === 'touch' ? 'touch' : 'pointer');

/**
 * Hears every pointer that comes down on the picture, on a name or on a grip, and has one recogniser say what it comes
 * to. Returns the detacher, and whether no pointer is down.
 */
export function attachGestures(handle: SceneHandle, atlas: Atlas, parts: Parts) {
  const { view, canvas } = handle;
  const page = view.ownerDocument;
  // Names stand beside the view; both lie in this.
  const around = view.parentElement ?? view;
  const stroke = createStroke(handle, atlas);
  const nothing: Pressed = { name: null, grip: null, drag: null, before: atlas.state() };
  let pressed = nothing;
  /** The event that is being heard, and whether it reaches the camera by itself. */
  let heard: PointerEvent | null = null;
  let isPassedOn = false;
  let frame = 0;
  /** The event that let go. */
  let lifted: PointerEvent | null = null;
  const double = createDoubleClicks();

  const passOn = (type: 'pointerdown' | 'pointercancel', event: PointerEventInit) => {
    isPassedOn = true;
    canvas.dispatchEvent(new PointerEvent(type, { ...event, bubbles: false, cancelable: true }));
    isPassedOn = false;
  };
  const recogniser = createRecogniser({
    toCamera(pointerId, { x, y }) {
      if (heard?.pointerId === pointerId && heard.target === canvas) return;
      const pointerType = heard?.pointerType ?? 'touch';
      const { button = 0, buttons = 1, shiftKey = false, ctrlKey = false } = heard ?? {};
      passOn('pointerdown', {
        pointerId,
        pointerType,
        clientX: x,
        clientY: y,
        button,
        buttons,
        shiftKey,
        ctrlKey,
      });
    },
    tap(press, place) {
      const { name } = pressed;
      const isChoice = GESTURES[press.target].tap === 'choose';
      if (isChoice && lifted && double.isSecond(lifted)) {
        parts.through.doubleClickAt(originOf(press));
        return;
      }
      if (press.target !== 'name' || name === null) parts.through.clickAt(place, originOf(press));
      else if (isStructureId(name)) atlas.commands.select(name, originOf(press));
      else atlas.commands.focusLandmark(name, originOf(press));
    },
    menu(press, place) {
      parts.menu.open(place, originOf(press), press.target === 'name' ? pressed.name : null);
    },
    drag(press, from, to) {
      const by = originOf(press);
      if (press.target === 'drawing') stroke.draw(from, to, by);
      else if (press.target === 'ring') {
        const { drag } = pressed;
        if (!drag) return parts.probe.moveTo(to, by);
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => drag.moveTo(to, by));
      } else {
        const detail: GripDrag = { dx: to.x - from.x, dy: to.y - from.y, by };
        pressed.grip?.dispatchEvent(new CustomEvent(GRIP_DRAG, { detail }));
      }
    },
    takeBack(press) {
      const { sore, probe, section } = pressed.before;
      const by = originOf(press);
      if (press.target === 'drawing') atlas.commands.setSore(sore, by);
      else if (press.target === 'ring') {
        cancelAnimationFrame(frame);
        if (pressed.drag) pressed.drag.moveBack(by);
        else parts.probe.moveBack(probe, by);
      } else atlas.commands.setSection(section, by);
    },
  });
  const hold = createHoldTimer(() => recogniser.hold());
  const rest = () => {
    if (!recogniser.isStill) hold.drop();
  };

  const targetOf = (event: PointerEvent, { name, grip, drag }: Pressed): Target => {
    const { screen, drawing, probe } = atlas.state();
    if (grip) return 'grip';
    if (name !== null) return 'name';
    if (screen === 'where') return drawing ? 'drawing' : 'skin';
    if (screen === 'compare') return 'panes';
    const tool = heldTool(handle);
    if (probe === null && !tool) return 'model';
    const isNear = drag !== null || (probe !== null && parts.probe.isNear(placeOf(event)));
    return buttonOf(event) === 'main' && isNear ? 'ring' : 'thumb';
  };
  const onDown = (event: PointerEvent) => {
    const element = event.target as Element;
    const label = element.closest<HTMLElement>(NAME);
    if (isPassedOn || !(label || view.contains(element))) return;
    heard = event;
    const here: Pressed = {
      name: label?.dataset['id'] ?? null,
      grip: element.closest<HTMLElement>(GRIP),
      drag: heldTool(handle)?.grabAt(placeOf(event)) ?? null,
      before: atlas.state(),
    };
    const target = targetOf(event, here);
    if (recogniser.isIdle || event.isPrimary) pressed = here;
    const isHeld = GESTURES[target].drag === 'move' && recogniser.isIdle;
    recogniser.down(
      {
        pointerId: event.pointerId,
        kind: kindOf(event),
        target,
        button: buttonOf(event),
        start: placeOf(event),
      },
      event.isPrimary && event.pointerType === 'touch',
    );
    heard = null;
    if (recogniser.isStill) hold.start();
    else hold.drop();
    if (target !== 'ring' || !isHeld) return;
    // The camera stays where it is while a tool is being moved.
    event.stopPropagation();
    event.preventDefault();
    view.focus({ preventScroll: true });
  };
  const onMove = (event: PointerEvent) => {
    recogniser.move(event.pointerId, placeOf(event));
    rest();
  };
  const onMouseDown = (event: MouseEvent) => double.mouseDown(event.detail);
  const onUp = (event: PointerEvent) => {
    lifted = event;
    recogniser.up(event.pointerId, placeOf(event));
    rest();
  };
  const onCancel = (event: PointerEvent) => {
    if (isPassedOn) return;
    recogniser.cancel(event.pointerId);
    rest();
    // The camera hears of those that are cancelled on the picture itself.
    const { pointerId, pointerType } = event;
    if (event.target !== canvas) passOn('pointercancel', { pointerId, pointerType });
  };
  /** A page that is left with a hand on it never hears that the hand has gone. */
  const onLeave = () => {
    for (const pointerId of recogniser.forget()) passOn('pointercancel', { pointerId, pointerType: 'touch' });
    hold.drop();
  };
  const noMenu = (event: Event) => event.preventDefault();

  const { defaultView } = page;
  // Before the camera's own listeners, which are on the canvas; releases may happen anywhere on the page.
  around.addEventListener('pointerdown', onDown, { capture: true });
  around.addEventListener('mousedown', onMouseDown, { capture: true });
  around.addEventListener('contextmenu', noMenu);
  page.addEventListener('pointermove', onMove);
  page.addEventListener('pointerup', onUp);
  page.addEventListener('pointercancel', onCancel);
  defaultView?.addEventListener('blur', onLeave);
  const detach = () => {
    hold.drop();
    cancelAnimationFrame(frame);
    around.removeEventListener('pointerdown', onDown, { capture: true });
    around.removeEventListener('mousedown', onMouseDown, { capture: true });
    around.removeEventListener('contextmenu', noMenu);
    page.removeEventListener('pointermove', onMove);
    page.removeEventListener('pointerup', onUp);
    page.removeEventListener('pointercancel', onCancel);
    defaultView?.removeEventListener('blur', onLeave);
  };
  return { detach, isIdle: () => recogniser.isIdle };
}
