import {
  type BufferAttribute,
  type Color,
  CustomBlending,
  type Data3DTexture,
  type DataTexture,
  type IUniform,
  type Material,
  MeshStandardMaterial,
  NoBlending,
  type Plane,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  SrcAlphaFactor,
  Vector2,
} from 'three';
import { FAMILIES, type Family } from './families.ts';
import { type Patches, patchShader } from './patch-shader.ts';
import { VERTEX, fragmentOf } from './tissue.glsl.ts';

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

/** One material for each family of tissues, in the order of FAMILIES. */
export type FamilyMaterials = readonly Material[];

/** Materials by the way of drawing; the structures' looks are in the table. */
export interface TissueMaterials {
  readonly solid: FamilyMaterials;
  /** Solid, with painted attachments, parts and fibre lines. */
  readonly detailed: FamilyMaterials;
  readonly xray: FamilyMaterials;
  readonly veil: Material;
  readonly glassDepth: Material;
  readonly glass: FamilyMaterials;
  readonly skin: Material;
  /** How opaque each half of the skin is. */
  readonly skinHalves: IUniform<Vector2>;
  /** Are vertices carried elsewhere? */
  readonly isCarried: boolean;
  dispose(): void;
}

/** What carries vertices elsewhere, for all materials of a set. */
export interface VertexDeformer {
  /** Sets its programs apart from those of others. */
  readonly name: string;
  /** What lies behind this plane is not drawn. */
  readonly clip?: Plane;
  readonly uniforms: Readonly<Record<string, IUniform>>;
  /** Applied to the vertex shaders after those of the tissue. */
  readonly patches: Patches;
  /** The vertex shader of what writes depth alone. */
  readonly depthVertex: string;
  /** What the shaders need to know of each vertex besides what the models say; made when first wanted. */
  readonly attribute?: {
    readonly name: string;
    readonly make: (
      attributes: Readonly<Record<string, BufferAttribute>>,
      corners: Uint32Array,
    ) => BufferAttribute;
  };
}

/** Versions of the program. What is rarely wanted would slow the common one down wherever it is used. */
type Version = 'plain' | 'detailed' | 'hatched';

const planesOf = (deformer: VertexDeformer | null) => (deformer?.clip ? [deformer.clip] : null);

function tissueMaterial(
  uniforms: Readonly<Record<string, IUniform>>,
  family: Family,
  version: Version,
  deformer: VertexDeformer | null,
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
  material.clippingPlanes = planesOf(deformer);
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = patchShader(shader.vertexShader, [...VERTEX, ...(deformer?.patches ?? [])]);
    shader.fragmentShader = fragmentOf(family);
  };
  material.customProgramCacheKey = () => `tissue-${family}-${version}-${deformer?.name ?? 'straight'}`;
  return material;
}

const STRAIGHT = 'void main() { gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }';

/** Writes depth alone, a trace behind the surface, whose colour then passes the comparison. */
function depthMaterial(deformer: VertexDeformer | null): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...deformer?.uniforms },
    vertexShader: deformer?.depthVertex ?? STRAIGHT,
    fragmentShader: `
      #include <clipping_planes_pars_fragment>
      void main() {
        #include <clipping_planes_fragment>
        gl_FragColor = vec4(0.0);
      }`,
    clipping: deformer?.clip !== undefined,
    clippingPlanes: planesOf(deformer),
    colorWrite: false,
    transparent: true,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 4,
  });
}

/** Materials for everything that is drawn, most of them with the same program. `detail`: uniforms of the detailed version. `bend`: for a set that carries its vertices elsewhere. */
export function createTissueMaterials(
  stage: StageUniforms,
  table: IUniform<DataTexture>,
  detail: Readonly<Record<string, IUniform>>,
  deformer: VertexDeformer | null = null,
): TissueMaterials {
  const skinHalves = { value: new Vector2(0, 0) };
  const uniforms = { ...stage, ...detail, uTable: table, uHalves: skinHalves, ...deformer?.uniforms };
  const made: Material[] = [];
  const make = (family: Family, settings: Partial<Material>, version: Version = 'plain') => {
    const material = Object.assign(tissueMaterial(uniforms, family, version, deformer), settings);
    made.push(material);
    return material;
  };
  const each = (settings: Partial<Material>, version?: Version) =>
    FAMILIES.map((family) => make(family, settings, version));
  const glassDepth = depthMaterial(deformer);
  made.push(glassDepth);
  return {
    // Written over whatever was there: to mix it with itself takes time, for every sample of a pixel.
    solid: each({ blending: NoBlending }),
    detailed: each({ blending: NoBlending }, 'detailed'),
    xray: each({}, 'hatched'),
    // Sheets are of one family.
    veil: make('cord', { transparent: true }),
    glassDepth,
    glass: each({ transparent: true, depthWrite: false }),
    skin: make('skin', { transparent: true, depthWrite: false }),
    skinHalves,
    isCarried: deformer !== null,
    dispose: () => {
      for (const material of made) material.dispose();
    },
  };
}
