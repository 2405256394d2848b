import { plain } from '../search/search.ts';

/** Small words that say nothing about what is looked for. */
const SMALL = new Set(
  (
    'the a an of in my me i to at on and or is are am be been was were do does did have has had it its this that ' +
    'these those with for from by as so but if than then there here what which who when where why how can could ' +
    'may might will would should shall not no into out about you your we our they he she him her just really very ' +
    'much too some any all get gets got getting like after before while during since near ' +
    'im ive t s m don dont way one ones because now today yesterday always every still also again think take took'
  ).split(' '),
);

/** Words that people use for the same thing, each under the one that stands for all of them, after {@link stem}. */
const SAME: Readonly<Record<string, string>> = {
  ache: 'pain',
  achy: 'pain',
  hurt: 'pain',
  painful: 'pain',
  ouch: 'pain',
  kill: 'pain',
  sore: 'pain',
  butt: 'buttock',
  bum: 'buttock',
  bottom: 'buttock',
  backside: 'buttock',
  cheek: 'buttock',
  arse: 'buttock',
  ass: 'buttock',
  gluteal: 'glute',
  upstair: 'stair',
  downstair: 'stair',
  numbness: 'numb',
  soreness: 'pain',
  shortness: 'short',
  feet: 'foot',
  broke: 'broken',
  break: 'broken',
  gave: 'giv',
  pregnancy: 'pregnant',
  runner: 'run',
  jog: 'run',
  sitt: 'sit',
  seat: 'sit',
  seated: 'sit',
  sat: 'sit',
  weakness: 'weak',
  weaker: 'weak',
  tightness: 'tight',
  stiffness: 'stiff',
  sleeper: 'sleep',
  slept: 'sleep',
  asleep: 'sleep',
  drive: 'driv',
  driver: 'driv',
  masseur: 'massag',
  masseuse: 'massag',
  massage: 'massag',
  foamroll: 'roller',
  roll: 'roller',
  tummy: 'belly',
  stomach: 'belly',
  abdomen: 'belly',
  spinal: 'spine',
  gp: 'doctor',
  physician: 'doctor',
  pelvic: 'pelvi',
  pelvi: 'pelvi',
  lay: 'lie',
  ly: 'lie',
  wee: 'pee',
  urinate: 'pee',
  fallen: 'fall',
  fell: 'fall',
  lost: 'los',
  low: 'low',
  lower: 'low',
  cant: 'cannot',
  couldnt: 'cannot',
  wont: 'cannot',
  unable: 'cannot',
  paralysed: 'paralyz',
  tumour: 'tumor',
  kid: 'child',
  son: 'child',
  daughter: 'child',
  toddler: 'child',
  children: 'child',
  prednisone: 'steroid',
  prednisolon: 'steroid',
  cortison: 'steroid',
  warfarin: 'anticoagulant',
  coumadin: 'anticoagulant',
  heparin: 'anticoagulant',
  apixaban: 'anticoagulant',
  eliqui: 'anticoagulant',
  eliquis: 'anticoagulant',
  rivaroxaban: 'anticoagulant',
  xarelto: 'anticoagulant',
  tingly: 'tingl',
  tingle: 'tingl',
  stabilise: 'steady',
  stabilize: 'steady',
  stable: 'steady',
  stability: 'steady',
  stabiliz: 'steady',
  stabilis: 'steady',
  instability: 'unstable',
  dangerous: 'danger',
  workout: 'exercise',
};

const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(ss|us|is)$/, '$1'],
  [/ies$/, 'y'],
  [/([bdgmnprt])\1ing$/, '$1'],
  [/([aeiouy].*)ing$/, '$1'],
  [/([bdgmnprt])\1ed$/, '$1'],
  [/([aeiouy].*[^e])ed$/, '$1'],
  [/([^s])s$/, '$1'],
];

function stemOf(word: string): string {
  if (word.length < 4) return SAME[word] ?? word;
  const rule = ENDINGS.find(([ending]) => ending.test(word));
  const short = rule ? word.replace(rule[0], rule[1]) : word;
  const bare = short.length > 3 ? short.replace(/e$/, '') : short;
  return SAME[word] ?? SAME[short] ?? SAME[bare] ?? bare;
}

const stems = new Map<string, string>();

/** A word without its ending: enough for "stretches" and "stretching" to be one, and no more. */
function stem(word: string): string {
  const known = stems.get(word) ?? stemOf(word);
  stems.set(word, known);
  return known;
}

/** Every word of a text as the index knows it; small words are left out. */
export function termsOf(text: string): readonly string[] {
  return plain(text.replace(/['’]/g, ''))
    .replace(/\b(?:can|could|will) not\b/g, 'cannot')
    .replace(/\b(?:fall|fell) asleep\b/g, 'sleep')
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word))
    .map(stem);
}
