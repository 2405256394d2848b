import { PRESET_POSES, VIEW_PRESETS, type ViewPreset, samePose } from '#state';
import { useView } from '../shared/atlas-context.tsx';

/** The preset the camera stands at now, if any. */
export function usePreset(): ViewPreset | null {
  return useView(({ camera }) => VIEW_PRESETS.find((name) => samePose(PRESET_POSES[name], camera)) ?? null);
}
