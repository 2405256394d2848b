import type { SceneHandle } from '#scene';
import { type KeyOf, isViewKey } from '#state';
import { type ToolWay, heldTool } from './held-tool.ts';

const WAYS: Readonly<Record<KeyOf<'feel'>, ToolWay>> = {
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
};

/** Keys for the tool in the hand; its clicks and drags are told apart with all other gestures. Returns the detacher. */
export function attachHeldTool(handle: SceneHandle): () => void {
  const { view } = handle;
  const onKey = (event: KeyboardEvent) => {
    const tool = heldTool(handle);
    if (!tool || !isViewKey(event, 'feel')) return;
    tool.step(WAYS[event.key], event.shiftKey);
    event.preventDefault();
    event.stopPropagation();
  };
  view.addEventListener('keydown', onKey, { capture: true });
  return () => view.removeEventListener('keydown', onKey, { capture: true });
}
