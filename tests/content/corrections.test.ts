import { beforeAll, describe, expect, test } from 'vitest';
import { type PlacedClaim, collectClaims, placeText } from '#content/schema';
import { type SourceId, content, patternById, sourceById } from '#content';
import { allPieces, pagePieces } from '../../tools/content/read-pieces.ts';

/** A fact that once stood wrong: where it stands, what the source says, and what must not come back. */
interface Correction {
  readonly what: string;
  /** Of the place of a claim, as the page of claims names it. */
  readonly at: RegExp;
  readonly says: RegExp;
  readonly never?: RegExp;
  /** Must stand behind the sentence that says it. */
  readonly source?: SourceId;
  /** Grades that the evidence carries. */
  readonly grades?: string;
}

/** Read from the works named as `source`, not from the texts. */
const TABLE: readonly Correction[] = [
  {
    what: 'the upper gluteus maximus mostly reaches the bone, in 25 bodies',
    at: /^gluteus-maximus › attachments › insertion/,
    says: /25 bodies.*reached the thigh bone/,
    source: 'gmax-structure-2025',
    grades: 'C',
  },
  {
    what: 'that most of it ends in the band is what textbooks say, and is disputed',
    at: /^gluteus-maximus › attachments › insertion/,
    says: /^Textbooks say/,
    grades: 'B',
  },
  {
    what: 'the load on the hip on one leg is measured, the pull of the muscles only calculated',
    at: /^gluteus-medius ›/,
    says: /^When you stand on one leg, the hip joint carries about two to three times your body weight/,
    never: /about twice your body weight/,
    source: 'bergmann-2001',
    grades: 'BC',
  },
  {
    what: 'there is a trial on the gluteus medius alone',
    at: /^gluteus-medius › help › massage/,
    says: /80 people.*No group went untreated/s,
    never: /found no trial of releasing this muscle alone/,
    source: 'delgado-2022',
    grades: 'C',
  },
  {
    what: 'ten women with and ten without back pain, not twenty with',
    at: /^gluteus-maximus › tightWeakUnderactive › underactive/,
    says: /10 women with and 10 without/,
    never: /20 women with back pain|moved oddly/,
  },
  {
    what: 'more than three muscles of the model end at the bump',
    at: /^femur › attaches/,
    says: /^Among the muscles that end at the bump/,
    never: /^Three muscles/,
  },
  {
    what: 'pain of a nerve root seldom keeps to its strip',
    at: /^distinctions › other\/nerve-root-l5 › sure/,
    says: /two of three people.*did not keep to it.*64\.1 %/s,
    source: 'murphy-2009',
    grades: 'BC',
  },
  {
    what: 'the stiffness at the desk was kept away by electrical current, not by exercise',
    at: /causes › sitting › supports/,
    says: /electric current.*Exercise was not tested/s,
    never: /[Ss]hort bursts of muscle work/,
    source: 'desk-contractions-2021',
  },
  {
    what: 'hip work added to care: one later trial found nothing',
    at: /^gluteus-medius › help › together/,
    says: /70 people found no extra gain.*tested hip work alone/s,
    source: 'fukuda-2021',
    grades: 'CD',
  },
  {
    what: 'the pooled figures on sitting come from 83,111 people',
    at: /causes › sitting › limits/,
    says: /more than 80,000 people.*83,111/s,
    never: /about 100,000 people/,
  },
  {
    what: 'that crossing the leg presses on the tendon is a thought, not a measurement',
    at: /cautions/,
    says: /This may press on the sore tendon/,
    never: /this presses on the sore tendon/,
  },
  {
    what: '86 in 100 was one screen with two tests',
    at: /^piriformis › pain › nerve/,
    says: /17 to 33.*One screen with only two tests counted 86/s,
    never: /17 to 86/,
  },
  {
    what: 'and the same where the sources of pain are told apart',
    at: /^distinctions › other\/deep-gluteal-syndrome › sure/,
    says: /17 to 33 %, and 86 % in one screen/,
  },
  {
    what: 'the painful hip joint: below the knee in 22 of 100, never in the low back',
    at: /pain › alike › hip-joint/,
    says: /below the knee.*below the knee 22 %, low back 0 %/s,
    never: /leg 16 %/,
    source: 'lesher-2008',
  },
  {
    what: 'the sacroiliac joint: low back in most people',
    at: /^comparators › sacroiliac-joint › core/,
    says: /in most people, the low back/,
    never: /[Ii]n some people the low back/,
  },
  {
    what: 'one step up: a lot of work, in one study of young adults',
    at: /^gluteus-medius › daily › stairs/,
    says: /one study of young adults.*a lot of work/,
    never: /very high effort/,
  },
  {
    what: 'both medii at once came before the pain, told in full',
    at: /^gluteus-medius › tightWeakUnderactive › underactive/,
    says: /before any pain began.*both side hip muscles at the same time.*sensitivity 0\.87 and specificity 0\.50/s,
    source: 'nelson-wong-2008',
    grades: 'C',
  },
  {
    what: 'and where causes are told',
    at: /^gluteus-medius › causes › imbalance › supports/,
    says: /both side hip muscles at the same time/,
    source: 'marshall-2011',
  },
  {
    what: 'strength did not show who would develop pain',
    at: /^gluteus-medius › tightWeakUnderactive › weak/,
    says: /before any pain began, strength did not show who/,
    source: 'marshall-2011',
  },
  {
    what: 'a new weakness is enough to stop deep work, not only one that gets worse',
    at: /cautions/,
    says: /^With new or worsening numbness or weakness/,
    never: /^Numbness or weakness that gets worse/,
  },
  {
    what: 'nothing traceable is known of the piriformis in walking',
    at: /^piriformis › daily › walking/,
    says: /found no study of this that we could open/,
    never: /[Ss]hort bursts were reported/,
    grades: 'D',
  },
  {
    what: 'light work until tired strengthens too',
    at: /› together ›/,
    says: /Lighter work until you tire can also/,
    never: /is what makes it stronger/,
  },
  {
    what: 'the front point of the medius is said to be rare',
    at: /^gluteus-medius › pain › patterns › front › core/,
    says: /said to be rare/,
  },
  {
    what: 'the published plate of the piriformis shows one area for both points',
    at: /^piriformis › pain › patterns › outer › core/,
    says: /one area for both points/,
    never: /most of all/,
    source: 'piriformis-plate',
  },
  {
    what: 'about 1 in 100 people with new back pain had a serious cause',
    at: /^general › redFlags/,
    says: /about 1 in 100/,
    never: /1 to 4 in 100/,
    source: 'henschke-2009',
  },
  {
    what: 'and the same on the page of every muscle',
    at: /^gluteus-medius › seeDoctor/,
    says: /about 1 in 100 people with new back pain/,
    never: /1 to 4 in 100/,
    source: 'henschke-2009',
  },
  {
    what: 'muscles that have no pain map here are named',
    at: /^general › painMaps/,
    says: /no pain maps for.*Iliopsoas, rectus femoris, multifidus and the coccygeus/s,
  },
];

let claims: readonly PlacedClaim[];
beforeAll(async () => {
  claims = collectClaims({ ...pagePieces(), ...(await allPieces()) });
});

const words = ({ claim: { text, clinical } }: PlacedClaim) => `${text} ${clinical ?? ''}`;

describe('facts that once stood wrong', () => {
  test.each(TABLE)('$what', ({ at, says, never, source, grades }) => {
    const here = claims.filter(({ places }) => places.some((place) => at.test(placeText(place))));
    expect(here.length, `nothing stands at ${at}`).toBeGreaterThan(0);
    const said = here.filter((one) => says.test(words(one)));
    expect(said.map(words), `at ${at}`).toHaveLength(1);
    if (never) for (const one of here) expect(words(one)).not.toMatch(never);
    if (source) expect(said[0]!.claim.sources).toContain(source);
    if (grades) expect(grades).toContain(said[0]!.claim.grade);
  });

  test('timing in walking rests on the works that measured it', () => {
    for (const one of claims.filter(({ claim }) => claim.sources?.includes('ganderton-2017')))
      if (/\b(early|late|moments?|turns)\b/.test(words(one)))
        expect(
          one.claim.sources!.some((id) => /^semciw/.test(id)),
          words(one),
        ).toBe(true);
    expect(sourceById('ganderton-2017').citation).toMatch(/exercises, ten healthy women/);
  });

  test.each(['l4', 'l5', 's1'])('the area of the nerve root %s is not beyond dispute', (root) => {
    expect(patternById(`other/nerve-root-${root}`)!.grade).not.toBe('A');
  });

  test.each([
    ['low-back', ['lumbar-paraspinal', 'lumbar-belt', 'buttock-central']],
    ['hamstring-tendon', ['ischial']],
    ['outer-thigh-nerve', ['thigh-anterolateral', 'thigh-lat-prox']],
    ['tailbone', ['coccyx']],
  ])('what else hurts there: %s is told apart from muscles', (id, zones) => {
    expect(patternById(`other/${id}`)!.core.zones).toEqual(zones);
    expect(content.distinctions[`other/${id}`]).toBeDefined();
  });
});
