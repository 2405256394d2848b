import type { StructureId } from '#anatomy';
import { type Mark, type ViewState, marks } from '#state';
import type { OutlineHulls } from './outline.ts';
import type { WritableRegistry } from './registry.ts';
import type { TissueMaterial } from './tissue/tissue-material.ts';

/** How far what is not selected steps back; how much the hovered and the selected come forward. */
const DIM = 0.62;
const HOVER_LIFT = 0.1;
const SELECT_LIFT = 0.06;

/** How opaque the skin is on the left and the right: by the layers, unless it is wished for or chosen itself. */
function skinHalves(state: ViewState, id: StructureId, { display, selected }: Mark): [number, number] {
  if (display !== 'shown') return [0, 0];
  if (selected || state.wishes[id] === 'shown') return [1, 1];
  return [state.peelLeft === 0 ? 1 : 0, state.peelRight === 0 ? 1 : 0];
}

function applyMark(material: TissueMaterial, { display, hovered, selected, dimmed }: Mark): void {
  const ghost = display === 'ghost';
  material.marks.uDim.value = dimmed && !hovered ? DIM : 0;
  material.marks.uLift.value = (hovered ? HOVER_LIFT : 0) + (selected ? SELECT_LIFT : 0);
  material.marks.uGhost.value = ghost ? 1 : 0;
  material.transparent = ghost;
  material.depthWrite = !ghost;
}

/** The one place where reasons become looks: turns the state's marks into what every object shows. */
export function applyMarks(state: ViewState, registry: WritableRegistry, hulls: OutlineHulls): void {
  for (const [id, mark] of marks(state)) {
    const object = registry.get(id);
    if (!object) continue;
    const { mesh, material } = object;
    mesh.visible = mark.display !== 'hidden';
    registry.set(id, { ...object, display: mark.display });
    if (id === 'body-surface') applySkin(state, id, mark, material, mesh);
    else applyMark(material, mark);
  }
  const shown = (id: StructureId | null) => (id === null ? undefined : registry.get(id));
  hulls.show(shown(state.selected), state.hovered === state.selected ? undefined : shown(state.hovered));
}

/** The skin is one piece with two halves, each opaque or seen through. */
function applySkin(
  state: ViewState,
  id: StructureId,
  mark: Mark,
  material: TissueMaterial,
  mesh: { renderOrder: number },
): void {
  const [left, right] = skinHalves(state, id, mark);
  material.marks.uHalves.value.set(left, right);
  // Halves are told apart in the shader, so the material blends whenever one of them is seen through.
  applyMark(material, { ...mark, display: left + right === 2 ? 'shown' : 'ghost' });
  material.depthWrite = left + right > 0;
  // Drawn last, so that what lies inside is already there to be seen through it.
  mesh.renderOrder = 2;
}
