import { type ComponentType, Suspense, lazy } from 'react';
import { useStore } from 'zustand';
import { FEATURE_NAMES, featuresOut, forFeatures } from '#features';
import { useScene } from '#scene';
import { fetchScene } from './scene-modules.ts';
import { ToolBoundary } from './tool-boundary.tsx';

/** Fetched when first taken out. */
const SCENES = forFeatures<ComponentType>((name) =>
  lazy(() => fetchScene(name).then(({ ToolScene }) => ({ default: ToolScene }))),
);

function ToolsInScene() {
  const { atlas } = useScene();
  const out = useStore(atlas.store, (state) => featuresOut(state).join(' '));
  return FEATURE_NAMES.filter((name) => out.split(' ').includes(name)).map((name) => {
    const ToolScene = SCENES[name];
    const tell = () => atlas.commands.notify({ code: 'tool-failed', details: [name] }, 'scene');
    return (
      <ToolBoundary key={name} onFault={tell}>
        <Suspense fallback={null}>
          <ToolScene />
        </Suspense>
      </ToolBoundary>
    );
  });
}

/** What the tools that are out draw; to be handed to the scene. */
export const TOOLS_IN_SCENE = <ToolsInScene />;
