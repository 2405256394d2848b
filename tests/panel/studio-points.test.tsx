// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, test } from 'vitest';
import type { StructureKey, ZoneId } from '#anatomy';
import { type PatternId, patternById } from '#content';
import type { StepId } from '#content/story-steps';
import { createAtlas } from '#state';
import { createLanguage } from '../../src/app/page/i18n.ts';
import { AtlasProvider } from '../../src/panel/shared/atlas-context.tsx';
import { StoriesView } from '../../src/panel/stories/stories-view.tsx';
import { type MountedShell, mountPart } from './support/mount-shell.tsx';

/** Where on the page something is said: at which heading of the panel, in which step of a story, by which pattern. */
type Where =
  | { readonly overview: string; readonly says: readonly RegExp[] }
  | { readonly muscle: string; readonly heading: string; readonly says: readonly RegExp[] }
  | { readonly step: StepId; readonly of?: string; readonly says: readonly RegExp[] }
  | { readonly pattern: PatternId; readonly felt: readonly ZoneId[] };

const MAIN = ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'] as const;

/** The eight points of the text that the atlas starts from, and every place where a reader finds each. */
const POINTS: Readonly<Record<string, readonly Where[]>> = {
  '1 three layers': [
    { overview: 'Three layers, and one muscle beneath', says: [/maximus outside, medius in the middle/] },
    { muscle: 'gluteus-maximus', heading: 'Where it lies', says: [/outermost of the three/] },
    { muscle: 'gluteus-medius', heading: 'Where it lies', says: [/middle one of the three/] },
    { muscle: 'gluteus-minimus', heading: 'Where it lies', says: [/deepest of the three/] },
  ],
  '2 steady the hips; turning, walking, running, steps; pelvis and lower spine': [
    {
      overview: 'What they do together',
      says: [
        /steady the hips/,
        /walking and running/,
        /a step up and a step down/,
        /stabilize the hips and the low back/,
        /lower spine/,
      ],
    },
    ...MAIN.map((muscle) => ({ muscle, heading: 'What it does', says: [/pelvis|hip/] })),
    { muscle: 'gluteus-medius', heading: 'In daily life', says: [/Walking/, /Stairs/] },
    { muscle: 'gluteus-maximus', heading: 'In daily life', says: [/running/] },
  ],
  '3 medius and piriformis: low back pain, pain like the sciatic nerve’s': [
    {
      overview: 'Why the buttock when the back hurts',
      says: [
        /Tight or weak buttock muscles/,
        /low back and the leg/,
        /gluteus medius and the piriformis/,
        /mistaken for sciatica/,
      ],
    },
    { muscle: 'gluteus-medius', heading: 'Where it can hurt', says: [/low back pain/, /sciatic nerve/] },
    { muscle: 'piriformis', heading: 'Where it can hurt', says: [/sciatic nerve is irritated/, /sciatica/] },
    { pattern: 'gluteus-medius/front', felt: ['lumbar-belt', 'sacrum'] },
    { pattern: 'gluteus-medius/back', felt: ['iliac-crest-post', 'sacroiliac'] },
    { pattern: 'piriformis/outer', felt: ['buttock-central', 'thigh-post-prox'] },
    { step: 'hands.1', says: [/felt in the low back, the buttock and the leg/] },
  ],
  '4 sitting, desk jobs, no exercise, overtraining': [
    {
      overview: 'Why the buttock when the back hurts',
      says: [/sitting, desk jobs, .*exercise and overtraining/],
    },
    {
      overview: 'What may make them tight or weak',
      says: [
        /sitting, desk jobs/,
        /both tight and weak/,
        /no exercise/,
        /Overtraining.*tight, and the low back/,
      ],
    },
    ...MAIN.map((muscle) => ({
      muscle,
      heading: 'Causes and effects: what is known',
      says: [/Long sitting, desk jobs and driving/, /No exercise/, /Overtraining/],
    })),
    { step: 'causes.1', says: [/desk jobs/, /Evidence for/] },
    { step: 'causes.3', says: [/little use/] },
    { step: 'causes.4', says: [/Overtraining/] },
  ],
  '5 weak, underactive or tight: imbalance, instability; as much discomfort': [
    {
      overview: 'Tight, weak and underactive',
      says: [/unstable lower spine/, /tight glutes can cause as much low back discomfort as weak/],
    },
    ...MAIN.map((muscle) => ({
      muscle,
      heading: 'Tight, weak or underactive?',
      says: [/Tight/, /Weak/, /Underactive/, /compares tight with weak/],
    })),
    { step: 'causes.5', says: [/imbalance and instability/] },
    ...MAIN.flatMap((of) =>
      (['tight', 'weak', 'underactive'] as const).map((state) => ({ step: `${state}.2`, of, says: [/./] })),
    ),
  ],
  '6 piriformis: buttock, sacrum, thigh sideways, lower spine': [
    { muscle: 'piriformis', heading: 'Where it lies', says: [/deep in the middle of the buttock/] },
    { muscle: 'piriformis', heading: 'Where it is attached', says: [/sacrum/i] },
    { muscle: 'piriformis', heading: 'What it does', says: [/out to the side/, /lower spine/] },
  ],
  '7 overactive piriformis; other tissues take up forces in walking': [
    { overview: 'Does one muscle make up', says: [/overactive/, /other tissues.*more of the load.*walking/] },
    { muscle: 'piriformis', heading: 'Causes and effects: what is known', says: [/works harder/, /walking/] },
    { step: 'compensation.2', says: [/piriformis works harder/, /contested/] },
    { step: 'compensation.5', says: [/./] },
  ],
  '8 release of medius and piriformis; the back responds better; quick relief': [
    {
      overview: 'Why the buttock when the back hurts',
      says: [/releases the gluteus medius and the piriformis/],
    },
    { overview: 'What massage may do', says: [/back then responds better/, /go quickly/] },
    { muscle: 'gluteus-medius', heading: 'What may help', says: [/Release of the gluteus medius/] },
    {
      muscle: 'piriformis',
      heading: 'What may help',
      says: [/release of the piriformis/, /back then responds/],
    },
    { step: 'hands.2', says: [/along the fibers/] },
    { step: 'hands.4', says: [/outer half/] },
    { step: 'hands.8', says: [/back then responds better/, /contested/] },
  ],
};

let shell: MountedShell | null = null;
afterEach(() => {
  shell?.unmount();
  shell = null;
});

/** The panel as it was drawn for each choice; drawing takes long. */
const panels = new Map<string | null, Element>();
function panelOf(selected: string | null): Element {
  const known = panels.get(selected);
  if (known) return known;
  shell = mountPart('details', { selected: selected as never });
  const copy = shell.page.querySelector('aside')!.cloneNode(true) as Element;
  panels.set(selected, copy);
  return copy;
}

/** Text of the panel under a heading that holds these words: of the smallest section that has one. */
function textUnder(heading: string, selected: string | null): string {
  const found = [...panelOf(selected).querySelectorAll('h3, h4')].find(({ textContent }) =>
    textContent.includes(heading),
  );
  if (!found) throw new Error(`no heading "${heading}" in the panel of ${selected ?? 'the overview'}`);
  return found.closest('.section, section')?.textContent ?? '';
}

function textOfStep(step: StepId, of = 'piriformis'): string {
  const atlas = createAtlas({ screen: 'stories', step, selected: `${of}.left` as never });
  const page = document.createElement('div');
  const root = createRoot(page);
  act(() => {
    root.render(
      <I18nextProvider i18n={createLanguage()}>
        <AtlasProvider atlas={atlas}>
          <StoriesView />
        </AtlasProvider>
      </I18nextProvider>,
    );
  });
  const text = page.textContent;
  act(() => root.unmount());
  return text;
}

const nameOf = (where: Where) =>
  'overview' in where
    ? `overview, "${where.overview}"`
    : 'muscle' in where
      ? `${where.muscle}, "${where.heading}"`
      : 'step' in where
        ? `story ${where.step}${where.of === undefined ? '' : ` of ${where.of}`}`
        : `pattern ${where.pattern}`;

describe.each(Object.entries(POINTS))('point %s is found in', (_point, places) => {
  test.each(places.map((where) => [nameOf(where), where] as const))('%s', (_name, where) => {
    if ('pattern' in where) {
      const pattern = patternById(where.pattern)!;
      const zones = [...pattern.core.zones, ...(pattern.spillover?.zones ?? [])];
      expect(zones).toEqual(expect.arrayContaining([...where.felt]));
      shell = mountPart('details', { selected: `${pattern.muscle as StructureKey}.left` as never });
      const { atlas, page } = shell;
      act(() => atlas.commands.showPattern(where.pattern, 'panel'));
      expect(page.querySelector('.pattern-strip')?.textContent).toContain('traditional pattern');
      return;
    }
    const text =
      'step' in where
        ? textOfStep(where.step, where.of)
        : 'muscle' in where
          ? textUnder(where.heading, `${where.muscle}.left`)
          : textUnder(where.overview, null);
    for (const words of where.says) expect(text).toMatch(words);
  });
});
