import { SECTION_CENTRE_MM, type SectionPlane, sectionNormal } from '#state';
import type { Cut } from './slice-surface.ts';

/** The scene's metres in one of the state's millimetres. */
const SECTION_UNIT = 0.001;

/** The plane as `normal · place = offset`, metres. What lies beyond it, where the normal points to, is taken away. */
export function sectionCut(section: SectionPlane): Cut {
  const normal = sectionNormal(section);
  const centre = SECTION_CENTRE_MM.reduce((sum, mm, axis) => sum + mm * normal[axis as 0 | 1 | 2], 0);
  return { normal, offset: SECTION_UNIT * (centre + section.offsetMm) };
}
