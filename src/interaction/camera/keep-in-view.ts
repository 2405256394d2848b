import { Box3, Frustum, Matrix4, type PerspectiveCamera } from 'three';
import { CORE_GROUP, type StructureId, keyOf, structureOf } from '#anatomy';
import type { SceneHandle } from '#scene';
import { type Atlas, INITIAL_VIEW, type Origin, type ViewState, samePose } from '#state';
import { visiblePose } from './visible-pose.ts';

/** Ways of choosing that point at the picture itself, so that what is chosen is in it. */
const POINTING: ReadonlySet<Origin> = new Set<Origin>(['pointer', 'touch', 'scene']);

const frustum = new Frustum();
const box = new Box3();

/** Is nothing of a drawn structure within the picture? `undefined` while it is not drawn. */
function isOutOfView({ camera, registry }: SceneHandle, id: StructureId): boolean | undefined {
  const eye = camera();
  const mesh = registry.get(id)?.mesh;
  if (!eye || !mesh) return undefined;
  eye.updateMatrixWorld();
  if (!mesh.geometry.boundingBox) mesh.geometry.computeBoundingBox();
  box.copy(mesh.geometry.boundingBox!).applyMatrix4(mesh.matrixWorld);
  frustum.setFromProjectionMatrix(
    new Matrix4().multiplyMatrices(eye.projectionMatrix, eye.matrixWorldInverse),
  );
  return !frustum.intersectsBox(box);
}

/**
 * Brings a selection into view that was made without the picture and lies wholly outside it, such as the
 * foot while the hip is looked at; also when it arrives later. What was looked up by name is brought to where it
 * is seen, wherever it lies. So is what a link names without saying where to look from, unless it belongs to the
 * hip, which the first view shows. Returns the detacher.
 */
export function attachKeepInView(handle: SceneHandle, atlas: Atlas): () => void {
  const mayMove = ({ camera }: ViewState, by: Origin) =>
    !POINTING.has(by) && (by !== 'url' || samePose(camera, INITIAL_VIEW.camera));
  let wanted: StructureId | null = null;
  let isSought = false;
  const look = () => {
    if (isSought) return seek();
    const isOut = wanted === null ? undefined : isOutOfView(handle, wanted);
    if (isOut === undefined) return;
    wanted = null;
    if (isOut) atlas.commands.frameSelection('app');
  };
  const seek = () => {
    const eye = handle.camera();
    const pose = eye && visiblePose(handle, atlas.state(), (eye as PerspectiveCamera).aspect);
    if (!pose) return;
    isSought = false;
    atlas.commands.moveCamera(pose, 'app');
  };
  const choose = (state: ViewState, by: Origin) => {
    wanted = mayMove(state, by) ? state.selected : null;
    isSought = wanted !== null && by === 'url' && structureOf(keyOf(wanted)).group !== CORE_GROUP;
    look();
  };
  choose(atlas.state(), 'url');
  const stopState = atlas.subscribe((state, before, { by, request }) => {
    const hasMoved = state.camera !== before.camera || state.selected !== before.selected;
    // Who moves the camera meanwhile, or chooses something else, has chosen where to look.
    if (hasMoved) isSought = false;
    // Where to look is asked for along with the choice; the answer comes below.
    if (request?.kind === 'look') return;
    if (state.selected !== before.selected) choose(state, by);
    else if (state.camera !== before.camera) wanted = null;
    else if (state.drawnGroups !== before.drawnGroups) look();
  });
  const stopRequests = atlas.requests.subscribe(({ kind }) => {
    if (kind !== 'look') return;
    wanted = null;
    isSought = true;
    look();
  });
  return () => {
    stopState();
    stopRequests();
  };
}
