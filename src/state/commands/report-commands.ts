import { GROUPS, type Group, type StructureId } from '#anatomy';
import type { SceneStatus, Streaming } from '../model.ts';
import type { ProbeReading } from '../tools/probe-reading.ts';
import type { Run } from './command.ts';

/** What scene and loader say of themselves. */
export function createReportCommands(run: Run) {
  return {
    reportScene(scene: SceneStatus) {
      run('reportScene', 'scene', () => ({ scene }));
    },
    /** How a group on its way is coming along; `null` when it is there, or no longer wanted. */
    reportStreaming(streaming: Streaming | null) {
      run('reportStreaming', 'app', () => ({ streaming }));
    },
    /** A group's models are in the picture. */
    reportDrawn(group: Group) {
      run('reportDrawn', 'app', ({ drawnGroups }) => ({
        drawnGroups: GROUPS.filter((known) => known === group || drawnGroups.includes(known)),
      }));
    },
    /** What the scene measured under the thumb. */
    reportProbe(probeReading: ProbeReading | null) {
      run('reportProbe', 'scene', () => ({ probeReading }));
    },
    /** What the scene saw when it came to rest, the largest first; `null` when it has no reason to look. */
    reportInSight(inSight: readonly StructureId[] | null) {
      run('reportInSight', 'scene', () => ({ inSight }));
    },
  };
}
