import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StructureId } from '#anatomy';
import { type Atlas, createAtlas, encodeView, openCount } from '#state';
import { bindUrl } from '../../src/app/address/url-binding.ts';
import { FakePage } from './support/fake-page.ts';

const SACRUM = 'sacrum' as StructureId;
const MEDIUS = 'gluteus-medius.left' as StructureId;

let atlas: Atlas;
let page: FakePage;
const start = (hash = '') => {
  page = new FakePage(hash);
  atlas = createAtlas();
  bindUrl(atlas, page as unknown as Window);
};
beforeEach(() => start());

const choose = (id: StructureId) => {
  atlas.commands.select(id, 'list');
  page.wait();
};
const open = (name: string, isOpen = true) => atlas.commands.setOpen(name, isOpen, 'panel');

describe('Back', () => {
  test('closes a dialog and leaves the view, and then changes what is seen', () => {
    choose(SACRUM);
    open('help');
    expect(page.press(-1)).toBe(true);
    expect(atlas.state()).toMatchObject({ open: [], selected: SACRUM });
    expect(page.location.hash).toBe('#s=sacrum');
    expect(page.press(-1)).toBe(true);
    expect(atlas.state().selected).toBeNull();
    expect(page.press(-1)).toBe(false);
  });

  test('on the first view closes what is open rather than leave the page', () => {
    open('list');
    expect(page.press(-1)).toBe(true);
    expect(atlas.state().open).toEqual([]);
    expect(page.press(-1)).toBe(false);
  });

  test('closes one thing after the other, the menu of a structure as well', () => {
    choose(SACRUM);
    open('list');
    open('flags');
    atlas.commands.openMenu({ scope: null, x: 0, y: 0 }, 'touch');
    page.press(-1);
    expect(atlas.state()).toMatchObject({ menuAt: null, open: ['list', 'flags'] });
    page.press(-1);
    expect(atlas.state().open).toEqual(['list']);
    page.press(-1);
    expect(atlas.state()).toMatchObject({ open: [], selected: SACRUM });
  });

  test('goes to the place before at one press, where all was closed in another way', () => {
    choose(SACRUM);
    open('list');
    open('flags');
    open('list', false);
    open('flags', false);
    page.press(-1);
    expect(atlas.state().selected).toBeNull();
    // And forward again.
    page.press(1);
    expect(atlas.state().selected).toBe(SACRUM);
  });

  test('closes what was opened over what has been closed', () => {
    choose(SACRUM);
    open('list');
    open('flags');
    open('list', false);
    page.press(-1);
    expect(atlas.state()).toMatchObject({ open: [], selected: SACRUM });
    page.press(-1);
    expect(atlas.state().selected).toBeNull();
  });

  test('keeps what was changed while a dialog was open: a turn of the view, and a new place', () => {
    choose(SACRUM);
    open('show');
    atlas.commands.moveCamera({ ...atlas.state().camera, azimuthDeg: 20 }, 'scene');
    page.wait();
    page.press(-1);
    expect(atlas.state()).toMatchObject({ open: [], camera: { azimuthDeg: 20 } });
    open('show');
    atlas.commands.toggle('showFibres', 'panel');
    page.wait();
    page.press(-1);
    expect(atlas.state()).toMatchObject({ open: [], showFibres: true, selected: SACRUM });
    expect(page.location.hash).toContain('fibres');
    page.press(-1);
    expect(atlas.state()).toMatchObject({ showFibres: false, selected: SACRUM });
    page.press(-1);
    expect(atlas.state().selected).toBeNull();
  });

  test('after a choice in a drawer goes to the view before the choice', () => {
    choose(SACRUM);
    const { length } = page.history;
    open('list');
    atlas.commands.select(MEDIUS, 'list');
    open('list', false);
    page.wait();
    // The drawer's entry is the choice's now.
    expect(page.history.length).toBe(length + 1);
    page.press(-1);
    expect(atlas.state().selected).toBe(SACRUM);
  });

  test('takes in what was not written yet when something is opened', () => {
    atlas.commands.select(SACRUM, 'list');
    open('help');
    expect(page.location.hash).toBe('#s=sacrum');
    page.press(-1);
    expect(atlas.state()).toMatchObject({ open: [], selected: SACRUM });
    page.press(-1);
    expect(atlas.state().selected).toBeNull();
  });
});

test('a link that is followed while a dialog is open is read', () => {
  choose(SACRUM);
  open('help');
  page.follow('#s=gluteus-medius.left');
  expect(atlas.state().selected).toBe(MEDIUS);
  page.wait();
  expect(page.location.hash).toBe('#s=gluteus-medius.left');
});

test('however much is opened, closed and chosen, Back never changes the view while something is open', () => {
  const anyAct = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map((name) => () => open(name)),
    fc.constantFrom('a', 'b', 'c').map((name) => () => open(name, false)),
    fc.constantFrom(SACRUM, MEDIUS).map((id) => () => choose(id)),
    fc.constantFrom(1, 2, 3).map((depth) => () => {
      atlas.commands.peelTo('both', depth, 'panel');
      page.wait();
    }),
    fc.constant(() => page.wait()),
    fc.constant(() => {
      const before = encodeView(atlas.state());
      const count = openCount(atlas.state());
      if (!page.press(-1)) return;
      if (count > 0) {
        expect(encodeView(atlas.state())).toBe(before);
        expect(openCount(atlas.state())).toBe(count - 1);
      }
      expect(page.location.hash.slice(1)).toBe(encodeView(atlas.state()));
    }),
  );
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
      start();
      for (const act of acts) act();
      while (openCount(atlas.state()) > 0) expect(page.press(-1)).toBe(true);
      // From here each press is another view, and the last one leaves the page on the first.
      let seen = encodeView(atlas.state());
      page.wait();
      while (page.press(-1)) {
        expect(encodeView(atlas.state())).not.toBe(seen);
        seen = encodeView(atlas.state());
      }
      expect(seen).toBe('');
    }),
    { numRuns: 300 },
  );
});
