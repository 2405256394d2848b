export { attachInteraction } from './attach-interaction.ts';
export { pick, treeOf, type Hit } from './pick.ts';
export { MOST_DEPTH_MM, readAlong, readProbe } from './probe.ts';
export { skinNear, type SkinSpot } from './skin.ts';
export { attachKeepInView } from './keep-in-view.ts';
export { rayAt, toSceneX } from './rays.ts';
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
