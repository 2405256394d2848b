import type { Camera, Scene, WebGLRenderer } from 'three';
import type { Atlas } from '#state';
import type { StructureDrawing } from '../drawing/structure-drawing.ts';

/** The three.js side of the scene. */
interface Stage3d {
  readonly gl: WebGLRenderer;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly invalidate: () => void;
}

/** The running scene, as postures need it. */
export interface PostureStage {
  readonly atlas: Atlas;
  readonly drawing: StructureDrawing;
  readonly three: () => Stage3d;
}
