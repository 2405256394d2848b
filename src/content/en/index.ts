import type { Content } from '../types.ts';
import { ZONE_NAMES } from './zones.ts';

/** All that is said, English. */
export const EN: Content = {
  language: 'en',
  entries: [],
  redFlags: [],
  general: {
    welcome: { title: '', lead: '', notes: [] },
    disclaimer: { title: '', paragraphs: [] },
    grades: { title: '', lead: '', meaning: { A: '', B: '', C: '', D: '' } },
    painMaps: { id: 'pain-maps', title: '', claims: [] },
    redFlags: { id: 'red-flags', title: '', claims: [] },
    glossary: [],
  },
  zones: ZONE_NAMES,
};
