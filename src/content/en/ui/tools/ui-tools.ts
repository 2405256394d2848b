/** Words of the tools' menu; each tool brings its own beside. */
export const TOOL_WORDS = {
  'tools.title': 'Tools',
  'tools.section': 'Cut open',
  'tools.section.hint': 'A plane you drag through the body',
  'tools.explode': 'Pull layers apart',
  'tools.explode.hint': 'Layers move outward, in order',
  'tools.probe': 'Feel a point',
  'tools.probe.hint': 'What lies under your thumb, and how deep',
  'tools.cards': 'Tools in use',
} as const;
