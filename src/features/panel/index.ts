import { type ComponentType, lazy } from 'react';
import { type FeatureName, forFeatures } from '#features';

/** What the folder `panel` of a tool exports: its card. */
interface PanelModule {
  readonly ToolPanel: ComponentType;
}

const FOUND = import.meta.glob<PanelModule>('../*/panel/index.tsx');

function fetchPanel(name: FeatureName): Promise<PanelModule> {
  const fetchIt = FOUND[`../${name}/panel/index.tsx`];
  if (!fetchIt) throw new Error(`features/panel: no src/features/${name}/panel/index.tsx; add one`);
  return fetchIt();
}

/** The cards of the tools that live in folders of their own, by name; each is fetched when first taken out. */
export const FEATURE_CARDS = forFeatures<ComponentType>((name) =>
  lazy(() => fetchPanel(name).then(({ ToolPanel }) => ({ default: ToolPanel }))),
);
