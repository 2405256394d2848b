import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { PerspectiveCamera } from 'three';
import { useStore } from 'zustand';
import { holdTool } from '#interaction';
import { useScene } from '#scene';
import { canMeasure } from './can-measure.ts';
import { MeasureDrawing } from './measure-drawing.ts';
import { measuringHand } from './measuring-hand.ts';

const NONE: readonly never[] = [];

/** Figures as the page's language writes them: the model knows no better than whole ones. */
const figure = (value: number, unit: string) =>
  new Intl.NumberFormat(document.documentElement.lang || 'en', {
    style: 'unit',
    unit,
    unitDisplay: unit === 'degree' ? 'narrow' : 'short',
    maximumFractionDigits: 0,
  }).format(value);

/** The measuring tool in the picture, while it is out. */
export function ToolScene() {
  const { atlas, view } = useScene();
  const invalidate = useThree((state) => state.invalidate);
  const height = useThree((state) => state.size.height);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const { fov } = camera;
  const points = useStore(atlas.store, (state) => (canMeasure(state) && state.measure) || NONE);
  const isMirrored = useStore(atlas.store, (state) => state.mirror);
  const [drawing] = useState(() => new MeasureDrawing());

  useEffect(() => holdTool(view, measuringHand(view, atlas)), [atlas, view]);
  useLayoutEffect(() => {
    drawing.show(points, { page: document, figure, isMirrored });
    invalidate();
  }, [drawing, invalidate, isMirrored, points]);
  useLayoutEffect(() => {
    drawing.fit(height, fov);
    invalidate();
  }, [drawing, fov, height, invalidate]);
  useEffect(
    () => () => {
      drawing.dispose();
      invalidate();
    },
    [drawing, invalidate],
  );
  return <primitive object={drawing.group} />;
}
