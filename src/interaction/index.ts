export { attachInteraction } from './attach-interaction.ts';
export { pick, treeOf, type Hit } from './pick.ts';
export { MOST_DEPTH_MM, readAlong, readProbe } from './probe.ts';
export { skinNear, type SkinSpot } from './skin.ts';
export { attachKeepInView } from './keep-in-view.ts';
export { hitsAt, rayAt, toSceneX } from './rays.ts';
export { type Drag, type HeldTool, type ToolWay, heldTool, holdTool } from './held-tool.ts';
export { partOfHit } from './part-of-hit.ts';
export {
  choiceAfterClick,
  SAME_PLACE_PX,
  DRAG_PX,
  type Choice,
  type ClickMemory,
  type Clicked,
  type Place,
} from './clicks.ts';
