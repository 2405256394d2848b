import { createRoot, extend, useStore, useThree } from '@react-three/fiber';
import { type ReactNode, useEffect, useLayoutEffect, useMemo } from 'react';
import { DirectionalLight, Group, HemisphereLight, NeutralToneMapping, type PerspectiveCamera } from 'three';
import type { Side, StructureId } from '#anatomy';
import type { AtlasModels } from '#loader';
import type { Atlas } from '#state';
import { type HandleWords, attachApart, sectionCut } from './apart/index.ts';
import { CameraRig } from './camera/camera-rig.tsx';
import { guardContext } from './start/context-guard.ts';
import type { FinderWords } from './finder/finder-stage.ts';
import { attachFinder } from './finder/index.ts';
import { FirstFrame } from './start/first-frame.tsx';
import { attachHoverLabel } from './hover-label.ts';
import { attachLabels } from './labels/index.ts';
import { Lights } from './lights/lights.tsx';
import { OutlineHulls } from './outline.ts';
import { attachMirror } from './mirror/index.ts';
import { MovingRatio } from './pace/moving-ratio.tsx';
import { attachPanes } from './panes/index.ts';
import type { PreparedScene } from './start/prepare-scene.ts';
import type { PictureRequest } from './picture/take-picture.ts';
import { attachPosture } from './posture/index.ts';
import { attachProbeMarker } from './probe/index.ts';
import { SceneContext } from './scene-context.ts';
import type { SceneCamera, SceneView } from './scene-view.ts';
import { quietClock } from './start/quiet-clock.ts';
import { attachStrokes } from './strokes/index.ts';
import { Structures } from './structures.tsx';
import { followTheme } from './theme.ts';
import { precompileMaterials } from './start/precompile-materials.ts';
import { attachZones } from './zones/index.ts';
import { DrawnStrokes } from './zones/drawn-strokes.ts';

// Only what is used: registering all of three.js would add a third to the page's code.
extend({ Group, DirectionalLight, HemisphereLight });

/** Pixels beyond this cost time and show nothing. */
const MOST_PIXEL_RATIO = 2;

/** A page that is zoomed out has fewer pixels than CSS pixels, and need not draw more than it shows. */
const LEAST_PIXEL_RATIO = 0.25;

export interface SceneOptions {
  readonly prepared: PreparedScene;
  /** What is there at the start; more may be added later. */
  readonly models: AtlasModels;
  /** How the view presents itself to a screen reader; asked once the first frame is drawn. */
  readonly texts: () => {
    readonly label: string;
    readonly role: string;
    readonly hint: string;
    /** Stands beside the strip over a nerve. */
    readonly strip: string;
    /** Letters for the body's own sides, beside a mirrored picture. */
    readonly sides: Readonly<Record<Side, string>>;
    /** Names of the section plane's handles. */
    readonly handles: HandleWords;
    /** Names of the parts of the body to go to. */
    readonly finder: FinderWords;
  };
  /** Name shown beside the pointer. */
  readonly labelOf: (id: StructureId) => string;
  /** Called once, when the first frame with all structures is on the screen. */
  readonly onFirstFrame: () => void;
  /** What is drawn besides, by components that find the scene with `useScene`. */
  readonly children?: ReactNode;
}

/** A running scene. */
export interface SceneHandle extends SceneView {
  /** What the finger draws over the body. */
  readonly drawn: DrawnStrokes;
  /** Takes further structures into the picture, once they have arrived. */
  readonly addModels: (models: AtlasModels) => void;
  readonly dispose: () => void;
  /** Draws the present view as a picture of its own; `null` when that cannot be done. */
  readonly picture: (request: PictureRequest) => Promise<Blob | null>;
}

interface SceneProps extends PreparedScene {
  readonly atlas: Atlas;
  readonly onFirstFrame: () => void;
  readonly onCamera: (camera: SceneCamera) => void;
  readonly children: ReactNode;
}

function Scene({ atlas, drawing, stage, registry, canvas, onFirstFrame, onCamera, children }: SceneProps) {
  const { scene, gl, camera, invalidate } = useThree();
  const store = useStore();
  const width = useThree((state) => state.size.width);
  const height = useThree((state) => state.size.height);
  const hulls = useMemo(() => new OutlineHulls(scene), [scene]);
  useLayoutEffect(() => {
    // What the renderer was prepared with; the frame around it has set its own.
    Object.assign(gl, { toneMapping: NeutralToneMapping, toneMappingExposure: 1 });
  }, [gl]);
  useLayoutEffect(() => onCamera(camera), [camera, onCamera]);
  useLayoutEffect(() => hulls.resize(width, height), [height, hulls, width]);
  useEffect(() => followTheme(document, stage, hulls, () => invalidate()), [hulls, invalidate, stage]);
  useEffect(() => guardContext(canvas, atlas, () => invalidate()), [atlas, canvas, invalidate]);
  useEffect(
    () => attachPanes({ atlas, drawing, registry, hulls, canvas, store }),
    [atlas, canvas, drawing, hulls, registry, store],
  );
  useEffect(() => () => hulls.dispose(), [hulls]);
  return (
    <>
      <MovingRatio stage={stage} />
      <Lights />
      <Structures atlas={atlas} drawing={drawing} registry={registry} hulls={hulls} />
      <CameraRig atlas={atlas} registry={registry} surface={canvas} />
      <FirstFrame
        onFirstFrame={() => {
          onFirstFrame();
          precompileMaterials(gl, scene, camera, drawing.rareMaterials());
        }}
      />
      {children}
    </>
  );
}

/** The element that a reader focuses; the canvas within it is a picture without a role of its own. */
function createView(container: HTMLElement, { prepared: { canvas } }: SceneOptions): HTMLElement {
  const page = container.ownerDocument;
  const view = page.createElement('div');
  view.className = 'scene-view';
  view.tabIndex = 0;
  // Fills whatever it is put into, with or without the page's style sheet.
  view.style.cssText = 'width:100%;height:100%';
  canvas.style.cssText = 'display:block;width:100%;height:100%;touch-action:none';
  view.append(canvas);
  container.append(view);
  return view;
}

function describe(view: HTMLElement, { label, role, hint }: ReturnType<SceneOptions['texts']>): void {
  view.setAttribute('role', 'application');
  view.setAttribute('aria-roledescription', role);
  view.setAttribute('aria-label', label);
  view.setAttribute('aria-description', hint);
  // Says what is to be seen as well, once the page around the view is there.
  view.setAttribute('aria-describedby', 'view-now');
}

/** Draws the models into `container`, following the state; draws nothing while nothing changes. */
export async function mountScene(
  container: HTMLElement,
  atlas: Atlas,
  options: SceneOptions,
): Promise<SceneHandle> {
  const { models, prepared } = options;
  const { canvas, drawing, registry, renderer, stage } = prepared;
  const view = createView(container, options);
  drawing.add(models);
  let camera: SceneCamera | null = null;
  quietClock();
  const root = createRoot(canvas);
  const sizeNow = () => {
    const { width, height } = view.getBoundingClientRect();
    return { width: Math.max(1, width), height: Math.max(1, height), top: 0, left: 0 };
  };
  await root.configure({
    frameloop: 'demand',
    dpr: [LEAST_PIXEL_RATIO, MOST_PIXEL_RATIO],
    size: sizeNow(),
    gl: renderer,
    camera: { near: 0.02, far: 6, position: [0, 0, -1] },
  });
  const seen: SceneView = {
    view,
    canvas,
    registry,
    camera: () => camera,
    cut: () => {
      const { section } = atlas.state();
      return section && drawing.apart ? sectionCut(section) : null;
    },
    mirrored: () => atlas.state().mirror,
  };
  const store = root.render(
    <Scene
      {...prepared}
      atlas={atlas}
      onFirstFrame={() => {
        describe(view, options.texts());
        options.onFirstFrame();
      }}
      onCamera={(now) => {
        camera = now;
      }}
    >
      <SceneContext value={{ atlas, view: seen }}>{options.children}</SceneContext>
    </Scene>,
  );
  const observer = new ResizeObserver(() => {
    const { width, height } = sizeNow();
    const { size, setSize } = store.getState();
    // A change of place alone is no reason to draw again.
    if (width !== size.width || height !== size.height) setSize(width, height);
  });
  observer.observe(view);
  const detachLabel = attachHoverLabel(view, atlas, options.labelOf);
  const detachLabels = attachLabels({
    atlas,
    registry,
    view,
    canvas,
    apart: () => drawing.apart,
    three: () => store.getState(),
  });
  const detachMirror = attachMirror({
    atlas,
    view,
    canvas,
    three: () => store.getState(),
    letters: () => options.texts().sides,
  });
  const detachPosture = attachPosture({ atlas, drawing, three: () => store.getState() });
  const detachStrokes = attachStrokes({
    atlas,
    registry,
    three: () => store.getState(),
    stripWord: () => options.texts().strip,
  });
  const detachProbe = attachProbeMarker({ atlas, three: () => store.getState() });
  const detachApart = attachApart({
    atlas,
    drawing,
    registry,
    stage,
    view,
    three: () => store.getState(),
    words: () => options.texts().handles,
  });
  const detachFinder = attachFinder({ atlas, view, words: () => options.texts().finder });
  const drawn = new DrawnStrokes();
  const detachZones = attachZones({ atlas, registry, view, drawn, three: () => store.getState() });
  return {
    ...seen,
    drawn,
    addModels: (models) => drawing.add(models),
    picture: async (request) => {
      const { takePicture } = await import('./picture/take-picture.ts');
      const three = () => {
        const now = store.getState();
        return { ...now, camera: now.camera as PerspectiveCamera };
      };
      return takePicture({ view, canvas, mirrored: () => atlas.state().mirror, three }, request);
    },
    dispose: () => {
      observer.disconnect();
      detachLabel();
      detachLabels();
      detachMirror();
      detachStrokes();
      detachZones();
      detachFinder();
      detachApart();
      detachProbe();
      detachPosture();
      root.unmount();
      drawing.dispose();
      stage.uNoise.value.dispose();
      view.remove();
    },
  };
}
