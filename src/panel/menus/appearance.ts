import { BookOpenText, Moon, Stethoscope, Sun, SunMoon } from 'lucide-react';

/** The themes with their signs, as they are offered. */
export const THEMES = [
  ['system', SunMoon],
  ['light', Sun],
  ['dark', Moon],
] as const;

/** The signs of the reading levels. */
export const LEVEL_ICONS = { plain: BookOpenText, clinical: Stethoscope } as const;
