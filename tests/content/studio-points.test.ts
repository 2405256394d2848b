import { describe, expect, test } from 'vitest';
import type { StructureKey } from '#anatomy';
import { entryFor, general } from '#content';
import { gradesOf, plainTexts } from './texts.ts';

const textOf = (value: unknown) => plainTexts(value).join('\n');
const entry = (key: string) => textOf(entryFor(key as StructureKey));
const welcome = textOf(general.welcome);

type Place = [place: string, text: string, says: readonly RegExp[]];

/** The eight points of the text that the atlas starts from, and where each must be findable. */
const POINTS: readonly [string, Place[]][] = [
  [
    '1 three layers',
    [
      ['welcome', welcome, [/three gluteal muscles/i, /on top of one another/i, /maximus.*medius.*minimus/i]],
      [
        'maximus',
        entry('gluteus-maximus'),
        [/outermost of the three/i, /covers most of the gluteus medius/i],
      ],
      ['medius', entry('gluteus-medius'), [/middle one of the three/i]],
      ['minimus', entry('gluteus-minimus'), [/deepest of the three/i]],
    ],
  ],
  [
    '2 steadying, turning, walking, running, steps; pelvis and lower spine',
    [
      [
        'welcome',
        welcome,
        [
          /steady the hips/i,
          /turn the legs/i,
          /walking and running/i,
          /stairs/i,
          /a step up and a step down/i,
          /main muscles that stabilize the hips and the low back/i,
          /lower spine/i,
        ],
      ],
      [
        'maximus',
        entry('gluteus-maximus'),
        [/affect how the pelvis and the low back move and how they are held/i, /running/i],
      ],
    ],
  ],
  [
    '3 medius and piriformis: low back pain, pain like the sciatic nerve’s, mistaken',
    [
      [
        'welcome',
        welcome,
        [
          /tight or weak buttock muscles.*low back and the leg.*gluteus medius and the piriformis/i,
          /mistaken for sciatica/i,
        ],
      ],
      ['medius', entry('gluteus-medius'), [/tense/i, /low back pain/i, /mistaken for sciatica/i]],
      [
        'piriformis',
        entry('piriformis'),
        [/tense/i, /sciatic nerve is irritated/i, /mistaken for sciatica/i],
      ],
    ],
  ],
  [
    '4 sitting, desk jobs, no exercise, overtraining',
    [
      [
        'welcome',
        welcome,
        [
          /too much sitting, desk jobs/i,
          /both tight and weak/i,
          /no exercise/i,
          /overtraining.*tight, and the low back/i,
        ],
      ],
      ...(['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'] as const).map(
        (key): Place => [
          key,
          [
            entry(key),
            ...(entryFor(key as StructureKey) as unknown as { causes: { title: string }[] }).causes.map(
              ({ title }) => title,
            ),
          ].join('\n'),
          [/long sitting/i, /desk jobs/i, /no exercise/i, /overtraining/i, /at work/i],
        ],
      ),
    ],
  ],
  [
    '5 imbalance, instability; tight as much as weak',
    [
      [
        'welcome',
        welcome,
        [
          /imbalance of the pelvis and hips/i,
          /unstable lower spine/i,
          /tight glutes.*low back discomfort as weak ones/i,
        ],
      ],
      ['maximus', entry('gluteus-maximus'), [/imbalance and instability/i, /compares tight with weak/i]],
    ],
  ],
  [
    '6 piriformis: buttock, sacrum, thigh sideways, lower spine',
    [
      [
        'piriformis',
        entry('piriformis'),
        [
          /deep in the middle of the buttock/i,
          /sacrum/i,
          /out to the side/i,
          /said to stabilize the lower spine/i,
        ],
      ],
    ],
  ],
  [
    '7 overactive piriformis, other tissues take up forces in walking',
    [
      [
        'welcome',
        welcome,
        [/piriformis works harder, or is overactive/i, /other tissues.*more of the load.*walking/i],
      ],
      [
        'piriformis',
        entry('piriformis'),
        [/piriformis works harder when the big gluteal muscles do less/i, /in walking/i],
      ],
    ],
  ],
  [
    '8 release of medius and piriformis, back responds better, quick relief',
    [
      [
        'welcome',
        welcome,
        [/release the gluteus medius and the piriformis first/i, /back then responds better/i, /go quickly/i],
      ],
      ['medius', entry('gluteus-medius'), [/release the gluteus medius/i, /ease pain for a while/i]],
      ['piriformis', entry('piriformis'), [/release of the piriformis/i, /back then responds better/i]],
    ],
  ],
];

describe.each(POINTS)('point %s', (_point, places) => {
  test.each(places)('is found in: %s', (_place, text, patterns) => {
    for (const pattern of patterns) expect(text).toMatch(pattern);
  });
});

describe('contested points say so', () => {
  test.each([
    ['an overactive piriformis', 'piriformis', /Some therapists think that the piriformis works harder/],
    ['buttock before back', 'piriformis', /release the gluteus medius and the piriformis first/],
    ['release of the medius alone', 'gluteus-medius', /Release of the gluteus medius/],
    ['imbalance and instability', 'gluteus-maximus', /imbalance and instability/],
    ['the theory of trigger points', 'gluteus-minimus', /trigger points is refuted/],
  ])('%s has grade D', (_name, key, pattern) => {
    expect(gradesOf(entryFor(key as StructureKey), pattern)).toEqual(['D']);
  });

  test('in the welcome too', () => {
    expect(
      gradesOf(general.welcome, /overactive,|go quickly|as weak ones|imbalance|back then|If so/),
    ).toEqual(expect.arrayContaining(['D']));
    expect(
      new Set(gradesOf(general.welcome, /is overactive|go quickly|as weak ones|imbalance|back then|If so/)),
    ).toEqual(new Set(['D']));
  });
});

describe('the first lines of the start page', () => {
  const [why] = general.welcome.notes;
  test.each([
    [/Tight or weak buttock muscles/, 'C'],
    [/mistaken for sciatica/, 'C'],
    [/said to bring it on/, 'D'],
    [/releases the gluteus medius and the piriformis/, 'D'],
  ])('%s has grade %s', (says, grade) => {
    expect(gradesOf(why, says)).toEqual([grade]);
  });
});
