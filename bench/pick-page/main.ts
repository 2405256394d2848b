/** The page's own scene without its shell, with its own picking within reach of the benchmark. */
import { Raycaster, Vector2 } from 'three';
import { GROUPS } from '#anatomy';
import { pick, readProbe } from '#interaction';
import { loadModels } from '#loader';
import { mountScene, prepareScene } from '#scene';
import { createAtlas } from '#state';

declare global {
  interface Window {
    /** Milliseconds per pick, one figure per batch of picks along many rays. */
    timePicks?: (batches: number, picks: number) => { perPickMs: number[]; hitShare: number };
  }
}

const models = await loadModels({
  baseUrl: new URL('models/', document.baseURI).href,
  tier: new URLSearchParams(location.search).get('tier') === 'lite' ? 'lite' : 'full',
  groups: GROUPS,
});
const handle = await mountScene(
  document.getElementById('stage')!,
  createAtlas({ peelLeft: 0, peelRight: 0 }),
  {
    prepared: prepareScene(document.createElement('canvas'), null),
    models,
    texts: () => ({
      label: '3D view',
      role: '3D model',
      hint: '',
      strip: '',
      sides: { left: 'L', right: 'R' },
      finder: { title: '', whole: '', hip: '', thigh: '', leg: '', foot: '' },
      handles: { move: '', turn: '', tilt: '' },
    }),
    labelOf: (id) => id,
    onFirstFrame: () => {
      window.timePicks = timePicks;
      window.timeProbe = timeProbe;
    },
  },
);

/** Low-discrepancy points over the picture: the same rays each time. */
function place(n: number, into: Vector2): Vector2 {
  return into.set(2 * ((n * 0.7548776662) % 1) - 1, 2 * ((n * 0.569840291) % 1) - 1);
}

function timePicks(batches: number, picks: number) {
  const camera = handle.camera();
  if (!camera) throw new Error('bench: the scene has no camera yet');
  camera.updateMatrixWorld();
  const raycaster = new Raycaster();
  const at = new Vector2();
  const perPickMs: number[] = [];
  let hits = 0;
  for (let batch = -1; batch < batches; batch++) {
    const started = performance.now();
    for (let n = 0; n < picks; n++) {
      raycaster.setFromCamera(place(n + 1, at), camera);
      if (pick(raycaster.ray, handle.registry).length > 0) hits += 1;
    }
    // The first batch builds the search trees.
    if (batch >= 0) perPickMs.push((performance.now() - started) / picks);
  }
  return { perPickMs, hitShare: hits / ((batches + 1) * picks) };
}

/** Places over both buttocks, the same each time; the first moves build the search trees and do not count. */
function timeProbe(moves: number): number[] {
  const times: number[] = [];
  for (let n = -20; n < moves; n++) {
    const side = n % 2 === 0 ? 1 : -1;
    const started = performance.now();
    readProbe([side * (30 + ((n * 37) % 120)), ((n * 53) % 160) - 60, -170], handle.registry);
    if (n >= 0) times.push(performance.now() - started);
  }
  return times;
}
