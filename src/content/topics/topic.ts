import type { StructureKey } from '#anatomy';
import type { PatternId } from '../patterns/pattern-zones.ts';
import type { StoryId } from '../stories/story-steps.ts';
import type { TopicId } from './topic-ids.ts';
import type { Claim } from '../types.ts';

/** What the topics are about, in the order in which they are offered. */
export const TOPIC_GROUPS = ['pain', 'daily', 'self', 'life', 'therapist'] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

/** For whom a topic is written. */
export const AUDIENCES = ['everyone', 'therapist'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface TopicSection {
  /** Stable within the topic. */
  readonly id: string;
  readonly title: string;
  /** How something is done, step by step: whole sentences, and no claim about the body. */
  readonly how?: string;
  readonly claims: readonly Claim[];
}

/** Where a reader may go on from a topic. */
export interface TopicLinks {
  readonly structures?: readonly StructureKey[];
  /** Pain patterns: `piriformis/outer`, `other/hip-joint`. */
  readonly patterns?: readonly PatternId[];
  readonly topics?: readonly TopicId[];
  readonly stories?: readonly StoryId[];
}

/** A page about something that people come for and that is no structure: sitting, pregnancy, low back pain. */
export interface Topic {
  readonly id: TopicId;
  readonly group: TopicGroup;
  readonly audience: Audience;
  readonly title: string;
  /** What the page is about, in one sentence; no claim about the body. */
  readonly summary: string;
  /** Ids of the warning signs that belong here. They come first on the page, with what to do. */
  readonly flags: readonly string[];
  /** The first section is open from the start. */
  readonly sections: readonly TopicSection[];
  /** When to stop, for whom it is too much. */
  readonly cautions: readonly Claim[];
  readonly see: TopicLinks;
  /** Everyday words that a search should find the page by, besides its title. */
  readonly words: readonly string[];
}
