// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { INSTANCES, type StructureId, instanceOf, keyOf } from '#anatomy';
import { content, entryFor } from '#content';
import { type MountedShell, button, click, mountShell } from './support/mount-shell.tsx';
import { numberSources } from '../../src/panel/details/references.tsx';

let shell: MountedShell;
afterEach(() => shell.unmount());

const aside = () => shell.page.querySelector('aside')!;
const titles = (level: string) => [...aside().querySelectorAll(level)].map(({ textContent }) => textContent);
const MEDIUS = 'gluteus-medius.left' as StructureId;

describe('the details', () => {
  test('have a name, and welcome the reader while nothing is selected', () => {
    shell = mountShell();
    expect(aside().getAttribute('aria-label')).toBe('Details');
    expect(titles('h2')).toEqual([content.general.welcome.title]);
    click(button(aside(), aside().querySelector('.muscle-door')!.textContent.trim()));
    expect(shell.atlas.state().selected).toBe('gluteus-maximus.left');
  });

  test.each(INSTANCES.map(({ id }) => id))('speak of %s in full', (id) => {
    shell = mountShell({ selected: id });
    const entry = entryFor(keyOf(id));
    const { name, latin } = instanceOf(id);
    expect(titles('h2')).toEqual([name]);
    expect(aside().textContent).toContain(latin);
    expect(aside().textContent).toContain(entry.pronunciation.respelling);
    expect(aside().textContent).toContain(entry.summary.text);
    expect(titles('h3').slice(0, 2)).toEqual(['What it does', 'Where it can hurt']);
    expect(titles('h3')).toContain('Sources');
    expect(aside().textContent).toContain(content.general.disclaimer.paragraphs[0]);
    expect(shell.page.querySelector('.fallback')).toBeNull();
  });

  test.each(INSTANCES.filter(({ kind }) => kind === 'muscle').map(({ id }) => id))(
    'hold every claim about %s, with its grade',
    (id) => {
      shell = mountShell({ selected: id });
      const claims: string[] = [];
      const visit = (value: unknown) => {
        if (typeof value !== 'object' || value === null) return;
        if ('text' in value && 'grade' in value) claims.push(value.text as string);
        Object.values(value).forEach(visit);
      };
      visit(entryFor(keyOf(id)));
      expect(claims.length).toBeGreaterThan(20);
      const text = aside().textContent;
      for (const claim of claims) expect(text).toContain(claim);
      expect(aside().querySelectorAll('.grade').length).toBeGreaterThanOrEqual(claims.length);
    },
  );

  test('number the sources as they are met, and list each one once', () => {
    shell = mountShell({ selected: MEDIUS });
    const numbering = numberSources(entryFor(keyOf(MEDIUS)));
    expect([...numbering.values()]).toEqual(Array.from(numbering, (_, index) => index + 1));
    const rows = [...aside().querySelectorAll('[data-source]')];
    expect(rows.map((item) => item.getAttribute('data-source'))).toEqual([...numbering.keys()]);
  });

  test('a reference number opens the sources and goes there', () => {
    shell = mountShell({ selected: MEDIUS });
    const reference = aside().querySelector<HTMLElement>('.ref')!;
    click(reference);
    const target = document.activeElement!;
    expect(target.getAttribute('data-source')).not.toBeNull();
    expect(target.textContent.startsWith(reference.textContent)).toBe(true);
  });

  test('links to other sites are plain and safe', () => {
    shell = mountShell({ selected: MEDIUS });
    const links = [...aside().querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(3);
    for (const { href, rel } of links) {
      expect(href).toMatch(/^https?:\/\//);
      expect(rel).toContain('noopener');
    }
  });

  test('the side switch goes to the same structure on the other side', () => {
    shell = mountShell({ selected: MEDIUS });
    click(button(aside(), 'Right side'));
    expect(shell.atlas.state().selected).toBe('gluteus-medius.right');
  });

  test('terms appear only when asked for, and stay on for the next structure', () => {
    shell = mountShell({ selected: MEDIUS });
    expect(aside().querySelectorAll('.clinical')).toHaveLength(0);
    click(button(aside(), 'With terms'));
    click(button(aside(), 'Right side'));
    expect(button(aside(), 'With terms').getAttribute('aria-pressed')).toBe('true');
  });
});
