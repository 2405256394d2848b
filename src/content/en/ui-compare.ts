/** Words of "Side by side". */
export const COMPARE_WORDS = {
  'compare.title': 'Side by side',
  'compare.lead':
    'Different things can hurt in the same places. Put two to four of them next to each other; turning one picture turns them all. This cannot tell you what you have.',
  'compare.loading': 'On its way.',
  'compare.failed': 'This part could not be loaded. Please reload the page.',
  'compare.choose': 'Choose what to compare',
  'compare.chosen': '{{count}} chosen; two to four are possible.',
  'compare.of-muscles': 'Muscles, by tradition',
  'compare.of-others': 'Nerves, joints and tendons',
  'compare.pictures': 'Pictures side by side',
  'compare.number': '{{number}} of {{count}}',
  'compare.tabs': 'Picture and text',
  'compare.tab': '{{number}}: {{name}}',
  'compare.previous': 'Show the one before',
  'compare.next': 'Show the next one',
  'compare.where': 'Where it is felt',
  'compare.spread': 'May spread to: {{zones}}.',
  'compare.table': 'Show as a table',
  'compare.table-title': 'Side by side, as a table',
  'compare.caption': 'What tells apart what hurts in the same places',
  'compare.print': 'Print the table',
  'compare.question': 'Question',
  'compare.sources': 'Sources',
  'compare.not-advice':
    'For information and discussion, not a diagnosis. If a warning sign is true for you, do what it says.',
} as const;
