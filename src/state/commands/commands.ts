import type { Run } from './command.ts';
import { createPictureCommands } from './picture-commands.ts';
import { createLayerCommands } from './layer-commands.ts';
import { createReportCommands } from './report-commands.ts';
import { createScreenCommands } from './screen-commands.ts';
import { createSelectionCommands } from './selection-commands.ts';
import { createSessionCommands } from './session-commands.ts';
import { createSettingsCommands } from './settings-commands.ts';
import { createWholeViewCommands } from './whole-view-commands.ts';

/** The only way the view changes. Every button, key, gesture and link ends in one of these. */
export function createCommands(run: Run) {
  return {
    ...createSelectionCommands(run),
    ...createScreenCommands(run),
    ...createLayerCommands(run),
    ...createPictureCommands(run),
    ...createWholeViewCommands(run),
    ...createSettingsCommands(run),
    ...createSessionCommands(run),
    ...createReportCommands(run),
  };
}

export type Commands = ReturnType<typeof createCommands>;
