export { attachInteraction } from './attach-interaction.ts';
export { pick, treeOf, type Hit } from './picking/pick.ts';
export { MOST_DEPTH_MM, readAlong, readProbe } from './tools/probe.ts';
export { skinNear, type SkinSpot } from './picking/skin.ts';
export { attachKeepInView } from './camera/keep-in-view.ts';
export { hitsAt, rayAt, toSceneX } from './picking/rays.ts';
export { type Drag, type HeldTool, type ToolWay, heldTool, holdTool } from './tools/held-tool.ts';
export { partOfHit } from './picking/part-of-hit.ts';
export {
  choiceAfterClick,
  SAME_PLACE_PX,
  DRAG_PX,
  type Choice,
  type ClickMemory,
  type Clicked,
  type Place,
} from './picking/clicks.ts';
