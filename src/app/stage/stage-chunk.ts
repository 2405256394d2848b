import { TOOLS_IN_SCENE } from '#features/scene';
import { mountScene as mount } from '#scene';

/** Everything that draws, as one lazy chunk: the shell, the list and the texts come first. */
export { ModelError, loadManifest, loadModels } from '#loader';
export { prepareScene } from '#scene';
export { attachInteraction } from '#interaction';

/** Draws the models, and what the tools that are out add to them. */
export const mountScene: typeof mount = (container, atlas, options) =>
  mount(container, atlas, { ...options, children: TOOLS_IN_SCENE });
