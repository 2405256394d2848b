/** Everything that draws, as one lazy chunk: the shell, the list and the texts come first. */
export { ModelError, loadManifest, loadModels } from '#loader';
export { mountScene, prepareScene } from '#scene';
export { attachInteraction } from '#interaction';
