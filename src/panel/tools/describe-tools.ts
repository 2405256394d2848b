import type { TFunction } from 'i18next';
import { SECTION_PRESETS, type SectionPlane, type SectionPreset, type ViewState } from '#state';

const presetOf = (section: SectionPlane) =>
  (Object.keys(SECTION_PRESETS) as SectionPreset[]).find((name) => {
    const { azimuthDeg, elevationDeg, offsetMm } = SECTION_PRESETS[name];
    return (
      section.azimuthDeg === azimuthDeg &&
      section.elevationDeg === elevationDeg &&
      section.offsetMm === offsetMm
    );
  });

/** What a tool did to the model: when it is taken out, put away or set; a drag is told by its slider. */
export function describeTools(state: ViewState, before: ViewState, t: TFunction): string | null {
  const { section, explode, layout, contrast } = state;
  if (contrast !== before.contrast) return t('say.contrast', { name: t(`contrast.${contrast}`) });
  if (layout !== before.layout) return t(`say.layout-${layout}`);
  if (section !== before.section) {
    if (!section) return t('section.say-off');
    const preset = presetOf(section);
    if (preset) return t('section.say', { name: t(`section.${preset}`) });
    return before.section ? null : t('section.say-free');
  }
  if (explode > 0 !== before.explode > 0) return t(explode > 0 ? 'explode.say-on' : 'explode.say-off');
  return null;
}
