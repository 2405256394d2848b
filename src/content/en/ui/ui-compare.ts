/** Words of "Side by side". */
export const COMPARE_WORDS = {
  'compare.title': 'Side by side',
  'compare.lead':
    'Different things can hurt in the same places. Put two to four of them next to each other; turning one picture turns them all. This cannot tell you what you have.',
  'compare.loading': 'Loading.',
  'compare.failed': 'This part could not be loaded. Please reload the page.',
  'compare.choose': 'Choose what to compare',
  'compare.chosen': '{{count}} chosen; two to four are possible.',
  'compare.of-muscles': 'Muscles (traditional patterns)',
  'compare.of-others': 'Nerves, joints and tendons',
  'compare.pictures': 'Pictures side by side',
  'compare.number': '{{number}} of {{count}}',
  'compare.tabs': 'Picture and text',
  'compare.tab': '{{number}}: {{name}}',
  'compare.previous': 'Show the previous one',
  'compare.next': 'Show the next one',
  'compare.where': 'Where it is felt',
  'compare.spread': 'May spread to: {{zones}}.',
  'compare.table': 'Show as a table',
  'compare.table-title': 'Side by side, as a table',
  'compare.caption': 'How causes of pain in the same places differ',
  'compare.print': 'Print the table',
  'compare.question': 'Question',
  'compare.sources': 'Sources',
  'compare.not-advice':
    'For information and discussion, not a diagnosis. If a warning sign is true for you, do what it says.',
} as const;
