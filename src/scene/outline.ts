import { BackSide, Color, type IUniform, Mesh, ShaderMaterial, type Scene, Vector2 } from 'three';
import type { SceneObject } from './registry.ts';

/** Width of the lines, CSS pixels. */
const SELECTED_PX = 2.6;
const HOVERED_PX = 1.4;

interface HullUniforms {
  readonly [name: string]: IUniform;
  readonly uColour: IUniform<Color>;
  readonly uSize: IUniform<Vector2>;
  readonly uWidth: IUniform<number>;
}

/** Pushes the far side of a shape outward on the screen: what shows beside the shape is its outline. */
function hullMaterial(widthPx: number, shared: Pick<HullUniforms, 'uColour' | 'uSize'>): ShaderMaterial {
  const uniforms: HullUniforms = { ...shared, uWidth: { value: widthPx } };
  return new ShaderMaterial({
    uniforms,
    side: BackSide,
    vertexShader: /* glsl */ `
      uniform vec2 uSize;
      uniform float uWidth;
      void main() {
        vec4 clip = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
        vec2 away = normalize((projectionMatrix * vec4(normalMatrix * normal, 0.0)).xy * uSize + 1e-6);
        clip.xy += away * uWidth * 2.0 / uSize * clip.w;
        gl_Position = clip;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uColour;
      void main() {
        gl_FragColor = vec4(uColour, 1.0);
        #include <colorspace_fragment>
      }`,
    toneMapped: false,
  });
}

/** The two outlines there can be at a time: one around the selection, one around what the pointer is on. */
export class OutlineHulls {
  readonly colour: IUniform<Color> = { value: new Color() };
  readonly #size: IUniform<Vector2> = { value: new Vector2(1, 1) };
  readonly #selected: Mesh;
  readonly #hovered: Mesh;

  constructor(scene: Scene) {
    const shared = { uColour: this.colour, uSize: this.#size };
    this.#selected = new Mesh(undefined, hullMaterial(SELECTED_PX, shared));
    this.#hovered = new Mesh(undefined, hullMaterial(HOVERED_PX, shared));
    for (const hull of [this.#selected, this.#hovered]) {
      hull.visible = false;
      hull.frustumCulled = false;
      hull.matrixAutoUpdate = false;
      scene.add(hull);
    }
  }

  /** Size of the picture in CSS pixels; outlines keep their width whatever it is. */
  resize(width: number, height: number): void {
    this.#size.value.set(width, height);
  }

  /** Puts the outlines around these objects; `undefined` takes one away. */
  show(selected: SceneObject | undefined, hovered: SceneObject | undefined): void {
    place(this.#selected, selected);
    place(this.#hovered, hovered?.display === 'hidden' ? undefined : hovered);
  }

  dispose(): void {
    for (const hull of [this.#selected, this.#hovered]) {
      hull.removeFromParent();
      (hull.material as ShaderMaterial).dispose();
    }
  }
}

function place(hull: Mesh, object: SceneObject | undefined): void {
  hull.visible = object !== undefined;
  if (!object) return;
  hull.geometry = object.mesh.geometry;
  hull.matrix.copy(object.mesh.matrixWorld);
  hull.matrixWorldNeedsUpdate = true;
}
