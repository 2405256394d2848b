import type { RootStore } from '@react-three/fiber';
import type { Atlas } from '#state';
import type { StructureDrawing } from '../drawing/structure-drawing.ts';
import type { OutlineHulls } from '../outline.ts';
import type { SceneRegistry } from '../registry.ts';

/** The running scene, as the drawing side by side needs it. */
export interface PaneStage {
  readonly atlas: Atlas;
  readonly drawing: StructureDrawing;
  readonly registry: SceneRegistry;
  readonly hulls: OutlineHulls;
  readonly canvas: HTMLCanvasElement;
  readonly store: RootStore;
}
