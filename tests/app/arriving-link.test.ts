// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAtlas, decodeView, encodeView } from '#state';
import { readLink } from '../../src/app/address/arriving-link.ts';
import { bindUrl } from '../../src/app/address/url-binding.ts';

const LINKS = [
  's=piriformis.left',
  's=gluteus-minimus.left&z=gluteus-minimus/back',
  'o=where&w=buttock-central.left,groin.right',
  'x=axial&pl=3',
  'q=95,20,-160',
];
/** What programs do to a link on its way. */
const MANGLED: readonly (readonly [what: string, (link: string) => string])[] = [
  ['with the full stop of its sentence', (link) => `${link}.`],
  ['with the bracket around it', (link) => `${link})`],
  ['with a comma', (link) => `${link},`],
  ['in quotation marks, at the end of a sentence', (link) => `${link}”.`],
  ['encoded as a whole', (link) => encodeURIComponent(link)],
  ['with ampersands as HTML has them', (link) => link.replaceAll('&', '&amp;')],
  ['with the tag of an advertiser', (link) => `${link}&fbclid=IwAR1`],
  ['with tags and a full stop', (link) => `${link}&utm_source=mail&gclid=x.`],
];

test.each(MANGLED)('a link %s means what it meant', (_what, mangle) => {
  for (const link of LINKS) {
    const meant = decodeView(link);
    expect(meant.faults).toEqual([]);
    expect(readLink(mangle(link))).toEqual(meant);
  }
});

test('what cannot be read is still named, and nothing else', () => {
  expect(readLink('s=nothing.left').faults).toEqual(['s=nothing.left']);
  expect(readLink('s=piriformis.left&pl=99&fbclid=1').faults).toEqual(['pl=99']);
});

test('a link that can be read is read as it is, and no text ends the reading', () => {
  for (const link of LINKS) expect(readLink(link)).toEqual(decodeView(link));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { fields } = readLink(text);
      expect(Object.keys(fields).length).toBeGreaterThan(10);
    }),
    { numRuns: 200 },
  );
});

describe('a step of a story', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const arrive = (link: string) => {
    window.history.replaceState(null, '', `/#${link}`);
    const atlas = createAtlas();
    bindUrl(atlas, window)();
    return atlas.state();
  };

  test('named alone shows its own picture, as whoever walks there sees it', () => {
    const walked = createAtlas();
    walked.commands.goToStep('hands.4', 'panel');
    const there = arrive('o=stories&y=hands.4');
    expect(encodeView(there)).toBe(encodeView(walked.state()));
    expect(there.selected).not.toBeNull();
    expect(Object.values(there.overrides)).toContain('ghost');
    expect(encodeView(arrive('o=stories&y=hands.4&theme=dark'))).toBe(`${encodeView(there)}&theme=dark`);
  });

  test('in a link that says more is seen as the link says', () => {
    const link = 's=piriformis.left&o=stories&y=hands.4&pl=2';
    const there = arrive(link);
    expect(there).toMatchObject({ selected: 'piriformis.left', peelLeft: 2, step: 'hands.4', overrides: {} });
  });
});
