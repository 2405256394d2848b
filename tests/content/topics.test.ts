import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '#anatomy';
import { type Claim, redFlags, sourceById, sources } from '#content';
import { readingGrade, topicFaults } from '#content/schema';
import { type Topic, topicById, topicSigns, topics } from '#content/topics';
import { TOPIC_IDS, type TopicId, isTopicId } from '#content/topic-ids';
import { LATE_TABLE } from '../../src/content/sources/late-table.ts';
import { claimsOf } from './texts.ts';

const KNOWN = {
  structures: STRUCTURES,
  flags: redFlags.flatMap(({ flags }) => flags.map(({ id }) => id)),
};
const EACH = topics.map((topic) => [topic.id, topic] as const);

/** All that a page says, in the order of the page. */
const textOf = ({ title, summary, sections, cautions }: Topic) =>
  [
    title,
    summary,
    ...sections.flatMap(({ title: head, how = '', claims }) => [
      head,
      how,
      ...claims.map(({ text }) => text),
    ]),
    ...cautions.map(({ text }) => text),
  ].join('\n');

/** What the pages have to cover, typed from the list of what people come for. */
const SUBJECTS: readonly (readonly [string, TopicId, readonly RegExp[]])[] = [
  ['sitting', 'sitting', [/wallet/i, /crossed/i, /both feet/i, /once an hour/i]],
  ['desk work', 'desk-work', [/break/i, /standing desk/i, /switch(es)? them off/i]],
  ['sleeping', 'sleeping', [/pillow between the knees/i, /mattress/i, /turn/i, /no position eases/i]],
  ['driving', 'driving', [/back pockets/i, /pedals/i, /one to two hours/i, /in and out/i]],
  ['standing', 'standing', [/one hip/i, /both feet/i, /foot on a low step/i]],
  ['return to running', 'running', [/hop/i, /other day/i, /2 to 3 on a scale of 10/, /groin.*stop/is]],
  ['overtraining', 'overtraining', [/sudden jump/i, /tight.*low back/i, /too little/i, /tear/i]],
  [
    'self-release with a ball, and where not',
    'self-release',
    [
      /ball/i,
      /two finger widths away from the strip of the sciatic nerve/,
      /off the bump/,
      /sit bone/,
      /4 of 10/,
    ],
  ],
  [
    'tests of the nerve',
    'nerve-tests',
    [
      /Seated piriformis stretch/,
      /Active piriformis/,
      /FAIR/,
      /Pace/,
      /Straight leg raise/,
      /can be wrong both ways/,
    ],
  ],
  [
    'tests of hip and pelvis',
    'hip-tests',
    [/one leg for 30 seconds/, /Trendelenburg/, /sacroiliac/i, /three or more/i, /small groups/],
  ],
  [
    'after treatment',
    'after-treatment',
    [/one in ten/, /seldom lasts/, /numb or weak.*doctor today/, /four to six weeks/],
  ],
  [
    'how long exercise takes',
    'exercise-time',
    [/Six to twelve weeks/i, /8 to 12 weeks/, /muscle itself grows later/],
  ],
  ['pregnancy', 'pregnancy', [/one in five/, /on the side/i, /midwife/, /clot/, /bleeding/]],
  ['after birth', 'after-birth', [/first three months/, /pelvic floor/, /cesarean/]],
  [
    'after a hip replacement, by approach',
    'hip-replacement',
    [
      /Opened from behind\n+.*past a right angle, crossing the legs, and turning the leg in/,
      /Opened from the front\n+.*drawing the leg far back, and turning it out/,
      /own surgeon/,
      /Knee-across, knee-to-chest and figure-four/,
    ],
  ],
  ['hip arthritis', 'hip-arthritis', [/groin/, /age 45/, /Exercise comes first/, /hand on the good side/]],
  ['teenagers', 'teenagers', [/limp/, /tear off/, /X-ray/, /doctor today/]],
  ['menopause and the outer hip', 'menopause', [/hormone/, /pillow between the knees/, /tendon/]],
  [
    'older people with thin bones',
    'older-people',
    [/fall/, /crack without any fall/, /balance/, /far forward/],
  ],
  ['consent and draping', 'consent', [/signed/, /stop you at any time/, /cleft/, /minor/, /blood thinners/]],
  [
    'finding the muscles by hand',
    'palpation',
    [/dimple/, /sit bone/, /Gluteus medius/, /Piriformis/, /often disagree/],
  ],
  [
    'position, pressure, minutes, sessions',
    'session',
    [/pillow/, /0 to 10/, /minutes/, /three or four weekly sessions/],
  ],
  [
    'aftercare and referral',
    'aftercare',
    [/end of a session/i, /Refer at once/, /within days/, /three or four sessions/],
  ],
];

describe('topic pages', () => {
  test('have the form, name only what exists, and are all there', () => {
    expect(topicFaults(topics, KNOWN)).toEqual([]);
    for (const id of TOPIC_IDS) expect(topicById(id).id).toBe(id);
  });

  test('are refused without a page, with a sign, a pattern or a structure that does not exist, or without cautions', () => {
    const [first, ...rest] = structuredClone(topics) as [Topic, ...Topic[]];
    const spoilt = (change: object) => topicFaults([{ ...first, ...change }, ...rest], KNOWN).join('\n');
    expect(topicFaults(rest, KNOWN).join()).toContain('TOPIC_IDS says');
    expect(spoilt({ flags: ['toothache'] })).toContain('no warning sign "toothache"');
    expect(spoilt({ flags: [] })).toContain('has no warning sign');
    expect(spoilt({ cautions: [] })).toContain('says nothing');
    expect(spoilt({ see: { structures: ['tail'] } })).toContain('unknown structure "tail"');
    expect(spoilt({ see: { patterns: ['other/tail'] } })).toContain('no such pattern');
    expect(spoilt({ see: { topics: ['tail'] } })).toContain('no such topic');
    expect(isTopicId('tail')).toBe(false);
  });

  test.each(SUBJECTS)('cover %s', (_subject, id, wanted) => {
    for (const pattern of wanted) expect(textOf(topicById(id))).toMatch(pattern);
  });

  test('for therapists are marked as such, and no others', () => {
    for (const { audience, group } of topics) expect(audience === 'therapist').toBe(group === 'therapist');
    expect(topics.filter(({ audience }) => audience === 'therapist').length).toBeGreaterThanOrEqual(3);
  });

  test('lead on: each is named by another one, or stands for itself', () => {
    for (const { id, see } of topics) {
      expect(see.topics ?? [], id).not.toContain(id);
      expect(Object.values(see).flat().length, id).toBeGreaterThan(0);
    }
  });
});

describe.each(EACH)('the page of %s', (_id, topic) => {
  test('shows signs of a nerve in danger, with the call for help', () => {
    const [first] = topicSigns(topic);
    expect(first!.urgency).toBe('emergency');
    expect(first!.action).toMatch(/^Call your local emergency number/);
    const ids = first!.flags.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['bladder', 'saddle-numbness', 'both-legs', 'fast-weakness']));
    expect(topicSigns(topic).flatMap(({ flags }) => flags)).toHaveLength(new Set(topic.flags).size);
  });

  test('has cautions', () => {
    expect(topic.cautions.length).toBeGreaterThan(0);
  });

  test('reads at grade 8 or below, in every section', () => {
    for (const { id, how = '', claims } of topic.sections)
      expect(readingGrade([how, ...claims.map(({ text }) => text)].join(' ')), id).toBeLessThanOrEqual(8);
    expect(readingGrade(topic.cautions.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(8);
    expect(readingGrade(topic.summary)).toBeLessThanOrEqual(11);
  });

  test('is made of whole sentences of at most 25 words', () => {
    const texts = [
      topic.summary,
      ...topic.sections.flatMap(({ how }) => how ?? []),
      ...claimsOf(topic).map(({ text }) => text),
    ];
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?!])\s+/))) {
      expect(sentence).toMatch(/^[A-Z].*[.?]$/);
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
    }
    expect(topic.summary.match(/[.?!](\s|$)/g)).toHaveLength(1);
  });

  test('is spelt as in America', () => {
    expect(textOf(topic)).not.toMatch(
      /colour|fibre|centre|towards|oestrogen|physiotherap|programme|\b\w+is(e|ed|ing) your|caesarean|practise/i,
    );
  });

  test('rests on works that were opened', () => {
    const hollow = (claim: Claim) => claim.sources.every((id) => sourceById(id).read === 'none');
    const own = topic.sections.flatMap(({ claims }) => claims);
    expect(own.filter(hollow)).toEqual([]);
  });
});

/** Where a page speaks of what has a sign of its own, the sign stands there. */
test.each<[TopicId, readonly string[]]>([
  ['driving', ['clot', 'breathless']],
  ['sleeping', ['night-pain', 'cancer-pain']],
  ['running', ['stress-fracture']],
  ['overtraining', ['stress-fracture']],
  ['self-release', ['clot', 'shingles']],
  ['after-treatment', ['foot-drop', 'clot', 'breathless']],
  ['pregnancy', ['clot', 'breathless']],
  ['after-birth', ['clot', 'breathless', 'fever']],
  ['hip-replacement', ['hip-dislocation', 'hip-fracture', 'fever']],
  ['hip-arthritis', ['osteonecrosis', 'hip-fracture', 'morning-stiffness']],
  ['teenagers', ['child-limp', 'age']],
  ['menopause', ['thin-bones', 'minor-fall']],
  ['older-people', ['minor-fall', 'thin-bones', 'burst-aneurysm', 'walking-pain']],
  ['consent', ['cancer', 'fever', 'clot']],
  ['aftercare', ['not-improving', 'stress-fracture', 'cancer-pain']],
])('the page of %s shows the signs %s', (id, flags) => {
  expect(topicById(id).flags).toEqual(expect.arrayContaining([...flags]));
});

/** Sensitivity and specificity as published; a page may say less, never otherwise. */
test.each<[TopicId, string, readonly string[]]>([
  ['nerve-tests', 'seated-stretch', ['0.52', '0.90']],
  ['nerve-tests', 'active', ['0.78', '0.80', '0.91']],
  ['nerve-tests', 'fair', ['0.88', '0.83']],
  ['nerve-tests', 'leg-raise', ['0.92', '0.28', '0.90', '0.15', '0.95']],
  ['hip-tests', 'one-leg', ['0.38', '1.00', '0.97']],
  ['hip-tests', 'trendelenburg', ['0.72', '0.76', '52 %']],
  ['hip-tests', 'pelvic-joint', ['0.94', '0.78', '48 people']],
])('the figures of %s, %s, are those of the papers', (id, section, figures) => {
  const { claims } = topicById(id).sections.find((one) => one.id === section)!;
  const said = claims.map(({ clinical = '' }) => clinical).join(' ');
  for (const figure of figures) expect(said).toContain(figure);
  for (const [found] of said.matchAll(/\b[01]\.\d\d\b/g))
    expect([...figures, '0.53', '0.27', '5.22']).toContain(found);
});

test('works that arrive with the topics are cited by them, and known once they are here', () => {
  const cited = new Set(claimsOf(topics).flatMap((claim) => claim.sources as readonly string[]));
  for (const id of Object.keys(LATE_TABLE)) {
    expect(cited, id).toContain(id);
    expect(sources.some((source) => source.id === id)).toBe(true);
  }
});
