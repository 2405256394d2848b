import {
  type Color,
  CustomBlending,
  type Data3DTexture,
  type DataTexture,
  type IUniform,
  type Material,
  MeshStandardMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  SrcAlphaFactor,
  Vector2,
} from 'three';
import { FRAGMENT, VERTEX } from './tissue.glsl.ts';

/** Shared by all materials: the colour that things recede into, and the noise that their grain is made of. */
export interface StageUniforms {
  readonly uStage: IUniform<Color>;
  readonly uNoise: IUniform<Data3DTexture>;
}

/** One material per way of drawing; the structures' looks are in the table. */
export interface TissueMaterials {
  readonly solid: Material;
  readonly xray: Material;
  readonly veil: Material;
  readonly glassDepth: Material;
  readonly glass: Material;
  readonly skin: Material;
  /** How opaque each half of the skin is. */
  readonly skinHalves: IUniform<Vector2>;
  dispose(): void;
}

function tissueMaterial(
  uniforms: Readonly<Record<string, IUniform>>,
  isHatched: boolean,
): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    metalness: 0,
    // As normal blending does it. three.js makes another program for solid materials with normal blending;
    // spelt out, solid and see-through ones share one.
    blending: CustomBlending,
    blendSrc: SrcAlphaFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
  });
  // Cutting holes slows a program down wherever it is used, so what has none is spared it.
  if (isHatched) material.defines = { ...material.defines, HATCHED: '' };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = VERTEX.reduce((text, [from, to]) => text.replace(from, to), shader.vertexShader);
    shader.fragmentShader = FRAGMENT.reduce(
      (text, [from, to]) => text.replace(from, to),
      shader.fragmentShader,
    );
  };
  material.customProgramCacheKey = () => (isHatched ? 'tissue-hatched' : 'tissue');
  return material;
}

/** Writes depth alone, a trace behind the surface, whose colour then passes the comparison. */
function depthMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: 'void main() { gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }',
    fragmentShader: 'void main() { gl_FragColor = vec4(0.0); }',
    colorWrite: false,
    transparent: true,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 4,
  });
}

/** Materials for everything that is drawn, all with the same program but for the hatched one and plain depth. */
export function createTissueMaterials(stage: StageUniforms, table: IUniform<DataTexture>): TissueMaterials {
  const skinHalves = { value: new Vector2(0, 0) };
  const uniforms = { ...stage, uTable: table, uHalves: skinHalves };
  const make = (settings: Partial<Material>, isHatched = false) =>
    Object.assign(tissueMaterial(uniforms, isHatched), settings);
  const materials = {
    solid: make({}),
    xray: make({}, true),
    veil: make({ transparent: true }),
    glassDepth: depthMaterial(),
    glass: make({ transparent: true, depthWrite: false }),
    skin: make({ transparent: true, depthWrite: false }),
  };
  return {
    ...materials,
    skinHalves,
    dispose: () => {
      for (const material of Object.values(materials)) material.dispose();
    },
  };
}
