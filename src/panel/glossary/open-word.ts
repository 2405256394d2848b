import type { GlossaryWord } from '#content/glossary';
import type { Atlas } from '#state';
import { showPlace } from '../find/show-place.ts';

/** Opens the page of all words at this one. */
export function openWord({ commands }: Atlas, { term, meaning }: GlossaryWord): void {
  commands.openScreen('glossary', 'panel');
  showPlace({ within: '.details .topic', text: meaning, heading: term });
}
