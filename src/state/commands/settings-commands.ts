import type { Contrast, Layout, ReadingLevel, Theme } from '../model.ts';
import type { Origin } from '../origin.ts';
import type { SkinTone } from '../skin-tones.ts';
import type { Run } from './command.ts';

/** Commands of what a reader settles for all views. */
export function createSettingsCommands(run: Run) {
  return {
    setTheme(theme: Theme, by: Origin) {
      run('setTheme', by, ({ lentSettings }) => ({
        theme,
        lentSettings: lentSettings.filter((key) => key !== 'theme'),
      }));
    },
    setSkinTone(skinTone: SkinTone, by: Origin) {
      run('setSkinTone', by, () => ({ skinTone }));
    },
    setContrast(contrast: Contrast, by: Origin) {
      run('setContrast', by, ({ lentSettings }) => ({
        contrast,
        lentSettings: lentSettings.filter((key) => key !== 'contrast'),
      }));
    },
    setLevel(level: ReadingLevel, by: Origin) {
      run('setLevel', by, () => ({ level }));
    },
    setLayout(layout: Layout, by: Origin) {
      run('setLayout', by, () => ({ layout }));
    },
    /** Shows a step of the guide for a first visit; `null` ends it for good. */
    setGuide(guide: number | null, by: Origin) {
      run('setGuide', by, () => ({ guide, ...(guide === null && { guideDone: true }) }));
    },
  };
}
