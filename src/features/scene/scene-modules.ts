import type { ComponentType } from 'react';
import type { FeatureName } from '#features';

/** What the folder `scene` of a tool exports: what it draws, and what a hand does with it, while it is out. */
export interface SceneModule {
  readonly ToolScene: ComponentType;
}

const FOUND = import.meta.glob<SceneModule>('../*/scene/index.tsx');

/** Fetches the scene of a tool. */
export function fetchScene(name: FeatureName): Promise<SceneModule> {
  const fetchIt = FOUND[`../${name}/scene/index.tsx`];
  if (!fetchIt) throw new Error(`features/scene: no src/features/${name}/scene/index.tsx; add one`);
  return fetchIt();
}
