// @vitest-environment happy-dom
import { act } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  INSTANCES,
  type StructureId,
  accuracyOf,
  instanceOf,
  keyOf,
  structureId,
  structureOf,
} from '#anatomy';
import { attachmentsOf } from '#anatomy/attachments';
import { content, entryFor, patternsOf, zoneName } from '#content';
import { sourceById } from '#content/initial';
import { STORY_MUSCLES } from '#content/story-steps';
import { isFull } from '../support/thoroughness.ts';
import { type MountedShell, button, click, mountPart, mountShell } from './support/mount-shell.tsx';
import { numberSources } from '../../src/panel/claims/references.tsx';

let shell: MountedShell;

const aside = () => shell.page.querySelector('aside')!;
const titles = (level: string) => [...aside().querySelectorAll(level)].map(({ textContent }) => textContent);
const MAIN: readonly string[] = STORY_MUSCLES;
const IN_FULL = INSTANCES.filter(
  ({ key, side }) =>
    content.entries.some((entry) => entry.key === key && entry.kind === 'muscle') &&
    (isFull || side !== 'right' || MAIN.includes(key)),
).map(({ id }) => id);
/** Both sides of the muscles that this is about; of all else one, since texts are by structure. All in the long run. */
const SPOKEN_OF = INSTANCES.filter(({ key, side }) => isFull || side !== 'right' || MAIN.includes(key)).map(
  ({ id }) => id,
);
const MEDIUS = 'gluteus-medius.left' as StructureId;

describe('the details', () => {
  afterEach(() => shell.unmount());

  test('have a name, and welcome the reader while nothing is selected', () => {
    shell = mountPart('details');
    expect(aside().getAttribute('aria-label')).toBe('Details');
    expect(titles('h2')).toEqual([content.general.welcome.title]);
    const door = aside().querySelector<HTMLAnchorElement>('.muscle-door')!;
    expect(door.getAttribute('href')).toBe('#s=gluteus-maximus.left');
    click(door);
    expect(shell.atlas.state().selected).toBe('gluteus-maximus.left');
  });

  test('number the sources as they are met, and list each one once', () => {
    shell = mountPart('details', { selected: MEDIUS });
    const numbering = numberSources(entryFor(keyOf(MEDIUS)));
    expect([...numbering.values()]).toEqual(Array.from(numbering, (_, index) => index + 1));
    const rows = [...aside().querySelectorAll('[data-source]')].map((item) =>
      item.getAttribute('data-source'),
    );
    expect(new Set(rows).size).toBe(rows.length);
    for (const source of numbering.keys()) expect(rows).toContain(source);
    for (const mark of aside().querySelectorAll<HTMLElement>('.evidence-mark')) click(mark);
    const numbers = [...aside().querySelectorAll('.ref')].map(({ textContent }) => Number(textContent));
    expect(Math.max(...numbers)).toBe(rows.length);
  });

  test('one mark a paragraph tells in words how sure it is, with every source, and goes again', () => {
    shell = mountPart('details', { selected: MEDIUS });
    const { summary } = entryFor(keyOf(MEDIUS));
    const mark = aside().querySelector<HTMLElement>('.evidence-mark')!;
    const words = `Evidence grade ${summary.grade}: `;
    expect(mark.textContent).toBe(summary.grade);
    expect(mark.getAttribute('aria-label')).toContain(words);
    expect(mark.getAttribute('aria-label')).toMatch(new RegExp(`${summary.sources.length} sources?\\.$`));
    expect(aside().querySelectorAll('.ref')).toHaveLength(0);
    click(mark);
    const told = document.getElementById(mark.getAttribute('aria-controls')!)!;
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    expect(mark.parentElement!.nextElementSibling).toBe(told);
    expect(told.textContent).toContain(words);
    for (const id of summary.sources) expect(told.textContent).toContain(sourceById(id).citation);
    click(mark);
    expect(told.isConnected).toBe(false);
  });

  test('a reference number opens the sources and goes there', () => {
    shell = mountPart('details', { selected: MEDIUS });
    click(aside().querySelector<HTMLElement>('.evidence-mark')!);
    const reference = aside().querySelector<HTMLElement>('.ref')!;
    click(reference);
    const target = document.activeElement!;
    expect(target.getAttribute('data-source')).not.toBeNull();
    expect(target.textContent.startsWith(reference.textContent)).toBe(true);
  });

  test('links to other sites are plain and safe', () => {
    shell = mountPart('details', { selected: MEDIUS });
    const links = [...aside().querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])')];
    expect(links.length).toBeGreaterThan(3);
    for (const { href, rel } of links) {
      expect(href).toMatch(/^https?:\/\//);
      expect(rel).toContain('noopener');
    }
  });

  test('answer before anything can be set: what it does, where it can hurt, on the body, warning signs', () => {
    for (const key of ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis']) {
      shell = mountPart('details', { selected: `${key}.right` as StructureId });
      const entry = entryFor(keyOf(`${key}.right` as StructureId));
      const glance = aside().querySelector('.details-body')!.querySelector('.glance')!;
      const text = glance.textContent;
      expect(text).toContain(entry.summary.text.split('.').at(-2)!.trim().split(' ').slice(-3).join(' '));
      expect(text).toContain('Where it can hurt: ');
      expect([...glance.querySelectorAll('.glance-ways button')].map((one) => one.textContent)).toEqual([
        'Show on the body',
        'Warning signs',
        'More',
      ]);
      // The picture has the main areas of its patterns, on the side that was chosen, and says them.
      const map = glance.querySelector('[role="img"]')!;
      const drawn = new Set(
        [...map.querySelectorAll('.body-map-core')].map((one) => one.getAttribute('data-zone')),
      );
      const core = new Set(patternsOf(entry.key).flatMap((pattern) => pattern.core.zones));
      expect(drawn).toEqual(core);
      for (const zone of core) expect(map.getAttribute('aria-label')).toContain(zoneName(zone));
      expect(aside().querySelector('.details-controls')!.hasAttribute('hidden')).toBe(true);
      click(button(aside(), 'Show on the body: where it can hurt'));
      expect(shell.atlas.state().pattern).toMatch(new RegExp(`^${key}/`));
      expect(shell.atlas.state().selected).toBe(`${key}.right`);
      shell.unmount();
    }
    shell = mountPart('details', { selected: MEDIUS });
  });

  test('keep tabs out of what is scrolled, and a pattern in it on a phone', () => {
    shell = mountPart('details', { selected: MEDIUS, pattern: 'gluteus-medius/back' });
    expect(aside().querySelector('.details-scroll .screen-tabs')).toBeNull();
    expect(aside().querySelector('.details-top .screen-tabs')).not.toBeNull();
  });

  test('the side switch goes to the same structure on the other side', () => {
    shell = mountPart('details', { selected: MEDIUS });
    click(button(aside(), 'More: side, display, wording'));
    click(button(aside(), 'Right side'));
    expect(shell.atlas.state().selected).toBe('gluteus-medius.right');
  });

  test('terms appear only when asked for, and stay on for the next structure', () => {
    shell = mountPart('details', { selected: MEDIUS });
    expect(aside().querySelectorAll('.clinical')).toHaveLength(0);
    click(button(aside(), 'More: side, display, wording'));
    click(button(aside(), 'Medical terms'));
    click(button(aside(), 'Right side'));
    expect(button(aside(), 'Medical terms').getAttribute('aria-pressed')).toBe('true');
    expect(shell.atlas.state().level).toBe('clinical');
  });

  test('terms are everywhere: names, headings, texts, list, warning signs; and plain words come back', () => {
    shell = mountShell({ selected: MEDIUS });
    const { page, atlas } = shell;
    const row = () => page.querySelector(`[data-row="${MEDIUS}"]`)?.getAttribute('aria-label');
    const heading = () => aside().querySelector('h2')?.textContent;
    const alert = () => page.querySelector('.alert')?.getAttribute('aria-label');
    expect([heading(), row(), alert()]).toEqual([
      'Gluteus medius',
      'Gluteus medius, left',
      'When to see a doctor',
    ]);
    act(() => atlas.commands.setLevel('clinical', 'panel'));
    expect([heading(), row(), alert()]).toEqual([
      'Musculus gluteus medius',
      'M. gluteus medius, left',
      'Red flags',
    ]);
    expect(aside().querySelectorAll('.clinical').length).toBeGreaterThan(5);
    expect(aside().textContent).toContain('Hip neutral (0°)');
    act(() => atlas.commands.setLevel('plain', 'panel'));
    expect([heading(), row(), alert()]).toEqual([
      'Gluteus medius',
      'Gluteus medius, left',
      'When to see a doctor',
    ]);
    expect(aside().querySelectorAll('.clinical')).toHaveLength(0);
  });

  test('a chosen landmark has a card that says where a hand finds it, and lets go again', () => {
    shell = mountPart('details', { selected: MEDIUS });
    const card = () => aside().querySelector('.landmark-card');
    expect(card()).toBeNull();
    act(() => shell.atlas.commands.focusLandmark('psis.left', 'list'));
    expect(card()?.textContent).toContain('dimple of the low back');
    expect(card()?.querySelector('.evidence-mark')).not.toBeNull();
    click(button(aside(), 'Clear landmark'));
    expect(card()).toBeNull();
    expect(shell.atlas.state()).toMatchObject({ landmark: null, selected: MEDIUS });
    act(() => shell.atlas.commands.select(null, 'panel'));
    act(() => shell.atlas.commands.focusLandmark('asis.right', 'list'));
    expect(card()?.textContent).toContain('front end');
  });

  test('offer the parts of a muscle, tell which one is chosen, and go back to the whole', () => {
    shell = mountPart('details', { selected: MEDIUS });
    const chips = () => [...aside().querySelectorAll('.chip')];
    expect(chips().map(({ textContent }) => textContent)).toEqual([
      'whole muscle',
      'front fibers',
      'middle fibers',
      'back fibers',
    ]);
    const pressed = () => chips().filter((chip) => chip.getAttribute('aria-pressed') === 'true');
    expect(pressed().map(({ textContent }) => textContent)).toEqual(['whole muscle']);
    click(button(aside(), 'middle fibers'));
    expect(shell.atlas.state()).toMatchObject({ selected: MEDIUS, part: 'middle', showParts: true });
    expect(pressed().map(({ textContent }) => textContent)).toEqual(['middle fibers']);
    expect(aside().textContent).toContain('pars media');
    click(button(aside(), 'whole muscle'));
    expect(shell.atlas.state().part).toBeNull();
  });

  test('have no parts where the muscle has none', () => {
    shell = mountPart('details', { selected: 'piriformis.left' as StructureId });
    expect(aside().querySelector('.chips')).toBeNull();
  });

  test('say how a shape is known, and lead to what it was built along', () => {
    shell = mountPart('details', { selected: MEDIUS });
    click(button(aside(), 'Where this shape comes from'));
    expect(aside().textContent).toContain('BodyParts3D');
    shell.unmount();
    const modelled = INSTANCES.find(
      ({ provenance, side }) => provenance.method === 'modelled' && side === 'right',
    )!;
    shell = mountPart('details', { selected: modelled.id });
    expect(aside().textContent).toContain('This shape is modeled: it was built from where it is attached');
    const from = modelled.provenance.method === 'modelled' ? modelled.provenance.from[0]! : modelled.key;
    const { paired, name } = structureOf(from);
    const built = [...aside().querySelectorAll('.see-also')].find(({ textContent }) =>
      textContent.startsWith('Built along'),
    )!;
    click(button(built, name));
    expect(shell.atlas.state().selected).toBe(structureId(from, paired ? 'right' : null));
  });
});

/** What the details of one structure show. */
interface Look {
  readonly headings: readonly (string | null)[];
  readonly sections: readonly (string | null)[];
  readonly head: string;
  readonly text: string;
  readonly grades: number;
  readonly swatches: number;
  readonly hasFailed: boolean;
}

describe('the details, one structure after the other', () => {
  beforeAll(() => {
    shell = mountPart('details');
  });
  afterAll(() => shell.unmount());

  /** Each structure is chosen once; drawing it takes long, reading what was drawn does not. */
  const looks = new Map<StructureId, Look>();
  function look(id: StructureId): Look {
    const known = looks.get(id);
    if (known) return known;
    act(() => shell.atlas.commands.select(id, 'list'));
    const found: Look = {
      headings: titles('h2'),
      sections: titles('h3'),
      head: aside().querySelector('.details-head')!.textContent,
      text: aside().textContent,
      grades: aside().querySelectorAll('[data-grade]').length,
      swatches: aside().querySelectorAll('.legend-swatch').length,
      hasFailed: shell.page.querySelector('.fallback') !== null,
    };
    looks.set(id, found);
    return found;
  }

  test.each(SPOKEN_OF)('speak of %s in full', (id) => {
    const { headings, sections, head, text, hasFailed } = look(id);
    const entry = entryFor(keyOf(id));
    const { name, latin, kind } = instanceOf(id);
    expect(headings).toEqual([name]);
    expect(text).toContain(latin);
    expect(text).toContain(entry.pronunciation.respelling);
    expect(text).toContain(entry.summary.text);
    const kinds = { fascia: 'fascia', nerve: 'Nerve', muscle: 'Muscle', ligament: 'Ligament' } as const;
    expect(head).toContain(kinds[kind as 'nerve'] ?? '');
    for (const title of ['Where this shape comes from', 'Sources']) expect(sections).toContain(title);
    expect(text).toContain(content.general.disclaimer.paragraphs[0]);
    expect(hasFailed).toBe(false);
  });

  test.each(IN_FULL)('hold every claim about %s, with its grade', (id) => {
    const { text, grades } = look(id);
    const claims: string[] = [];
    const visit = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      if ('text' in value && 'grade' in value) claims.push(value.text as string);
      Object.values(value).forEach(visit);
    };
    visit(entryFor(keyOf(id)));
    expect(claims.length).toBeGreaterThan(20);
    for (const claim of claims) expect(text).toContain(claim);
    expect(grades).toBeGreaterThanOrEqual(claims.length);
  });

  test('explain the patterns on the bones for what has areas there, and only then', () => {
    for (const { id, key } of INSTANCES.filter(({ side }) => side !== 'right')) {
      const ends = new Set(attachmentsOf(key).map(({ end }) => end));
      expect(look(id).swatches, id).toBe(ends.size);
    }
  });

  test('give the error of every shape that was measured against its surface', () => {
    const measured = INSTANCES.filter(({ key, side }) => side !== 'right' && accuracyOf(key));
    for (const { id, key, provenance } of measured) {
      expect(provenance.method).toBe('measured');
      const { meanMm } = accuracyOf(key)!;
      const words = meanMm.toLocaleString('en', { maximumFractionDigits: 2 });
      expect(look(id).text).toContain(`off by ${words} mm on average`);
    }
  });
});
