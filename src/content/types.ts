import type { PartKey, StructureKey, ZoneId } from '#anatomy';
import type { SourceId } from './sources/index.ts';

/** How sure a claim is: A textbook-stable, B several studies agree, C small study or convention, D contested. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** One statement about the body, and what stands behind it. The smallest thing that content is made of. */
export interface Claim {
  /** Plain words, about grade 8. */
  readonly text: string;
  /** The same with the terms that clinicians use; only where it adds something. */
  readonly clinical?: string;
  readonly sources: readonly SourceId[];
  readonly grade: Grade;
  /** Structures of the atlas that the sentence speaks of, for links. */
  readonly see?: readonly StructureKey[];
}

/** A claim about areas of the body surface. The zones are the same thing as data, for drawing. */
export interface ZoneClaim extends Claim {
  readonly zones: readonly ZoneId[];
}

/** How far the hip is bent: 0, about 45 and about 90 degrees. What a muscle does depends on it. */
export const HIP_POSITIONS = ['straight', 'half-bent', 'right-angle'] as const;
export type HipPosition = (typeof HIP_POSITIONS)[number];

/** What a muscle does, in each position of the hip, and with the foot on the ground. */
export interface Actions {
  readonly lead: Claim;
  readonly positions: Readonly<Record<HipPosition, readonly Claim[]>>;
  /** The same muscle with the foot fixed: it moves or holds the pelvis. */
  readonly standing: readonly Claim[];
}

/** One pattern of the traditional pain maps: where the sore point lies, and where people may feel it. */
export interface PainPattern {
  /** Stable within the muscle. */
  readonly id: string;
  readonly name: string;
  /** Never anything else: these maps are convention, not measurement. */
  readonly tradition: 'traditional pattern';
  /** Where in the muscle the sore point lies. */
  readonly place: string;
  /** The functional part that this is, where the tradition names one. */
  readonly part?: PartKey;
  readonly core: ZoneClaim;
  /** `null`: the tradition names none. */
  readonly spillover: ZoneClaim | null;
}

/** Something else that hurts in the same places. */
export interface Lookalike {
  readonly id: string;
  readonly name: string;
  readonly claim: ZoneClaim;
}

/** A lookalike as it is shown on the body: the same areas, told apart by strength. */
export type Comparator = Pick<PainPattern, 'id' | 'name' | 'place' | 'core' | 'spillover'>;

export interface Pain {
  readonly lead: Claim;
  /** Said with every pattern, never left out. */
  readonly caveat: readonly Claim[];
  readonly patterns: readonly PainPattern[];
  readonly alike: readonly Lookalike[];
  /** What this muscle has to do with the sciatic nerve and with leg pain. */
  readonly nerve: readonly Claim[];
}

export interface Attachments {
  readonly origin: readonly Claim[];
  readonly insertion: readonly Claim[];
  readonly nerve: readonly Claim[];
  readonly blood: readonly Claim[];
}

export const DAILY_TASKS = ['standing', 'walking', 'stairs', 'sitting'] as const;
export type DailyTask = (typeof DAILY_TASKS)[number];

/** Three words that are often mixed up, and are three different things. */
export const MUSCLE_STATES = ['tight', 'weak', 'underactive'] as const;
export type MuscleState = (typeof MUSCLE_STATES)[number];

export interface StateCard {
  readonly means: readonly Claim[];
  readonly checked: readonly Claim[];
  readonly evidence: readonly Claim[];
}

/** Something that is said to bring trouble on, with what speaks for and against it. */
export interface Cause {
  readonly id: string;
  readonly title: string;
  readonly supports: readonly Claim[];
  readonly limits: readonly Claim[];
}

/** Share of the strongest possible squeeze: up to 20, 40, 60 %, and above. */
export const ACTIVITY_BANDS = ['low', 'medium', 'high', 'very-high'] as const;
export type ActivityBand = (typeof ACTIVITY_BANDS)[number];

export interface Stretch {
  readonly id: string;
  readonly name: string;
  /** How it is done, in two or three sentences. */
  readonly how: string;
  /** What it loads or lengthens, with the published figures. */
  readonly claims: readonly Claim[];
  /** How much of it is usually advised. */
  readonly dose: Claim;
  /** What makes it lighter, for whom it is too much. */
  readonly easier: Claim;
  /** Who should ask first, and when to stop; empty where there is nothing beyond the general cautions. */
  readonly care: readonly Claim[];
}

export interface Exercise extends Stretch {
  readonly band: ActivityBand;
}

export interface Help {
  readonly massage: readonly Claim[];
  readonly stretches: readonly Stretch[];
  readonly exercises: readonly Exercise[];
  readonly together: readonly Claim[];
}

export interface Pronunciation {
  /** Respelt for English readers, stressed syllable in capitals. */
  readonly respelling: string;
}

/** Everything said about one muscle. The order of the fields is the order on the page. */
export interface MuscleEntry {
  readonly kind: 'muscle';
  readonly key: StructureKey;
  readonly summary: Claim;
  readonly pronunciation: Pronunciation;
  readonly actions: Actions;
  readonly pain: Pain;
  readonly position: readonly Claim[];
  readonly attachments: Attachments;
  readonly daily: Readonly<Record<DailyTask, readonly Claim[]>>;
  readonly tightWeakUnderactive: Readonly<Record<MuscleState, StateCard>>;
  readonly causes: readonly Cause[];
  readonly help: Help;
  readonly cautions: readonly Claim[];
  /** What else deserves a check with this muscle; stands with the warning signs, which hold for every muscle. */
  readonly seeDoctor: readonly Claim[];
}

/** What is said about all but the main muscles: short, for orientation. `pain` is empty where nothing solid is known. */
export interface ShortEntry {
  readonly kind: 'short';
  readonly key: StructureKey;
  readonly summary: Claim;
  readonly pronunciation: Pronunciation;
  readonly position: readonly Claim[];
  readonly role: readonly Claim[];
  readonly attaches: readonly Claim[];
  readonly pain: readonly Claim[];
  /** Empty where tradition gives the muscle none, not even a borrowed one; `pain` says so. */
  readonly patterns: readonly PainPattern[];
}

export type Entry = MuscleEntry | ShortEntry;

/** Sections of a muscle's entry, in the order of the page. Keys of `section.*` in the interface's words. */
export const MUSCLE_SECTIONS = [
  'summary',
  'pronunciation',
  'actions',
  'pain',
  'position',
  'attachments',
  'daily',
  'tightWeakUnderactive',
  'causes',
  'help',
  'cautions',
  'seeDoctor',
] as const satisfies readonly (keyof MuscleEntry)[];
export type MuscleSection = (typeof MUSCLE_SECTIONS)[number];

/** Sections of a short entry, in the order of the page. */
export const SHORT_SECTIONS = [
  'summary',
  'pronunciation',
  'position',
  'role',
  'attaches',
  'pain',
  'patterns',
] as const satisfies readonly (keyof ShortEntry)[];
export type ShortSection = (typeof SHORT_SECTIONS)[number];

export const URGENCIES = ['emergency', 'same-day', 'soon'] as const;
export type Urgency = (typeof URGENCIES)[number];

export interface RedFlag extends Claim {
  readonly id: string;
}

/** Warning signs of one urgency, and what to do about them; both are shown with every sign. */
export interface RedFlagGroup {
  readonly urgency: Urgency;
  /** How soon, in plain words. */
  readonly title: string;
  /** What to do: a whole sentence. */
  readonly action: string;
  readonly flags: readonly RedFlag[];
}

/** A titled piece of general text. */
export interface Note {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** Texts that belong to no single structure. */
export interface General {
  /** Shown when nothing is selected: what am I looking at? */
  readonly welcome: { readonly title: string; readonly lead: string; readonly notes: readonly Note[] };
  /** What this page can and cannot do for the reader. Not claims about the body. */
  readonly disclaimer: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly grades: {
    readonly title: string;
    readonly lead: string;
    readonly meaning: Readonly<Record<Grade, string>>;
  };
  readonly painMaps: Note;
  readonly redFlags: Note;
}

/** What tells one source of pain from another that hurts in the same places. */
export interface Distinction {
  readonly feels: Claim;
  readonly worse: Claim;
  /** What would not fit. */
  readonly against: Claim;
  /** Who finds out, and how. */
  readonly decides: Claim;
  /** How sure that is. */
  readonly sure: Claim;
}

/** The questions of a {@link Distinction}, in the order of the page. */
export const DISTINCTION_PARTS = [
  'feels',
  'worse',
  'against',
  'decides',
  'sure',
] as const satisfies readonly (keyof Distinction)[];

/** By pattern id (`other/hip-joint`) or muscle key; `muscle` stands for any other muscle. */
export type Distinctions = Readonly<Record<string, Distinction>> & { readonly muscle: Distinction };

/** What is said where a reader marks the places that hurt. */
export interface WhereTexts {
  /** Said when what was marked belongs to several things, as it nearly always does. */
  readonly shared: Claim;
  /** Said when no pattern names the place. */
  readonly none: Claim;
  /** What should be checked whatever else is thought. */
  readonly signs: Claim;
  /** Answers that come first when nothing but their own place is marked, and what is said then. */
  readonly alone: readonly { readonly pattern: string; readonly claim: Claim }[];
  /** What is said first when one of these places is marked. */
  readonly places: readonly { readonly zones: readonly ZoneId[]; readonly claim: Claim }[];
  /** Ids of warning signs that hold for every place. */
  readonly always: readonly string[];
  /** Further warning signs that matter for some places. */
  readonly byZone: readonly { readonly zones: readonly ZoneId[]; readonly flags: readonly string[] }[];
}

/** What is said before anything is selected; comes with the page, and works without a network from then on. */
export interface Front {
  readonly redFlags: readonly RedFlagGroup[];
  readonly general: General;
  /** Where a hand finds each landmark, or that it cannot, by the landmark's key. */
  readonly landmarkNotes: Readonly<Record<string, Claim>>;
  /** Plain names of the zones. */
  readonly zones: Readonly<Record<ZoneId, string>>;
  /** The same in the terms of anatomy. */
  readonly zoneTerms: Readonly<Record<ZoneId, string>>;
}

/** All that is said, in one language. */
export interface Content extends Front {
  readonly language: string;
  readonly entries: readonly Entry[];
  /** What each functional part of a muscle does: by the muscle's key, then the part's. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, readonly Claim[]>>>>;
  /** What each modelled structure was built from, by its key. */
  readonly provenance: Readonly<Record<string, Claim>>;
  /** What is no muscle, and hurts in the same places. */
  readonly comparators: readonly Comparator[];
  /** What tells apart what hurts in the same places. */
  readonly distinctions: Distinctions;
  readonly where: WhereTexts;
}
