import {
  Color,
  DirectionalLight,
  HemisphereLight,
  NeutralToneMapping,
  PCFSoftShadowMap,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three';
import type { AtlasModels } from '#loader';
import { StructureDrawing } from '../drawing/structure-drawing.ts';
import { LAMPS } from '../lights/light-directions.ts';
import { type SceneRegistry, type WritableRegistry, readable } from '../registry.ts';
import { standInsFor } from './stand-ins.ts';
import { createNoise } from '../tissue/noise.ts';
import type { StageUniforms } from '../tissue/tissue-materials.ts';

/** What a scene needs before any model is there. */
export interface PreparedScene {
  readonly canvas: HTMLCanvasElement;
  readonly renderer: WebGLRenderer;
  readonly stage: StageUniforms;
  readonly registry: SceneRegistry;
  readonly drawing: StructureDrawing;
}

/**
 * Makes what draws, and begins to make its first program: where programs are made on the side, that goes on
 * while the models arrive. Models that `here` has come with are taken in first: the canvas's context is being made
 * meanwhile, and what is asked of it waits for that. `canvas` has a WebGL2 context or is able to have one; throws when it is not.
 */
export function prepareScene(canvas: HTMLCanvasElement, here: AtlasModels | null): PreparedScene {
  const stage: StageUniforms = {
    uStage: { value: new Color() },
    uInk: { value: new Color() },
    uPixelRatio: { value: 1 },
    uNoise: { value: createNoise() },
  };
  const structures: WritableRegistry = new Map();
  const drawing = new StructureDrawing(structures, stage);
  if (here) drawing.add(here);
  const renderer = new WebGLRenderer({
    canvas,
    antialias: true,
    alpha: true,
    powerPreference: 'high-performance',
  });
  // Keeps reds red: filmic curves turn strong colours pale.
  renderer.toneMapping = NeutralToneMapping;
  // Nothing casts a shadow, yet programs go by it; react-three-fiber will set this one.
  renderer.shadowMap.type = PCFSoftShadowMap;
  const lamps = [new HemisphereLight(), ...Object.values(LAMPS).map(() => new DirectionalLight())];
  // Programs depend on the number of lamps of each sort, not on where they stand.
  const standIns = new Scene().add(...lamps, standInsFor(drawing.firstMaterials()));
  renderer.compile(standIns, new PerspectiveCamera());
  // One face for good: the camera's controls end when it changes, and would not begin again.
  return { canvas, renderer, stage, registry: readable(structures), drawing };
}
