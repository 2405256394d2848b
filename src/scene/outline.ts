import {
  BackSide,
  type BufferGeometry,
  Color,
  type IUniform,
  Mesh,
  type Plane,
  ShaderMaterial,
  type Scene,
  Vector2,
} from 'three';
import { ORDER } from './drawing/passes.ts';
import type { SceneObject } from './registry.ts';

/** Width of the lines, CSS pixels, and how many times wider they are with more contrast. */
const SELECTED_PX = 2.6;
const HOVERED_PX = 1.4;
const WIDER = 1.7;

interface HullUniforms {
  readonly [name: string]: IUniform;
  readonly uColour: IUniform<Color>;
  readonly uSize: IUniform<Vector2>;
  readonly uWidth: IUniform<number>;
}

type Hull = Mesh<BufferGeometry, ShaderMaterial>;

/** Pushes the far side of a shape outward on the screen: what shows beside the shape is its outline. */
function hullMaterial(widthPx: number, shared: Pick<HullUniforms, 'uColour' | 'uSize'>): ShaderMaterial {
  const uniforms: HullUniforms = { ...shared, uWidth: { value: widthPx } };
  return new ShaderMaterial({
    uniforms,
    side: BackSide,
    // Among what is translucent, so that the order of drawing holds beside sheets.
    transparent: true,
    clipping: true,
    vertexShader: /* glsl */ `
      #include <clipping_planes_pars_vertex>
      uniform vec2 uSize;
      uniform float uWidth;
      void main() {
        vec4 mvPosition = modelViewMatrix * vec4(position, 1.0);
        #include <clipping_planes_vertex>
        vec4 clip = projectionMatrix * mvPosition;
        vec2 away = normalize((projectionMatrix * vec4(normalMatrix * normal, 0.0)).xy * uSize + 1e-6);
        clip.xy += away * uWidth * 2.0 / uSize * clip.w;
        gl_Position = clip;
      }`,
    fragmentShader: /* glsl */ `
      #include <clipping_planes_pars_fragment>
      uniform vec3 uColour;
      void main() {
        #include <clipping_planes_fragment>
        gl_FragColor = vec4(uColour, 1.0);
        #include <colorspace_fragment>
      }`,
    toneMapped: false,
  });
}

/** As many structures as can stand out at a time: one, or a pair. */
const MOST_SELECTED = 2;

/** The outlines there can be at a time: around the selection, or the pair of it, and around what the pointer is on. */
export class OutlineHulls {
  readonly colour: IUniform<Color> = { value: new Color() };
  readonly #size: IUniform<Vector2> = { value: new Vector2(1, 1) };
  readonly #selected: readonly Hull[];
  readonly #hovered: Hull;

  constructor(scene: Scene) {
    const shared = { uColour: this.colour, uSize: this.#size };
    const selected = hullMaterial(SELECTED_PX, shared);
    this.#selected = Array.from(
      { length: MOST_SELECTED },
      () => new Mesh<BufferGeometry, ShaderMaterial>(undefined, selected),
    );
    this.#hovered = new Mesh(undefined, hullMaterial(HOVERED_PX, shared));
    for (const hull of this.#all()) {
      hull.visible = false;
      hull.frustumCulled = false;
      hull.renderOrder = ORDER.outline;
      hull.matrixAutoUpdate = false;
      scene.add(hull);
    }
  }

  #all(): readonly Hull[] {
    return [...this.#selected, this.#hovered];
  }

  /** Size of the picture in CSS pixels; outlines keep their width whatever it is. */
  resize(width: number, height: number): void {
    this.#size.value.set(width, height);
  }

  /** Puts the outlines around these objects, and takes the others away. */
  show(selected: readonly SceneObject[], hovered: SceneObject | undefined): void {
    this.#selected.forEach((hull, at) => place(hull, selected[at]));
    place(this.#hovered, hovered);
  }

  /** What the model is cut open by cuts its outlines too; `null`: nothing. */
  cutBy(plane: Plane | null): void {
    for (const { material } of this.#all()) {
      material.clippingPlanes = plane && [plane];
    }
  }

  /** Lines for readers who ask for more contrast. */
  widen(isWide: boolean): void {
    const by = isWide ? WIDER : 1;
    this.#selected[0]!.material.uniforms['uWidth']!.value = by * SELECTED_PX;
    this.#hovered.material.uniforms['uWidth']!.value = by * HOVERED_PX;
  }

  dispose(): void {
    for (const hull of this.#all()) {
      hull.removeFromParent();
      hull.material.dispose();
    }
  }
}

function place(hull: Hull, object: SceneObject | undefined): void {
  hull.visible = object !== undefined && object.display !== 'hidden';
  if (!object) return;
  hull.geometry = object.mesh.geometry;
  hull.matrix.copy(object.mesh.matrixWorld);
  hull.matrixWorldNeedsUpdate = true;
}
