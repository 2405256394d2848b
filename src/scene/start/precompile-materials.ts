import type { Camera, Material, Scene, WebGLRenderer } from 'three';
import { standInsFor } from './stand-ins.ts';

/**
 * Makes the programs of materials that are not in the picture yet, while the page has nothing else to do, so
 * that the first selection need not wait for them. Draws nothing.
 */
export function precompileMaterials(
  renderer: WebGLRenderer,
  scene: Scene,
  camera: Camera,
  materials: readonly Material[],
): void {
  const later = (work: () => void) => {
    // Not every browser tells when it is idle.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
    else setTimeout(work, 200);
  };
  later(() => {
    // The view may have been closed in the meantime.
    const context = renderer.getContext();
    // Where programs cannot be made on the side, making them now would only hold up something else.
    if (context.isContextLost() || !context.getExtension('KHR_parallel_shader_compile')) return;
    void renderer.compileAsync(standInsFor(materials), camera, scene);
  });
}
