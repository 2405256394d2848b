import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CORE_GROUP,
  EXTRA_GROUPS,
  INSTANCES,
  MAX_PEEL,
  type StructureId,
  depthOf,
  instanceOf,
  isStructureId,
} from '#anatomy';
import { INITIAL_VIEW, type Mark, type ViewState, litStructures, marks, neededGroups } from '#state';
import { runs } from '../support/thoroughness.ts';
import { anyView } from './arbitraries.ts';

function id(text: string): StructureId {
  if (!isStructureId(text)) throw new Error(`no structure ${text}`);
  return text;
}
const display = (state: Partial<ViewState>, of: string) =>
  marks({ ...INITIAL_VIEW, ...state }).get(id(of))!.display;
const always = (claim: (view: ViewState) => void) =>
  fc.assert(fc.property(anyView, claim), { numRuns: runs(400, 2000), seed: 5 });
/** Structures of a view whose mark is not as it should be. One comparison a view: thousands of them take long. */
const wrong = (view: ViewState, isRight: (id: StructureId, mark: Mark) => boolean) =>
  [...marks(view)].filter(([key, mark]) => !isRight(key, mark)).map(([key]) => key);

describe('marks', () => {
  test('tell of every structure once', () => {
    always((view) => {
      expect([...marks(view).keys()]).toEqual(INSTANCES.map((instance) => instance.id));
    });
  });

  test('light both of a pair on a studio screen that shows both sides, and one anywhere else', () => {
    const lit = (state: Partial<ViewState>) =>
      [...marks({ ...INITIAL_VIEW, ...state })].filter(([, { selected }]) => selected).map(([key]) => key);
    const [left, right] = [id('piriformis.left'), id('piriformis.right')];
    const studio = { layout: 'studio', selected: left, peelLeft: 0, peelRight: 0 } as const;
    expect(lit(studio)).toEqual([left, right]);
    expect(lit({ ...studio, selected: right })).toEqual([left, right]);
    expect(lit({ ...studio, shownSide: 'left' })).toEqual([left]);
    expect(lit({ ...studio, selected: id('sacrum') })).toEqual(['sacrum']);
    expect(lit({ selected: left })).toEqual([left]);
    // Neither is covered by what lies over it.
    for (const side of ['left', 'right']) {
      expect(display(studio, `piriformis.${side}`)).toBe('shown');
      expect(display(studio, `gluteus-maximus.${side}`)).toBe('ghost');
    }
    // A twin that was put away by name stays away.
    expect(display({ ...studio, overrides: { [right]: 'hidden' } }, right)).toBe('hidden');
    expect(display({ ...studio, isolated: [left] }, right)).toBe('hidden');
  });

  test('show the selected structure, whatever the layers and overrides say', () => {
    always((view) => {
      if (view.selected !== null) expect(marks(view).get(view.selected)!.display).toBe('shown');
    });
  });

  test('name what is lit and one hovered structure at most, the right ones', () => {
    always((view) => {
      const all = [...marks(view)];
      const lit = all.filter(([, mark]) => mark.selected).map(([key]) => key);
      expect(new Set(lit)).toEqual(new Set(litStructures(view)));
      expect(all.filter(([, mark]) => mark.hovered).map(([key]) => key)).toEqual(
        view.hovered === null ? [] : [view.hovered],
      );
    });
  });

  test('dim everything else while something is selected, and nothing otherwise', () => {
    always((view) => {
      expect(
        wrong(
          view,
          (key, { dimmed }) => dimmed === (view.selected !== null && !litStructures(view).includes(key)),
        ),
      ).toEqual([]);
    });
  });

  test('let an override win over the layers', () => {
    always((view) => {
      for (const [key, override] of Object.entries(view.overrides)) {
        if (key !== view.selected) expect(marks(view).get(id(key))!.display).toBe(override);
      }
    });
  });

  test('never leave anything whole over the selected structure on its side, unless it was asked for', () => {
    always((view) => {
      if (view.selected === null) return;
      const chosen = instanceOf(view.selected);
      const covers = (key: StructureId) => {
        const over = instanceOf(key);
        const sameSide = over.side === null || chosen.side === null || over.side === chosen.side;
        return sameSide && depthOf(over.layer) < depthOf(chosen.layer);
      };
      expect(
        wrong(
          view,
          (key, mark) => mark.display !== 'shown' || view.overrides[key] !== undefined || !covers(key),
        ),
      ).toEqual([]);
    });
  });

  test('do not touch the other side when a paired structure is selected alone', () => {
    always((view) => {
      if (litStructures(view).length > 1) return;
      const chosen = view.selected === null ? null : instanceOf(view.selected);
      if (!chosen?.side) return;
      const without = marks({ ...view, selected: null });
      expect(
        wrong(view, (key, mark) => {
          const { side } = instanceOf(key);
          return side === null || side === chosen.side || mark.display === without.get(key)!.display;
        }),
      ).toEqual([]);
    });
  });

  test('take no notice of what the layers do not concern', () => {
    always((view) => {
      const other = marks({ ...view, hovered: null });
      expect(wrong(view, (key, mark) => mark.display === other.get(key)!.display)).toEqual([]);
    });
  });

  test('always show bone, and keep the skin as a ghost once it is peeled', () => {
    for (let peel = 1; peel <= MAX_PEEL; peel++) {
      expect(display({ peelLeft: peel, peelRight: peel }, 'hip-bone.left')).toBe('shown');
      expect(display({ peelLeft: peel, peelRight: peel }, 'body-surface')).toBe('ghost');
    }
    expect(display({ peelLeft: 0, peelRight: 0 }, 'body-surface')).toBe('shown');
  });

  test('take the layers away one by one, each side for itself', () => {
    const order = ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'];
    order.forEach((key, index) => {
      const peel = index + 2;
      expect(display({ peelLeft: peel - 1, peelRight: 5 }, `${key}.left`)).toBe('shown');
      expect(display({ peelLeft: peel, peelRight: 0 }, `${key}.left`)).toBe('hidden');
      expect(display({ peelLeft: peel, peelRight: 0 }, `${key}.right`)).toBe('shown');
    });
  });

  test('keep a midline structure as long as one side keeps it', () => {
    expect(display({ peelLeft: 0, peelRight: 5 }, 'body-surface')).toBe('shown');
    expect(display({ peelLeft: 5, peelRight: 5 }, 'sacrum')).toBe('shown');
  });

  test('open the way to a deep muscle chosen in the list', () => {
    const state = { selected: id('piriformis.left'), peelLeft: 0, peelRight: 0 };
    expect(display(state, 'piriformis.left')).toBe('shown');
    expect(display(state, 'gluteus-maximus.left')).toBe('ghost');
    expect(display(state, 'gluteus-medius.left')).toBe('ghost');
    expect(display(state, 'body-surface')).toBe('ghost');
    expect(display(state, 'gluteus-maximus.right')).toBe('shown');
    expect(
      display({ ...state, overrides: { 'gluteus-maximus.left': 'shown' } }, 'gluteus-maximus.left'),
    ).toBe('shown');
    expect(display({ ...state, overrides: { 'piriformis.left': 'hidden' } }, 'piriformis.left')).toBe(
      'shown',
    );
  });

  test('tell the story of the first view: maximus whole on the left, taken off on the right', () => {
    expect(display({}, 'gluteus-maximus.left')).toBe('shown');
    expect(display({}, 'gluteus-maximus.right')).toBe('hidden');
    expect(display({}, 'gluteus-medius.right')).toBe('shown');
    expect(display({}, 'body-surface')).toBe('ghost');
  });

  test('make what lies over the selection an x-ray picture where that is switched on, and nothing else', () => {
    always((view) => {
      const plain = marks({ ...view, xray: false });
      const free = marks({ ...view, selected: null });
      expect(
        wrong({ ...view, xray: true }, (key, { display: now }) => {
          const before = plain.get(key)!.display;
          const turned = free.get(key)!.display === 'shown' && before === 'ghost';
          return now === (turned ? 'xray' : before);
        }),
      ).toEqual([]);
    });
  });

  test('are worked out once for one view', () => {
    expect(marks(INITIAL_VIEW)).toBe(marks(INITIAL_VIEW));
    expect(marks({ ...INITIAL_VIEW })).not.toBe(marks(INITIAL_VIEW));
  });
});

describe('a choice of what is in the picture', () => {
  test('alone: nothing else is there but what was wished for or is selected', () => {
    always((view) => {
      if (view.isolated.length === 0) return;
      const chosen = view.selected === null ? null : instanceOf(view.selected);
      expect(
        wrong(
          view,
          (key, mark) =>
            view.overrides[key] !== undefined ||
            key === chosen?.id ||
            view.isolated.includes(key) === (mark.display !== 'hidden'),
        ),
      ).toEqual([]);
    });
  });

  test('one side: nothing of the other, and all of the midline', () => {
    always((view) => {
      if (view.shownSide === 'both' || view.isolated.length > 0) return;
      const both = marks({ ...view, shownSide: 'both', layout: 'standard' });
      expect(
        wrong(view, (key, mark) => {
          const { side } = instanceOf(key);
          const isGone =
            side !== null && side !== view.shownSide && !view.overrides[key] && view.selected !== key;
          return mark.display === (isGone ? 'hidden' : both.get(key)!.display);
        }),
      ).toEqual([]);
    });
  });

  test('a layer faded or hidden on both sides alike, and nothing of other layers', () => {
    always((view) => {
      const plain = marks({ ...view, layerOverrides: {}, selected: null });
      expect(
        wrong({ ...view, selected: null }, (key, mark) => {
          const override = view.layerOverrides[instanceOf(key).layer];
          const before = plain.get(key)!.display;
          const keeps = !override || view.overrides[key] || view.isolated.length > 0 || before === 'hidden';
          return mark.display === (keeps ? before : override);
        }),
      ).toEqual([]);
    });
  });

  test('as told in words', () => {
    const alone = { isolated: [id('piriformis.left')] };
    expect(display(alone, 'piriformis.left')).toBe('shown');
    expect(display(alone, 'sacrum')).toBe('hidden');
    expect(display({ ...alone, overrides: { sacrum: 'ghost' } }, 'sacrum')).toBe('ghost');
    expect(display({ shownSide: 'left' }, 'gluteus-medius.right')).toBe('hidden');
    expect(display({ shownSide: 'left' }, 'sacrum')).toBe('shown');
    expect(display({ layerOverrides: { medius: 'xray' } }, 'gluteus-medius.right')).toBe('xray');
    expect(display({ layerOverrides: { maximus: 'ghost' } }, 'gluteus-maximus.right')).toBe('hidden');
  });
});

describe('groups beside the hip', () => {
  const extra = INSTANCES.filter(({ group }) => group !== CORE_GROUP);

  test('are seen only when switched on, wished for or selected', () => {
    always((view) => {
      const all = marks(view);
      const seen = extra.filter(({ id: key, group }) => {
        const asked =
          view.groups.includes(group) ||
          view.overrides[key] !== undefined ||
          litStructures(view).includes(key);
        return !asked && !view.isolated.includes(key) && all.get(key)!.display !== 'hidden';
      });
      expect(seen).toEqual([]);
    });
  });

  test('lose their layers as the hip does', () => {
    const on = { groups: EXTRA_GROUPS };
    expect(display({ ...on, peelLeft: 1 }, 'thoracolumbar-fascia.left')).toBe('shown');
    expect(display({ ...on, peelLeft: 2 }, 'thoracolumbar-fascia.left')).toBe('hidden');
    expect(display({ ...on, peelLeft: 5 }, 'psoas-major.left')).toBe('hidden');
    expect(display({ ...on, peelLeft: 5 }, 'tibia.left')).toBe('shown');
  });

  test('are needed when something of them is to be seen, and the hip always', () => {
    expect(neededGroups(INITIAL_VIEW)).toEqual(['hip']);
    const needed = (state: Partial<ViewState>) => neededGroups({ ...INITIAL_VIEW, ...state });
    expect(needed({ groups: ['supply', 'thigh'] })).toEqual(['hip', 'supply', 'thigh']);
    expect(needed({ groups: ['thigh'], peelLeft: 5, peelRight: 5 })).toEqual(['hip']);
    expect(needed({ selected: id('biceps-femoris-long-head.left') })).toEqual(['hip', 'thigh']);
    expect(needed({ overrides: { 'tibia.left': 'ghost', 'psoas-major.right': 'hidden' } })).toEqual([
      'hip',
      'leg',
    ]);
    always((view) => {
      const groups = neededGroups(view);
      expect(
        wrong(view, (key, { display: now }) => now === 'hidden' || groups.includes(instanceOf(key).group)),
      ).toEqual([]);
    });
  });
});
