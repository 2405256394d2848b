import type { TFunction } from 'i18next';
import { ZONE_IDS, structureOf } from '#anatomy';
import {
  DOCTOR_WORDS,
  type Entry,
  FLAG_WORDS,
  MUSCLE_SECTIONS,
  NOTE_WORDS,
  PAGE_WORDS,
  PATTERN_WORDS,
  SECTION_WORDS,
  SHORT_SECTIONS,
  STORY_WORDS,
  ZONE_WORDS,
  allPatterns,
  content,
  general,
  redFlags,
  zoneName,
  zoneTerm,
} from '#content';
import { glossary } from '#content/glossary';
import { stepsOf, stories } from '#content/stories';
import { topics } from '#content/topics';
import { STORY_MUSCLES } from '#content/story-steps';
import { nameOf } from '../shared/labels.ts';
import { patternTitle } from '../pain/pattern-name.ts';
import { FINDABLE } from '../search/search.ts';
import { namesOf, targetWord } from '../shared/target.ts';
import { zoneLabel } from '../shared/zone-label.ts';
import type { Row } from './found.ts';
import { passagesOf } from './passages.ts';

/** Parts of an entry without a heading of their own; the rest of its sections have one. */
const UNHEADED: readonly string[] = ['summary', 'pronunciation', 'patterns'];
const SECTIONS = { muscle: MUSCLE_SECTIONS, short: SHORT_SECTIONS };

/** What of an entry stands under a heading of its own. */
const headedSections = (entry: Entry) =>
  SECTIONS[entry.kind].filter((section) => !UNHEADED.includes(section));

function sectionsOf(entry: Entry, t: TFunction): readonly Row[] {
  const named = structureOf(entry.key);
  const structure = nameOf(named, t);
  const common = named.name;
  return headedSections(entry).flatMap((section): readonly Row[] => {
    const passages = passagesOf((entry as unknown as Readonly<Record<string, unknown>>)[section]);
    if (passages.length === 0) return [];
    const heading = t(`section.${section}`);
    // What to be careful with is asked for without a muscle's name.
    const own = SECTION_WORDS[section] ?? [];
    return [
      {
        kind: 'sections',
        id: `${entry.key}/${section}`,
        name: t('find.section', { structure, section: heading }),
        heading,
        words: [...(section === 'cautions' ? own : []), ...own.map((word) => `${common} ${word}`)],
        passages,
      },
    ];
  });
}

/** What the letters mean, and what the page cannot do: both stand on the start page. */
function aboutThePage() {
  const { grades, disclaimer } = general;
  return [
    { id: 'grades', title: grades.title, texts: [grades.lead, ...Object.values(grades.meaning)] },
    { id: 'limits', title: disclaimer.title, texts: disclaimer.paragraphs },
  ];
}

/** Everything that can be found, named in the reader's language and at the reader's level. */
export function rowsFor(t: TFunction): readonly Row[] {
  return [
    ...redFlags.flatMap(({ title, flags }) =>
      flags.map((flag): Row => ({
        kind: 'flags',
        id: flag.id,
        // How soon is said with the sign; what to do stands in the dialog that it opens.
        name: t('find.flag', { title, text: flag.text }),
        words: [...(FLAG_WORDS[flag.id] ?? []), ...DOCTOR_WORDS],
        passages: [{ text: flag.text, clinical: flag.clinical }],
      })),
    ),
    ...FINDABLE.map(({ target, names, whole }): Row => ({
      kind: 'structures',
      id: targetWord(target),
      name: namesOf(target, t).name,
      words: names,
      passages: [],
      whole,
      target,
    })),
    ...[...general.welcome.notes, general.painMaps].map(({ id, title, claims }): Row => ({
      kind: 'notes',
      id,
      name: title,
      words: NOTE_WORDS[id] ?? [],
      passages: passagesOf(claims),
    })),
    ...aboutThePage().map(({ id, title, texts }): Row => ({
      kind: 'notes',
      id,
      name: title,
      words: NOTE_WORDS[id] ?? [],
      passages: texts.map((text) => ({ text })),
    })),
    ...ZONE_IDS.map((id): Row => ({
      kind: 'zones',
      id,
      name: zoneLabel(id, t),
      words: [zoneName(id), zoneTerm(id), ...(ZONE_WORDS[id] ?? [])],
      passages: [],
    })),
    ...allPatterns().map((pattern): Row => ({
      kind: 'patterns',
      id: pattern.id,
      name: patternTitle(pattern, t),
      words: PATTERN_WORDS[pattern.id] ?? [],
      passages: passagesOf([pattern.core, pattern.spillover]),
    })),
    ...topics.map(({ id, title, summary, words, sections, cautions }): Row => ({
      kind: 'pages',
      id,
      name: title,
      lead: summary,
      heading: title,
      words: [...words, ...(PAGE_WORDS[id] ?? [])],
      passages: passagesOf([sections, cautions]),
    })),
    ...stories.map((story): Row => {
      const { id, title, lead } = story;
      const steps = stepsOf(story, STORY_MUSCLES[0]);
      return {
        kind: 'stories',
        id,
        name: title,
        lead,
        words: STORY_WORDS[id],
        passages: steps.flatMap((step, at) => passagesOf(step, at + 1)),
      };
    }),
    ...content.entries.flatMap((entry) => sectionsOf(entry, t)),
    ...glossary.map(({ id, term, forms, meaning, clinical }): Row => ({
      kind: 'words',
      id,
      name: term,
      lead: meaning,
      words: forms ?? [],
      passages: [{ text: meaning, clinical }],
    })),
  ];
}
