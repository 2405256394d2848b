import { REVISION } from 'three';

/** Texts of a shader, and what takes their place. */
export type Patches = readonly (readonly [from: string, to: string])[];

/**
 * The shader with each text replaced where it first stands, one patch after the other. Throws where a text is gone:
 * three.js may word its shaders anew, and a patch that takes no hold would draw the wrong thing in silence.
 */
export function patchShader(shader: string, patches: Patches): string {
  return patches.reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(
        `scene: no "${from}" to patch in the shader (three.js r${REVISION}); see where that text went`,
      );
    return text.replace(from, () => to);
  }, shader);
}
