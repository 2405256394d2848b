// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type StructureId, type StructureKey, type ZoneId, structureId, zoneSpot } from '#anatomy';
import { PRESET_POSES, SECTION_PRESETS, createAtlas, decodeView, encodeView } from '#state';
import { bindGestureBoundaries } from '../../src/app/input/gesture-boundaries.ts';
import { bindPage } from '../../src/app/page/page-binding.ts';
import { bindStorage } from '../../src/app/storage/storage-binding.ts';
import { bindUrl } from '../../src/app/address/url-binding.ts';
import { viewText } from '#panel';

const MEDIUS = structureId('gluteus-medius' as StructureKey, 'left');
const blocked = () => {
  throw new DOMException('storage is off', 'SecurityError');
};

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});
afterEach(() => vi.useRealTimers());

describe('the address', () => {
  test('selects what it names, and raises the sheet', () => {
    window.history.replaceState(null, '', '/#s=gluteus-medius.left');
    const atlas = createAtlas();
    const stop = bindUrl(atlas, window);
    expect(atlas.state().selected).toBe(MEDIUS);
    expect(atlas.state().sheet).toBe('half');
    expect(atlas.state().notice).toBeNull();
    stop();
  });

  test.each(['#s=nothing.left', '#%%%', '#x=1', '#pl=99'])('%s gives the first view and a notice', (hash) => {
    window.history.replaceState(null, '', `/${hash}`);
    const atlas = createAtlas();
    const stop = bindUrl(atlas, window);
    expect(atlas.state().selected).toBeNull();
    expect(atlas.state().notice?.code).toBe('bad-url');
    stop();
  });

  test('follows the view after a pause: a new place is an entry of the history, a turn of the hand is none', () => {
    const atlas = createAtlas();
    const stop = bindUrl(atlas, window);
    const entries = window.history.length;
    atlas.commands.select(MEDIUS, 'list');
    expect(window.location.hash).toBe('');
    vi.runAllTimers();
    expect(window.location.hash).toBe('#s=gluteus-medius.left');
    expect(window.history.length).toBe(entries + 1);
    atlas.commands.moveCamera({ ...PRESET_POSES.back, azimuthDeg: 170 }, 'scene');
    atlas.commands.setTheme('dark', 'panel');
    vi.runAllTimers();
    expect(window.location.hash).toMatch(/^#s=gluteus-medius\.left&c=.*&theme=dark$/);
    expect(window.history.length).toBe(entries + 1);
    atlas.commands.lookFrom('back', 'panel');
    vi.runAllTimers();
    expect(window.location.hash).toBe('#s=gluteus-medius.left&c=back&theme=dark');
    expect(window.history.length).toBe(entries + 2);
    // The same once more is no entry, nor what is taken back before it was written.
    atlas.commands.lookFrom('back', 'panel');
    vi.runAllTimers();
    atlas.commands.select(null, 'list');
    atlas.commands.undo('keyboard');
    vi.runAllTimers();
    expect(window.history.length).toBe(entries + 2);
    for (const share of [10, 40, 70]) {
      atlas.commands.setExplode(share, 'panel');
      vi.runAllTimers();
    }
    expect(window.history.length).toBe(entries + 3);
    atlas.commands.setTheme('system', 'panel');
    atlas.commands.resetView('panel');
    atlas.commands.select(null, 'list');
    vi.runAllTimers();
    expect(window.location.hash).toBe('');
    expect(window.history.length).toBe(entries + 4);
    stop();
  });

  test('back restores the whole view, writes nothing, and drops what was about to be written', () => {
    window.history.replaceState(null, '', '/#pl=2');
    const atlas = createAtlas();
    const stop = bindUrl(atlas, window);
    atlas.commands.select(MEDIUS, 'list');
    atlas.commands.setSection(SECTION_PRESETS.axial, 'panel');
    atlas.commands.toggle('mirror', 'panel');
    vi.runAllTimers();
    atlas.commands.lookFrom('left', 'panel');
    const entries = window.history.length;
    // What the browser does when one goes back.
    window.history.replaceState(null, '', '/#pl=2');
    window.dispatchEvent(new Event('hashchange'));
    expect(encodeView(atlas.state())).toBe('pl=2');
    expect(atlas.state()).toMatchObject({ selected: null, section: null, mirror: false });
    vi.runAllTimers();
    expect(window.location.hash).toBe('#pl=2');
    expect(window.history.length).toBe(entries);
    stop();
  });

  test('a stroke over many places is one step back, by the browser and by undo, however slow the hand', () => {
    const atlas = createAtlas({ screen: 'where', drawing: true });
    const stop = [bindUrl(atlas, window), bindGestureBoundaries(atlas, window)];
    const entries = window.history.length;
    const hand = (type: string) =>
      document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true }));
    const draw = (zones: readonly ZoneId[]) => {
      hand('pointerdown');
      for (const zone of zones) {
        atlas.commands.setSore([...atlas.state().sore, zoneSpot(zone, 'left')], 'touch');
        vi.advanceTimersByTime(2000);
      }
      hand('pointerup');
      vi.advanceTimersByTime(2000);
    };
    draw(['buttock-central', 'gluteal-fold', 'thigh-post-prox', 'thigh-post-dist']);
    expect(atlas.state().sore).toHaveLength(4);
    expect(window.history.length).toBe(entries + 1);
    expect(window.location.hash).toContain('thigh-post-dist.left');
    draw(['sacrum', 'coccyx']);
    expect(window.history.length).toBe(entries + 2);
    atlas.commands.undo('keyboard');
    expect(atlas.state().sore).toHaveLength(4);
    atlas.commands.undo('keyboard');
    expect(atlas.state().sore).toHaveLength(0);
    for (const end of stop) end();
  });

  test('a browser that refuses an entry is asked again at the next change', () => {
    const atlas = createAtlas();
    const stop = bindUrl(atlas, window);
    const entries = window.history.length;
    const push = vi.spyOn(window.history, 'pushState').mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    atlas.commands.select(MEDIUS, 'list');
    vi.runAllTimers();
    expect(window.history.length).toBe(entries);
    atlas.commands.setTheme('dark', 'panel');
    vi.runAllTimers();
    expect(window.location.hash).toBe('#s=gluteus-medius.left&theme=dark');
    expect(window.history.length).toBe(entries + 1);
    push.mockRestore();
    stop();
  });

  test('a change of the address by hand changes the view', () => {
    const atlas = createAtlas();
    const stop = bindUrl(atlas, window);
    window.history.replaceState(null, '', '/#s=sacrum&pl=5');
    window.dispatchEvent(new Event('hashchange'));
    expect(atlas.state().selected).toBe('sacrum' as StructureId);
    expect(atlas.state().peelLeft).toBe(5);
    stop();
  });

  test('writes what is pending when the page goes away', () => {
    const atlas = createAtlas();
    const stop = bindUrl(atlas, window);
    atlas.commands.select(MEDIUS, 'list');
    window.dispatchEvent(new Event('pagehide'));
    expect(window.location.hash).toBe('#s=gluteus-medius.left');
    stop();
  });
});

describe('the storage', () => {
  test('remembers the theme from one visit to the next', () => {
    const first = createAtlas();
    bindStorage(first, () => window.localStorage);
    first.commands.setTheme('dark', 'panel');
    const second = createAtlas();
    bindStorage(second, () => window.localStorage);
    expect(second.state().theme).toBe('dark');
    second.commands.setTheme('system', 'panel');
    expect(window.localStorage.length).toBe(0);
  });

  test('ignores a value that it did not write', () => {
    window.localStorage.setItem('gluteal-atlas:theme', '<mauve>');
    const atlas = createAtlas();
    bindStorage(atlas, () => window.localStorage);
    expect(atlas.state().theme).toBe('system');
  });

  test('blocked storage breaks nothing: the theme still changes', () => {
    const atlas = createAtlas();
    bindStorage(atlas, blocked);
    atlas.commands.setTheme('dark', 'panel');
    expect(atlas.state().theme).toBe('dark');
  });

  test('full storage breaks nothing', () => {
    const full = { getItem: () => null, removeItem: () => undefined, setItem: blocked };
    const atlas = createAtlas();
    bindStorage(atlas, () => full);
    atlas.commands.setTheme('light', 'panel');
    expect(atlas.state().theme).toBe('light');
  });
});

describe('settings that a link brings along', () => {
  const LINK = 's=gluteus-medius.left&level=clinical&contrast=more&theme=dark';
  /** A page opened at an address, with what an earlier visit left. */
  const visit = (hash: string) => {
    window.history.replaceState(null, '', `/#${hash}`);
    const atlas = createAtlas();
    const stops = [bindStorage(atlas, () => window.localStorage), bindUrl(atlas, window)];
    return { atlas, stop: () => stops.forEach((stop) => stop()) };
  };
  const settings = (text: string) => new URLSearchParams(text);

  test('travel on with the view, in the address, a shared link and a saved view alike', () => {
    window.localStorage.setItem('gluteal-atlas:theme', 'light');
    const { atlas, stop } = visit(LINK);
    atlas.commands.peelTo('both', 3, 'panel');
    vi.runAllTimers();
    const shared = settings(viewText(atlas.state()));
    expect(shared.toString()).toBe(settings(window.location.hash.slice(1)).toString());
    expect(Object.fromEntries(shared)).toMatchObject({ theme: 'dark', contrast: 'more', level: 'clinical' });
    // The reader's own choice is still there for the next visit.
    expect(window.localStorage.getItem('gluteal-atlas:theme')).toBe('light');
    const second = createAtlas();
    bindStorage(second, () => window.localStorage);
    second.commands.openView(decodeView(viewText(atlas.state())).fields, 'panel');
    expect(second.state()).toMatchObject({ theme: 'dark', contrast: 'more' });
    expect(window.localStorage.getItem('gluteal-atlas:theme')).toBe('light');
    expect(viewText(second.state())).toBe(viewText(atlas.state()));
    stop();
  });

  test('stay with the reader who chose them', () => {
    const first = visit('s=gluteus-medius.left');
    first.atlas.commands.setTheme('dark', 'panel');
    first.atlas.commands.setContrast('more', 'panel');
    vi.runAllTimers();
    expect(viewText(first.atlas.state())).toBe('s=gluteus-medius.left');
    first.stop();
    // The same page loaded again: its address names what the reader chose.
    const again = visit(window.location.hash.slice(1));
    expect(again.atlas.state().theme).toBe('dark');
    expect(viewText(again.atlas.state())).toBe('s=gluteus-medius.left');
    again.stop();
    window.localStorage.clear();
    const lent = visit(LINK);
    lent.atlas.commands.setTheme('light', 'panel');
    expect(Object.fromEntries(settings(viewText(lent.atlas.state())))).toEqual({
      s: 'gluteus-medius.left',
      level: 'clinical',
      contrast: 'more',
    });
    lent.stop();
  });
});

describe('the document', () => {
  test('carries selection, theme and title', () => {
    const atlas = createAtlas({ theme: 'dark' });
    const stop = bindPage(atlas, window, {
      titleOf: ({ selected }) => (selected ? `<${selected}> · Atlas` : 'Atlas'),
    });
    const root = document.documentElement;
    expect(root.dataset['theme']).toBe('dark');
    expect('selected' in root.dataset).toBe(false);
    expect(document.title).toBe('Atlas');
    atlas.commands.select(MEDIUS, 'list');
    expect(root.dataset['selected']).toBe(MEDIUS);
    expect(document.title).toBe('<gluteus-medius.left> · Atlas');
    atlas.commands.setTheme('system', 'panel');
    expect(root.dataset['theme']).toMatch(/^(light|dark)$/);
    stop();
  });

  test('writes nothing that is there already: the scene draws anew when the theme is written', () => {
    const atlas = createAtlas({ theme: 'dark' });
    const stop = bindPage(atlas, window, { titleOf: () => 'Atlas' });
    const observer = new MutationObserver(() => undefined);
    observer.observe(document.documentElement, { attributes: true });
    const written = () => observer.takeRecords().map(({ attributeName }) => attributeName);
    atlas.commands.select(MEDIUS, 'list');
    expect(written()).toEqual(['data-selected']);
    atlas.commands.setTheme('light', 'panel');
    expect(written()).toEqual(['data-theme']);
    observer.disconnect();
    stop();
  });
});
