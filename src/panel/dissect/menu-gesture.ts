import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import { type Scope, isViewKey } from '#state';
import { useAtlas } from '../shared/atlas-context.tsx';

/** A finger held still for so long asks for the menu; the system's own menus come at about the same time. */
const HOLD_MS = 500;
/** A finger is never quite still. */
const STILL_PX = 10;
/** How far into a row its menu opens when a key asks for it, CSS pixels. */
const INSET_PX = 24;

/** What the reader points at within a list, a tree or a row; `null` where there is no menu. */
type ScopeAt = (element: Element) => Scope | null;

/**
 * Handlers for an element whose parts have the menu of what can be done with them: by right click, by holding
 * a finger on them, by the menu key. The click that ends a hold is swallowed.
 */
export function useMenuGesture(scopeAt: ScopeAt) {
  const atlas = useAtlas();
  const hold = useRef<{ timer: number; x: number; y: number } | null>(null);
  const isHeld = useRef(false);
  const drop = () => {
    if (hold.current) window.clearTimeout(hold.current.timer);
    hold.current = null;
  };
  useEffect(() => drop, []);

  const open = (element: Element, x: number, y: number): boolean => {
    const scope = scopeAt(element);
    if (scope === null || atlas.state().menuAt !== null) return scope !== null;
    // So that the focus has a place to come back to.
    element.closest<HTMLElement>('[tabindex], button')?.focus({ preventScroll: true });
    atlas.commands.openMenu({ scope, x, y }, 'list');
    return true;
  };
  return {
    onContextMenu(event: MouseEvent) {
      drop();
      if (open(event.target as Element, event.clientX, event.clientY)) event.preventDefault();
    },
    onKeyDownCapture(event: KeyboardEvent) {
      isHeld.current = false;
      if (!isViewKey(event, 'menu')) return;
      const { left, bottom, height } = (event.target as Element).getBoundingClientRect();
      // The heading of an open branch, not the whole of the branch.
      const y = Math.min(bottom, bottom - height + 2 * INSET_PX);
      if (!open(event.target as Element, left + INSET_PX, y)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPointerDown(event: PointerEvent) {
      isHeld.current = false;
      drop();
      if (event.pointerType !== 'touch') return;
      const { clientX: x, clientY: y } = event;
      const element = event.target as Element;
      const timer = window.setTimeout(() => {
        hold.current = null;
        isHeld.current = open(element, x, y);
      }, HOLD_MS);
      hold.current = { timer, x, y };
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      const start = hold.current;
      if (start && Math.hypot(clientX - start.x, clientY - start.y) > STILL_PX) drop();
    },
    onPointerUp: drop,
    onPointerCancel: drop,
    onClickCapture(event: MouseEvent) {
      if (!isHeld.current) return;
      isHeld.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
