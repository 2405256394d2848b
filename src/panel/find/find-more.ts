import type { TFunction } from 'i18next';
import { type Side, type ZoneId, ZONE_IDS, sideOf, zoneSpot } from '#anatomy';
import {
  DOCTOR_WORDS,
  FLAG_WORDS,
  PATTERN_WORDS,
  STORY_WORDS,
  ZONE_WORDS,
  allPatterns,
  redFlags,
  zoneName,
  zoneTerm,
} from '#content';
import { stories } from '#content/stories';
import { topics } from '#content/topics';
import type { TopicId } from '#content/topic-ids';
import type { StoryId } from '#content/story-steps';
import type { Atlas } from '#state';
import { patternTitle } from '../pain/pattern-name.ts';
import { distanceTo, plain } from '../search.ts';
import { zoneLabel } from '../zone-label.ts';

/** In the order in which they are shown: warning signs come before everything. */
export const FOUND_GROUPS = ['flags', 'zones', 'patterns', 'pages', 'topics'] as const;
export type FoundGroup = (typeof FOUND_GROUPS)[number];

/** What a search finds besides structures, parts and landmarks. */
export interface Found {
  readonly group: FoundGroup;
  /** A sign, a zone, a pattern or a story. */
  readonly id: string;
  readonly name: string;
  /** The word that matched, when it is not the name. */
  readonly via: string | null;
  /** Comparable with that of a structure. */
  readonly distance: number;
  readonly urgent: boolean;
}

interface Row {
  readonly group: FoundGroup;
  readonly id: string;
  readonly name: string;
  /** The name and its term first, then everyday words. */
  readonly words: readonly string[];
}

/** Small words that say nothing about what is looked for. */
const SMALL = new Set(['the', 'a', 'an', 'of', 'in', 'my', 'i', 'to', 'at', 'on', 'and', 'is', 'have']);

const withoutSmall = (text: string) =>
  plain(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word));

/** Whoever types a place alone looks for the place, not for a sign whose words begin with it. */
const PLACES = new Set(['hip', 'leg', 'legs', 'back', 'buttock', 'groin', 'thigh', 'knee', 'calf', 'foot']);

const firstWord = (text: string) => withoutSmall(text)[0] ?? '';

function rowsFor(t: TFunction): readonly Row[] {
  return [
    ...redFlags.flatMap(({ title, flags }) =>
      flags.map(({ id, text }) => ({
        group: 'flags' as const,
        id,
        // How soon is said with the sign; what to do stands in the dialog that it opens.
        name: t('find.flag', { title, text }),
        words: [text, ...(FLAG_WORDS[id] ?? []), ...DOCTOR_WORDS],
      })),
    ),
    ...ZONE_IDS.map((id) => ({
      group: 'zones' as const,
      id,
      name: zoneLabel(id, t),
      words: [zoneName(id), zoneTerm(id), ...(ZONE_WORDS[id] ?? [])],
    })),
    ...allPatterns().map((pattern) => {
      const name = patternTitle(pattern, t);
      const words: readonly string[] = PATTERN_WORDS[pattern.id] ?? [];
      return { group: 'patterns' as const, id: pattern.id, name, words: [name, ...words] };
    }),
    ...topics.map(({ id, title, summary, words }) => ({
      group: 'pages' as const,
      id,
      name: t('find.story', { name: title, lead: summary }),
      words: [title, ...words],
    })),
    ...stories.map(({ id, title, lead }) => ({
      group: 'topics' as const,
      id,
      name: t('find.story', { name: title, lead }),
      words: [title, ...STORY_WORDS[id]],
    })),
  ];
}

let known: { readonly t: TFunction; readonly rows: readonly Row[] } | null = null;

/** Weakness of a row for these words: a whole name beats a name that says more, and both beat a slip. */
function best(row: Row, words: readonly string[]): Found | null {
  let found: Found | null = null;
  row.words.forEach((word, rank) => {
    // A sign is no answer to every word of its sentence, nor to "hip" for "broken hip".
    if (row.group === 'flags' && (rank === 0 || distanceTo(words.slice(0, 1), firstWord(word)) === null))
      return;
    const distance = distanceTo(words, withoutSmall(word).join(' '));
    if (distance === null) return;
    const extra = withoutSmall(word).length > words.length ? 3 : 0;
    if (row.group === 'flags' && extra > 0 && words.every((typed) => PLACES.has(typed))) return;
    const total = distance * 10 + Math.min(rank, 2) + extra;
    if (found && found.distance <= total) return;
    const { group, id, name } = row;
    // Warning signs take the first place for the whole of their own words, not for a half-typed one.
    const urgent = group === 'flags' && extra === 0 && distance % 4 === 0;
    found = { group, id, name, via: rank === 0 ? null : word, distance: total, urgent };
  });
  return found;
}

/** No group is longer than this, so that the list of structures stays in reach. */
const MOST_OF_A_GROUP = 5;

/** What the words lead to besides structures: groups in their order, the best of each first. Never throws. */
export function findMore(query: string, t: TFunction): readonly Found[] {
  const words = withoutSmall(query);
  if (words.length === 0) return [];
  if (known?.t !== t) known = { t, rows: rowsFor(t) };
  const all = known.rows.map((row) => best(row, words)).filter((found) => found !== null);
  return FOUND_GROUPS.flatMap((group) => {
    const own = all.filter((found) => found.group === group);
    const close = own.filter(({ distance }) => distance < 40);
    return (close.length > 0 ? close : own)
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, MOST_OF_A_GROUP);
  });
}

/** Opens what was found, by the same commands as any other way. */
export function openFound(atlas: Atlas, { group, id }: Found): void {
  const { commands } = atlas;
  const { selected } = atlas.state();
  const side: Side = (selected && sideOf(selected)) ?? 'left';
  if (group === 'flags') commands.ask('flags', 'list');
  else if (group === 'zones') {
    commands.lookForSpot(zoneSpot(id as ZoneId, side), 'list');
  } else if (group === 'patterns') {
    commands.openScreen('atlas', 'list');
    commands.showPattern(id, 'list', side);
  } else if (group === 'pages') commands.openTopic(id as TopicId, 'list');
  else commands.goToStep(`${id as StoryId}.1`, 'list');
}
