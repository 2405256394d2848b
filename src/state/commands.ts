import { type Side, type StructureId, isStructureId } from '#anatomy';
import {
  type CameraPose,
  type DisplayWish,
  INITIAL_VIEW,
  type Notice,
  type Origin,
  PRESET_POSES,
  type SceneStatus,
  type SheetHeight,
  type Theme,
  type ViewPreset,
  type ViewState,
  clampPeel,
} from './model.ts';
import { normalisePose } from './camera-pose.ts';

/** What a change is called, and who asked for it. Listeners may read it; the state does not keep it. */
export interface Change {
  readonly command: string;
  readonly by: Origin;
}

type Update = (change: Change, next: (state: ViewState) => Partial<ViewState>) => void;

/** The only way the view changes. Every button, key, gesture and link ends in one of these. */
export function createCommands(update: Update) {
  const run = (command: string, by: Origin, next: (state: ViewState) => Partial<ViewState>) =>
    update({ command, by }, next);
  return {
    /** Selects one structure, or nothing. Unknown ids are refused with an error. */
    select(id: StructureId | null, by: Origin) {
      if (id !== null && !isStructureId(id)) {
        throw new Error(`state/select: no structure "${String(id)}"; check it with isStructureId first`);
      }
      run('select', by, (state) => ({
        selected: id,
        sheet: id === null ? 'closed' : state.sheet === 'closed' ? 'half' : state.sheet,
      }));
    },
    hover(id: StructureId | null, by: Origin) {
      run('hover', by, () => ({ hovered: id }));
    },
    /** Takes layers away (larger) or puts them back (smaller), on one side or both. */
    peelTo(side: Side | 'both', depth: number, by: Origin) {
      const peel = clampPeel(depth);
      run('peelTo', by, () => ({
        ...(side !== 'right' && { peelLeft: peel }),
        ...(side !== 'left' && { peelRight: peel }),
      }));
    },
    /** One layer more (+1) or less (-1) than now. */
    peelBy(side: Side | 'both', step: number, by: Origin) {
      run('peelBy', by, (state) => ({
        ...(side !== 'right' && { peelLeft: clampPeel(state.peelLeft + step) }),
        ...(side !== 'left' && { peelRight: clampPeel(state.peelRight + step) }),
      }));
    },
    /** Shows, ghosts or hides one structure whatever the layers say; `null` hands it back to the layers. */
    display(id: StructureId, wish: DisplayWish | null, by: Origin) {
      run('display', by, ({ wishes }) => {
        const { [id]: _gone, ...rest } = wishes;
        return { wishes: wish === null ? rest : { ...rest, [id]: wish } };
      });
    },
    /** Flies to a named view. */
    lookFrom(preset: ViewPreset, by: Origin) {
      run('lookFrom', by, () => ({ camera: PRESET_POSES[preset] }));
    },
    /** Flies to a pose, or, from the scene itself, records where the hand left the camera. */
    moveCamera(pose: CameraPose, by: Origin) {
      run('moveCamera', by, () => ({ camera: normalisePose(pose) }));
    },
    /** Asks the scene to bring the selection, or without one the whole model, into view. */
    frameSelection(by: Origin) {
      run('frameSelection', by, (state) => ({ frameRequest: state.frameRequest + 1 }));
    },
    /** Back to the first view; theme and what the scene reports stay. */
    resetView(by: Origin) {
      run('resetView', by, ({ theme, scene, frameRequest }) => ({
        ...INITIAL_VIEW,
        theme,
        scene,
        frameRequest,
      }));
    },
    /** Puts a decoded link or stored view in place of the present one. */
    restore(fields: Partial<ViewState>, by: Origin) {
      run('restore', by, () => fields);
    },
    setTheme(theme: Theme, by: Origin) {
      run('setTheme', by, () => ({ theme }));
    },
    setSheet(sheet: SheetHeight, by: Origin) {
      run('setSheet', by, () => ({ sheet }));
    },
    notify(notice: Notice | null, by: Origin) {
      run('notify', by, () => ({ notice }));
    },
    reportScene(scene: SceneStatus) {
      run('reportScene', 'scene', () => ({ scene }));
    },
  };
}

export type Commands = ReturnType<typeof createCommands>;
