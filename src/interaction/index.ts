export { attachInteraction } from './attach-interaction.ts';
export { pick, treeOf, type Hit } from './pick.ts';
export { selectionAfterClick, SAME_PLACE_PX, DRAG_PX, type ClickMemory, type Place } from './clicks.ts';
