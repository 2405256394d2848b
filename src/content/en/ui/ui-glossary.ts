/** The interface's words for the glossary. */
export const GLOSSARY_WORDS = {
  'glossary.title': 'Words explained',
  'glossary.lead':
    'What the words on these pages mean. In the texts, a dotted line marks such a word: tap it, or press Enter on it.',
  'glossary.explain': 'What does this mean?',
  'glossary.means': 'What “{{term}}” means',
  'glossary.show': 'Show in the atlas',
  'glossary.all': 'All words',
  'glossary.leave': 'Back to the atlas',
  'glossary.also': 'Also: {{forms}}',
  'glossary.see': 'Show {{name}}',
} as const;
