import { useEffect, useLayoutEffect, useMemo } from 'react';
import { Matrix4, Mesh } from 'three';
import { useThree } from '@react-three/fiber';
import { INSTANCES } from '#anatomy';
import type { AtlasModels } from '#loader';
import type { Atlas } from '#state';
import { applyMarks } from './apply-marks.ts';
import type { OutlineHulls } from './outline.ts';
import type { WritableRegistry } from './registry.ts';
import { type StageUniforms, createTissueMaterial } from './tissue/tissue-material.ts';

const MIRROR = new Matrix4().makeScale(-1, 1, 1);

interface StructuresProps {
  readonly atlas: Atlas;
  readonly models: AtlasModels;
  readonly registry: WritableRegistry;
  readonly hulls: OutlineHulls;
  readonly stage: StageUniforms;
}

/** All structures as meshes. Marks are applied outside React: a hover costs one frame and no rendering of components. */
export function Structures({ atlas, models, registry, hulls, stage }: StructuresProps) {
  const invalidate = useThree((state) => state.invalidate);
  const objects = useMemo(
    () =>
      INSTANCES.map((instance) => {
        const model = models.byId.get(instance.id);
        if (!model)
          throw new Error(`scene/structures: no model for "${instance.id}"; load every structure first`);
        const material = createTissueMaterial(instance, stage);
        const mesh = new Mesh(model.geometry, material);
        mesh.name = instance.id;
        mesh.matrixAutoUpdate = false;
        if (model.mirrored) mesh.matrix.copy(MIRROR);
        mesh.updateMatrixWorld(true);
        return { id: instance.id, mesh, material, display: 'shown' as const };
      }),
    [models, stage],
  );

  useLayoutEffect(() => {
    for (const object of objects) registry.set(object.id, object);
    const show = () => {
      applyMarks(atlas.state(), registry, hulls);
      invalidate();
    };
    show();
    const stop = atlas.subscribe((state, before) => {
      const same =
        state.selected === before.selected &&
        state.hovered === before.hovered &&
        state.peelLeft === before.peelLeft &&
        state.peelRight === before.peelRight &&
        state.wishes === before.wishes;
      if (!same) show();
    });
    return () => {
      stop();
      registry.clear();
    };
  }, [atlas, hulls, invalidate, objects, registry]);

  useEffect(
    () => () => {
      for (const { material } of objects) material.dispose();
    },
    [objects],
  );

  return objects.map(({ id, mesh }) => <primitive key={id} object={mesh} />);
}
