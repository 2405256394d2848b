/**
 * A tool that lives in a folder of its own: its part of the view, its key, its words. What it draws and what a hand
 * does with it is in its folder `scene`, its card in its folder `panel`; both are fetched when it is first taken out.
 */
export interface ToolFeature<Value, Words extends Readonly<Record<string, string>>> {
  /** Its part of the view while it is put away; anything else means that it is out. */
  readonly away: Value;
  /** Its part of the view when it is taken out. */
  readonly takenOut: Value;
  /** The key that takes it out and puts it away. */
  readonly key: string;
  /** How its part of the view travels in a link; what is away is not written. */
  readonly link: {
    /** Short name in the address. */
    readonly name: string;
    readonly write: (value: Value) => string | null;
    /** What a text could mean; whether it may be that, `check` says. */
    readonly parse: (text: string) => unknown;
  };
  /** Says whether a value is one that the view may hold. */
  readonly check: (value: unknown) => value is Value;
  /** Brings what a hand left within reach, rounded to what a link keeps. */
  readonly normalise: (value: Value) => Value;
  /** Does a hand move on what is there? All of one movement is one step of undoing. */
  readonly isMove: (before: Value, after: Value) => boolean;
  /**
   * Its words, English: keys of its own, and those that the page asks for, `tools.NAME`, `tools.NAME.hint` and
   * `help.key.NAME`.
   */
  readonly words: Words;
}

/** A tool, with the types of its value and words found out. */
export const tool = <Value, Words extends Readonly<Record<string, string>>>(
  feature: ToolFeature<Value, Words>,
): ToolFeature<Value, Words> => feature;
