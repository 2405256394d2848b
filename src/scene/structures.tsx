import { useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import { type Atlas, changesLooks, litStructures } from '#state';
import type { StructureDrawing } from './drawing/structure-drawing.ts';
import type { OutlineHulls } from './outline.ts';
import type { SceneRegistry } from './registry.ts';

interface StructuresProps {
  readonly atlas: Atlas;
  readonly drawing: StructureDrawing;
  readonly registry: SceneRegistry;
  readonly hulls: OutlineHulls;
}

/** All structures. Marks are applied outside React: a hover costs one frame and no rendering of components. */
export function Structures({ atlas, drawing, registry, hulls }: StructuresProps) {
  const invalidate = useThree((state) => state.invalidate);

  useLayoutEffect(() => {
    const show = () => {
      const state = atlas.state();
      drawing.show(state);
      const lit = litStructures(state);
      // Outlines are drawn where the models have a structure, which in a posture is not where it is.
      hulls.cutBy(drawing.apart?.clip ?? null);
      if (drawing.isDeformed) hulls.show([], undefined);
      else {
        hulls.show(
          lit.flatMap((id) => registry.get(id) ?? []),
          state.hovered === null || lit.includes(state.hovered) ? undefined : registry.get(state.hovered),
        );
      }
      invalidate();
    };
    show();
    const stopAdded = drawing.onAdded(show);
    const stopState = atlas.subscribe((state, before) => {
      if (changesLooks(state, before)) show();
    });
    return () => {
      stopAdded();
      stopState();
    };
  }, [atlas, drawing, hulls, invalidate, registry]);

  return <primitive object={drawing.group} />;
}
