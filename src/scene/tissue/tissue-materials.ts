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

/** Shared by all materials: what the stage looks like, and the noise that their grain is made of. */
export interface StageUniforms {
  /** The colour that things recede into. */
  readonly uStage: IUniform<Color>;
  /** The colour of lines. */
  readonly uInk: IUniform<Color>;
  /** Device pixels per CSS pixel. */
  readonly uPixelRatio: IUniform<number>;
  readonly uNoise: IUniform<Data3DTexture>;
}

/** One material per way of drawing; the structures' looks are in the table. */
export interface TissueMaterials {
  readonly solid: Material;
  /** Solid, with painted attachments, parts and fibre lines. */
  readonly detailed: Material;
  readonly xray: Material;
  readonly veil: Material;
  readonly glassDepth: Material;
  readonly glass: Material;
  readonly skin: Material;
  /** How opaque each half of the skin is. */
  readonly skinHalves: IUniform<Vector2>;
  dispose(): void;
}

/** Versions of the program. What is rarely wanted would slow the common one down wherever it is used. */
type Version = 'plain' | 'detailed' | 'hatched';

function tissueMaterial(
  uniforms: Readonly<Record<string, IUniform>>,
  version: Version,
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
  if (version !== 'plain') material.defines = { ...material.defines, [version.toUpperCase()]: '' };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = VERTEX.reduce((text, [from, to]) => text.replace(from, to), shader.vertexShader);
    shader.fragmentShader = FRAGMENT.reduce(
      (text, [from, to]) => text.replace(from, to),
      shader.fragmentShader,
    );
  };
  material.customProgramCacheKey = () => `tissue-${version}`;
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

/** Materials for everything that is drawn, most of them with the same program. `detail`: uniforms of the detailed version. */
export function createTissueMaterials(
  stage: StageUniforms,
  table: IUniform<DataTexture>,
  detail: Readonly<Record<string, IUniform>>,
): TissueMaterials {
  const skinHalves = { value: new Vector2(0, 0) };
  const uniforms = { ...stage, ...detail, uTable: table, uHalves: skinHalves };
  const make = (settings: Partial<Material>, version: Version = 'plain') =>
    Object.assign(tissueMaterial(uniforms, version), settings);
  const materials = {
    solid: make({}),
    detailed: make({}, 'detailed'),
    xray: make({}, 'hatched'),
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
