import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../support/thoroughness.ts';
import { openSavedViews } from '../../../src/panel/share/saved-views.ts';
import {
  MOST_VIEWS,
  type SavedView,
  addViews,
  readViewFile,
  writeViewFile,
} from '../../../src/panel/share/view-file.ts';

const view = (n: number, part: Partial<SavedView> = {}): SavedView => ({
  id: `v${n}`,
  name: `View ${n}`,
  view: 's=piriformis.left',
  saved: '2026-01-02T03:04:05.000Z',
  picture: 'data:image/png;base64,AAAA',
  ...part,
});

function storage(initial: Readonly<Record<string, string>> = {}) {
  const values = new Map(Object.entries(initial));
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

describe('a file of views', () => {
  test('is read as it was written', () => {
    const views = [view(1), view(2, { picture: '' })];
    expect(readViewFile(writeViewFile(views))).toEqual({ views, faults: [] });
  });

  test.each([
    ['', 'not-json'],
    ['{"format":"gluteal-atlas-views","version":1,"views":[', 'not-json'],
    ['[]', 'not-ours'],
    ['{"format":"another","version":1,"views":[]}', 'not-ours'],
    ['{"format":"gluteal-atlas-views","version":2,"views":[]}', 'newer'],
    ['x'.repeat(5_000_001), 'too-large'],
  ])('%#: what is wrong is said', (text, code) => {
    const { views, faults } = readViewFile(text);
    expect(views).toEqual([]);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });

  test('with one broken view gives the others, and says which and where', () => {
    const broken = [
      { ...view(2), name: '' },
      { ...view(3), view: 's=nobody' },
      { ...view(4), picture: 'https://elsewhere.example/p.png' },
      { ...view(5), extra: 1 },
      null,
    ];
    const text = JSON.stringify({
      format: 'gluteal-atlas-views',
      version: 1,
      views: [view(1), ...broken, view(6)],
    });
    const { views, faults } = readViewFile(text);
    expect(views.map(({ id }) => id)).toEqual(['v1', 'v6']);
    expect(faults).toEqual([
      { code: 'entry', number: 2, where: 'name' },
      { code: 'entry', number: 3, where: 'view' },
      { code: 'entry', number: 4, where: 'picture' },
      { code: 'entry', number: 5, where: 'extra' },
      { code: 'entry', number: 6, where: 'views' },
    ]);
  });

  test('whatever it holds, reading never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, isWrapped) => {
        const text = JSON.stringify(
          isWrapped ? { format: 'gluteal-atlas-views', version: 1, views: [value] } : value,
        );
        const { views, faults } = readViewFile(text);
        expect(views.length + faults.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(600, 3000), seed: 6 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => void readViewFile(text)),
      { numRuns: runs(600, 3000), seed: 7 },
    );
  });

  test('adds to what is there: nothing twice, nothing lost, nothing overwritten', () => {
    const kept = [view(1), view(2)];
    const added = [view(1), view(2, { name: 'Another' }), view(3)];
    const { views: all, leftOut } = addViews(kept, added);
    expect(leftOut).toBe(0);
    expect(all.slice(0, 2)).toEqual(kept);
    expect(all.map(({ name }) => name)).toEqual(['View 1', 'View 2', 'Another', 'View 3']);
    expect(new Set(all.map(({ id }) => id)).size).toBe(4);
    const many = Array.from({ length: 150 }, (_, n) => view(n));
    expect(addViews([], many).views).toHaveLength(MOST_VIEWS);
    expect(addViews([], many).leftOut).toBe(50);
  });
});

describe('views kept in the browser', () => {
  test('are there at the next visit', () => {
    const place = storage();
    openSavedViews(() => place).change(() => [view(1)]);
    const again = openSavedViews(() => place).store.getState();
    expect(again).toEqual({ views: [view(1)], keep: 'kept' });
  });

  test('are not lost to another tab that was opened before', () => {
    const place = storage();
    const [first, second] = [openSavedViews(() => place), openSavedViews(() => place)];
    first.change((now) => [...now, view(1)]);
    second.change((now) => [...now, view(2)]);
    expect(second.store.getState().views).toEqual([view(1), view(2)]);
    expect(openSavedViews(() => place).store.getState().views).toHaveLength(2);
  });

  test('that cannot be read are put aside, not overwritten', () => {
    const place = storage({ 'gluteal-atlas:views': '{broken' });
    const saved = openSavedViews(() => place);
    expect(saved.store.getState()).toEqual({ views: [], keep: 'unread' });
    saved.change(() => [view(1)]);
    expect(place.values.get('gluteal-atlas:views-unread')).toBe('{broken');
    expect(saved.store.getState().views).toHaveLength(1);
  });

  test('hold until the page is closed where storage is blocked or full', () => {
    const blocked = openSavedViews(() => {
      throw new Error('blocked');
    });
    blocked.change(() => [view(1)]);
    blocked.change((now) => [...now, view(2)]);
    expect(blocked.store.getState()).toEqual({ views: [view(1), view(2)], keep: 'unkept' });
    const full = openSavedViews(() => ({
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    }));
    full.change(() => [view(1)]);
    full.change((now) => [...now, view(2)]);
    expect(full.store.getState()).toEqual({ views: [view(1), view(2)], keep: 'unkept' });
  });
});
