import { GROUPS, type Group, type StructureId, isStructureId } from '#anatomy';
import type { SceneStatus, Streaming } from '../model.ts';
import type { ProbeReading } from '../tools/probe-reading.ts';
import { among, isPhase, isRecord, isText, isWhole, listOf, orNull } from './checks.ts';
import { type Part, field } from './field.ts';

/** What scene, loader and history say of themselves. */
export interface Reports {
  readonly scene: SceneStatus;
  readonly streaming: Streaming | null;
  /** Groups whose models are in the picture, in table order. */
  readonly drawnGroups: readonly Group[];
  /** How many steps can be taken back, and how many again. */
  readonly undoSteps: number;
  readonly redoSteps: number;
  /** What lies under the thumb, as the scene last measured it. */
  readonly probeReading: ProbeReading | null;
  /** What is to be seen from here, the largest first, as the scene saw it at rest; `null` while it has not looked. */
  readonly inSight: readonly StructureId[] | null;
}

const PHASES: readonly SceneStatus['phase'][] = [
  'starting',
  'loading',
  'ready',
  'failed',
  'no-webgl',
  'context-lost',
];

export const REPORTS: Part<Reports> = {
  undo: false,
  resets: false,
  forgets: true,
  fields: {
    scene: field<SceneStatus>({
      initial: { phase: 'starting' },
      check: isPhase('phase', PHASES),
      looks: false,
      outlastsReader: true,
    }),
    streaming: field({
      initial: null,
      check: orNull(isPhase<Streaming>('phase', ['loading', 'failed'])),
      looks: false,
      outlastsReader: true,
    }),
    drawnGroups: field({ initial: [], check: listOf(among(GROUPS)), looks: true, outlastsReader: true }),
    undoSteps: field({ initial: 0, check: isWhole(0, Infinity), looks: false }),
    redoSteps: field({ initial: 0, check: isWhole(0, Infinity), looks: false }),
    probeReading: field({
      initial: null,
      check: orNull(isRecord<ProbeReading>('at', 'inward', 'layers', 'nerve')),
      looks: false,
    }),
    inSight: field({
      initial: null,
      check: orNull(listOf(isText<StructureId>(isStructureId))),
      looks: false,
    }),
  },
};
