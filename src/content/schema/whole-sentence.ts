/** Words that are verbs whatever stands around them. A new one is added here when a sentence needs it. */
const VERBS = (
  'is are was were has have had does do did can cannot may might could would should must will ' +
  'lies lie runs begins begin ends starts carries holds passes meets hangs ties moves touches gives gave leaves ' +
  'straightens lifts tips turns bends helps brings covers takes tightens comes come controls stands shares serves releases ' +
  'supports steadies pulls slows lowers wraps connects joins enters crosses divides winds reaches drops leans hurts ' +
  'feels means says say works goes go stops tingles differs differ depends calls looks looked checks examines asks ' +
  'wakes eases eased lasts keeps kept gets makes needs happens seems seem seemed separates follows varies adds fits ' +
  'settles improves knows know proves trains tells tell presses hikes become becomes builds stays began took found ' +
  'came went helped counted worked dropped met rose tended saw involves flatten rests bears switches lengthens ' +
  'lengthened shortens feeds continue continues acts points treated names think thinks belongs sleeps bear said ' +
  'reached moved reply follow compares advise advises got grow grows learn learns pays depend slows finds ' +
  'disagree agree suit suits keep ask get make take give bring let choose avoid shifted bother bothers deserves ' +
  'harms shows show stay lets sees pass remains remain allow allows exist exists explain explains require requires ' +
  'consider include includes describe describes suggest suggests improve protect protects tend prefer recommend ' +
  'recommends recover recovers heals heal notice believe expect prevent prevents reduce reduces increases receive ' +
  'loses lose wear wears sits speak speaks teach teaches arises arise appears appear agreed agrees fails provide ' +
  'provides meet mean applies stood'
).split(' ');

/** Words that are nouns, adjectives or participles too: verbs where one of these words follows. */
const BEFORE =
  '(?:ties?|adds?|join|moves?|controls?|runs?|ends?|leaves?|acts?|pulls?|stays?|forms?|turns?|hurts?|hold|stretch(?:es)?|' +
  'shows?|marks?|brought|prevented|reported|made|measured|lasts?|spreads|range|report|left|felt|slowed)(?= (?:it|the|this|that|an?|one|both|to|on|' +
  'only|in|from|over|through|under|there|here|less|little|where|how|back|by|if|for|out|some|no)\\b)';

/** Others of that kind: verbs where a sentence or a part of it begins, and after what can be their subject. */
const PLACED =
  '(?<=^|[,;:] |\\b(?:you|they|we|who|some|many|others|people|both|all|most|and|or|not|also|often|mostly|usually|rarely|' +
  'then|hardly|here|too|\\w+s(?<!ss|us|is)) )' +
  '(?:use|name|press|stop|ask|see|call|choose|hold|keep|take|make|rest|bend|lift|turn|move|run|end|start|share|leave|' +
  'get|steady|tip|hurt|serve|form|work|mark|ease|cross|look|need|avoid|put|walk|stand|sit|drive|act|count|accept|' +
  'report|feel|find|carry|fill|wait|read|show|record|release|vary|help|try|give|push|bring|pull|lower|breathe|seek|' +
  'change|let|want|drop|lean|roll|slide|squeeze|step|raise|pause|repeat|build|draw|add|fall|sleep|rise|climb|press|train|bleed|tire)(?! of\\b)';

/** What hangs on a noun says nothing of its own: "a nerve that runs here" is no sentence. */
const ASIDE = /(?<=[\p{L}\d”)],? )(?:which|who|whose|where)\b|(?<=[\p{L}\d”)] )that (?=\w+s\b|are\b|is\b)/giu;

/** A label and a colon: "Upper part: draws the leg back". */
const LABEL = /^[^:.]{1,60}: (?=\p{L})/u;

const VERB = new RegExp(
  `\\b(?<!\\bto )(?:(?:${VERBS.join('|')})|${BEFORE}|${PLACED}|(?<=\\b(?:that|which|who) )\\w+s)\\b`,
  'gi',
);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * Is this a whole sentence: does it end as one, does no bare label lead it, and has it more verbs than parts that
 * only hang on a noun? By lists of words, so it may err; it errs on the side of asking.
 */
export function isWholeSentence(sentence: string): boolean {
  const label = LABEL.exec(sentence)?.[0];
  return (
    /[.!?]”?$/.test(sentence) &&
    (label === undefined || count(label, VERB) > 0) &&
    count(sentence, VERB) > count(sentence, ASIDE)
  );
}
