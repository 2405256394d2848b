import { describe, expect, test, vi } from 'vitest';
import { createAtlas } from '#state';
import { guardContext } from '../../src/scene/start/context-guard.ts';

const lose = (canvas: EventTarget) => {
  const event = new Event('webglcontextlost', { cancelable: true });
  canvas.dispatchEvent(event);
  return event;
};

describe('a lost drawing context', () => {
  test('is told, and asks for the context back', () => {
    const canvas = new EventTarget() as HTMLCanvasElement;
    const atlas = createAtlas({ scene: { phase: 'ready' } });
    const redraw = vi.fn();
    const detach = guardContext(canvas, atlas, redraw);
    // A browser gives the context back to whoever prevents the default alone (WebGL 1.0, section 5.15.2).
    expect(lose(canvas).defaultPrevented).toBe(true);
    expect(atlas.state().scene.phase).toBe('context-lost');
    expect(redraw).not.toHaveBeenCalled();
    canvas.dispatchEvent(new Event('webglcontextrestored'));
    expect(atlas.state().scene.phase).toBe('ready');
    expect(redraw).toHaveBeenCalled();
    detach();
    expect(lose(canvas).defaultPrevented).toBe(false);
  });
});
