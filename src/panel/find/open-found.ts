import {
  type Side,
  type StructureKey,
  type ZoneId,
  sideOf,
  structureId,
  structureOf,
  zoneSpot,
} from '#anatomy';
import { glossary } from '#content/glossary';
import type { StoryId } from '#content/story-steps';
import type { TopicId } from '#content/topic-ids';
import type { Atlas } from '#state';
import { openWord } from '../glossary/open-word.ts';
import { lookFor } from '../shared/target.ts';
import type { Found } from './found.ts';
import { showPlace } from './show-place.ts';

type Opens = (atlas: Atlas, found: Found, side: Side) => void;

/** Goes to the sentence that answers, or to the heading that it stands under. */
const goTo = ({ passage, heading }: Found, within: string) =>
  showPlace({ within, text: passage?.text ?? null, heading: heading ?? null });

/** The way to each kind of place: by the same commands as any other way. */
const OPENS: Readonly<Record<Found['kind'], Opens>> = {
  flags({ commands }, found) {
    commands.setOpen('flags', true, 'list');
    goTo(found, '[role="dialog"]');
  },
  structures(atlas, { target }) {
    if (target) lookFor(atlas, target, 'list');
  },
  notes({ commands }, found) {
    commands.openScreen('atlas', 'list');
    commands.select(null, 'list');
    commands.setSheet('half', 'list');
    goTo({ ...found, heading: found.name }, '.details');
  },
  zones({ commands }, { id }, side) {
    commands.lookForSpot(zoneSpot(id as ZoneId, side), 'list');
  },
  patterns({ commands }, { id }, side) {
    commands.openScreen('atlas', 'list');
    commands.showPattern(id, 'list', side);
  },
  pages({ commands }, found) {
    commands.openTopic(found.id as TopicId, 'list');
    goTo(found, '.details');
  },
  stories({ commands }, { id, passage }) {
    commands.goToStep(`${id as StoryId}.${passage?.step ?? 1}`, 'list');
  },
  sections({ commands }, found, side) {
    const key = found.id.split('/')[0] as StructureKey;
    commands.openScreen('atlas', 'list');
    commands.lookFor(structureId(key, structureOf(key).paired ? side : null), null, 'list');
    goTo(found, '.details');
  },
  words(atlas, { id }) {
    const word = glossary.find((one) => one.id === id);
    if (word) openWord(atlas, word);
  },
};

/** Opens what was found, at the place that answers. */
export function openFound(atlas: Atlas, found: Found): void {
  const { selected } = atlas.state();
  OPENS[found.kind](atlas, found, (selected && sideOf(selected)) ?? 'left');
}
