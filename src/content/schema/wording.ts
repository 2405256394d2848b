/** A way of writing that a reader in the United States trips over, and what to do instead. */
interface Unwanted {
  readonly pattern: RegExp;
  readonly instead: string;
}

const spelling = (pattern: RegExp, instead: string): Unwanted => ({ pattern, instead });

/** Spellings and words of British English. The content is American throughout, as the studio's own text is. */
export const BRITISH: readonly Unwanted[] = [
  spelling(/\b\w*(?:col|behavi|neighb|lab|fav|od|tum|hum|vap|rum)our(?!g)\w*/i, '-or'),
  spelling(/\b(?:\w+-)?(?:cent|fib|lit|calib|cali|(?:centi|milli|kilo)?met)re(?:s|d)?\b/i, '-er'),
  spelling(/\b(?:de|of)fence\b|\b(?:licence|pretence)s?\b/i, '-ense'),
  spelling(
    /\b(?!(?:exercis|rais|ris|bruis|promis|mortis|advis|revis|surpris|supervis|improvis|precis|concis|compromis|nois|prais|premis|wis|likewis|otherwis|clockwis|devis|aris|expertis|pois|cruis|cris|pelvis)\w*\b)\w+is(?:e|ed|es|ing|ation|ations|er|ers)\b/i,
    '-ize',
  ),
  spelling(/\b(?:cataly|analy|paraly)s(?:e|ed|ing)\b/i, '-yze'),
  spelling(/\b(?:oedem|oesoph|oestr|foet|diarrhoe|manoeuv)\w*/i, 'e, not oe'),
  spelling(/\b\w*(?:anaesth|anaem|haem|paed|faec|aetiolog|leukaem|ischaem|caec)\w*/i, 'e, not ae'),
  spelling(/\b(?:to|for|back|after|in|out|up|down|side)wards\b/i, '-ward'),
  spelling(/\b\w*(?:model|level|travel|label|cancel|fuel|signal)l(?:ed|ing|er|ers)\b/i, 'one l'),
  spelling(
    /\bgrey\w*|\bplough\w*|\bmould\w*|\bsceptic\w*|\bcheque\w*|\btyres?\b|\bkerb\w*/i,
    'the American word',
  ),
  spelling(
    /\b(?:whilst|amongst|learnt|burnt|spelt|ageing|judgement|programmes?|catalogues?|practis\w+)\b/i,
    'the American form',
  ),
  spelling(/\bfulfil(?:s|ment)?\b|\bskilful\w*|\benrol\b/i, 'two l'),
  spelling(/\bany more(?=[.,;:]|$)/i, 'anymore'),
  spelling(/\bfurther (?:up|down|away|out|from)\b|\bfurthest\b/i, 'farther, where it is a distance'),
  spelling(/\b(?:other|wrong) way round\b|\btrousers?\b|\bphysio(?:therap\w+)?\b/i, 'the American word'),
];

/** Turns of phrase carried over from German, each with what an American editor wrote for it. */
export const CARRIED_OVER: readonly Unwanted[] = [
  spelling(/\bspeaks? (?:for|against) (?:it|them|this|that)\b/i, 'evidence for, evidence against'),
  spelling(/\btold of\b/i, 'about'),
  spelling(/\b(?:at times|be) taken for\b/i, 'mistaken for'),
  spelling(/\bbelongs? to a (?:doctor|midwife|physiotherapist)\b/i, 'see a doctor'),
  spelling(/\bby tradition\b/i, 'traditionally, in the traditional maps'),
  spelling(/\bforetell/i, 'predict'),
  spelling(/\bmakes? (?:it|them) work\b/i, 'controls it'),
  spelling(/\bside arms?\b/i, 'side projection'),
  spelling(/\blast but one\b/i, 'second lowest'),
  spelling(/\bpictures? (?:of the spine|(?:is|are) (?:not )?needed)/i, 'scan'),
  spelling(/\bhands? on the pull\b/i, 'passes on'),
  spelling(/\b(?:surgeons|doctors) mind (?:it|this)\b/i, 'take care to avoid'),
  spelling(/\bas far as we found\b/i, 'as far as we know'),
  spelling(/\bfigures that we trust\b/i, 'reliable measurements'),
  spelling(/\bby the same model\b/i, 'in the same model'),
  spelling(/\btakes a troubled joint\b/i, 'happens with a swollen joint'),
  spelling(/\blittle of it lasts\b/i, 'the relief seldom lasts'),
  spelling(/\bas the idea has it\b/i, 'as this idea says'),
  spelling(/\bgrown together\b/i, 'joined'),
  spelling(/\bthe talk is\b/i, 'people say'),
  spelling(/\blet go of this\b/i, 'clear'),
  spelling(/\b(?:on its way|did not arrive|found no room)\b/i, 'loading, could not load, did not fit'),
  spelling(/\bmoved oddly\b/i, 'moved differently'),
  spelling(/\bhave been looked for\b/i, 'have been ruled out'),
  spelling(/\bsay more than one\b/i, 'tell more than any single test'),
  spelling(/\b(?:pattern|map) of this atlas\b|\bnames? this place\b/i, 'includes this place'),
  spelling(/\bspread mirrors\b/i, 'differ because'),
  spelling(/\bput (?:(?:the|that|some) \w+ )?away\b/i, 'close'),
  spelling(/\bpinned to one bone\b/i, 'traced to one bone'),
  spelling(/\bup from a stoop\b/i, 'when you straighten up'),
];

/** What is foreign to American English in a text, one line per fault; empty when nothing is. */
export function wordingFaults(text: string, unwanted = [...BRITISH, ...CARRIED_OVER]): readonly string[] {
  return unwanted.flatMap(({ pattern, instead }) => {
    const match = pattern.exec(text);
    return match ? [`"${match[0]}": ${instead}`] : [];
  });
}

/** The sentences of a text. "Dr." and the like do not occur; figures keep their points. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?]”?)\s+/).filter((sentence) => /\p{L}/u.test(sentence));
}

/** How many words a sentence has; a figure counts as one. */
export function wordCount(sentence: string): number {
  return sentence.match(/[\p{L}\d][\p{L}\d’'.,-]*/gu)?.length ?? 0;
}
