import type { Front } from '../types.ts';
import { GENERAL } from './general.ts';
import { LANDMARK_NOTES } from './landmark-notes.ts';
import { RED_FLAGS } from './red-flags.ts';
import { ZONE_NAMES, ZONE_TERMS } from './zones.ts';

/** What is said before anything is selected, English. */
export const INITIAL_EN: Front = {
  redFlags: RED_FLAGS,
  general: GENERAL,
  landmarkNotes: LANDMARK_NOTES,
  zones: ZONE_NAMES,
  zoneTerms: ZONE_TERMS,
};
