import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORE_GROUP, EXTRA_GROUPS, INSTANCES, LAYERS, type StructureId, depthOf, instanceOf } from '#anatomy';
import {
  type Atlas,
  type VisibilityAction,
  INITIAL_VIEW,
  KEY_BINDINGS,
  type Scope,
  createAtlas,
  encodeView,
  idsOf,
  isAlone,
  isTakenApart,
  marks,
  scopesAround,
} from '#state';
import { anyId, anyView } from './arbitraries.ts';

const PIRIFORMIS = instanceOf('piriformis.left' as StructureId);
const MAXIMUS = 'gluteus-maximus.left' as StructureId;
const one = (id: StructureId): Scope => ({ kind: 'structure', id });

const anyScope: fc.Arbitrary<Scope> = fc.oneof(
  anyId.map(one),
  anyId.chain((id) => fc.constantFrom(...scopesAround(id))),
  fc.constantFrom(...LAYERS).map((layer): Scope => ({ kind: 'layer', layer })),
  fc.constantFrom(...EXTRA_GROUPS).map((group): Scope => ({ kind: 'group', group })),
);
const anyAction = fc.constantFrom<VisibilityAction>('isolate', 'hidden', 'ghost', 'xray', 'shown');
const displayOf = (atlas: Atlas, id: StructureId) => marks(atlas.state()).get(id)!.display;

/** What lies on a side that is not shown, or was left out, takes no part in the fading of a layer. */
const anyWholeView = anyView.map((view) => ({
  ...view,
  isolated: [],
  shownSide: 'both' as const,
  step: null,
}));

describe('a scope', () => {
  test('holds what its name says', () => {
    const { groups } = INITIAL_VIEW;
    expect(idsOf({ kind: 'pair', key: PIRIFORMIS.key }, { groups })).toEqual([
      'piriformis.left',
      'piriformis.right',
    ]);
    for (const layer of LAYERS) {
      for (const id of idsOf({ kind: 'layer', layer }, { groups })) {
        expect(instanceOf(id)).toMatchObject({ layer, group: CORE_GROUP });
      }
    }
    expect(idsOf({ kind: 'group', group: 'thigh' }, { groups }).length).toBeGreaterThan(4);
    expect(idsOf({ kind: 'structure-kind', of: 'nerve' }, { groups })).toContain('sciatic-nerve.left');
  });

  test('around a structure holds that structure, and more', () => {
    for (const { id, group } of INSTANCES) {
      for (const scope of scopesAround(id)) {
        const ids = idsOf(scope, { groups: [group] });
        expect(ids).toContain(id);
      }
    }
    expect(scopesAround(PIRIFORMIS.id).map(({ kind }) => kind)).toEqual(['pair', 'layer']);
  });
});

describe('an action', () => {
  test('on anything but a layer leaves all of it drawn as asked, in any view', () => {
    fc.assert(
      fc.property(anyWholeView, anyScope, anyAction, (view, scope, action) => {
        if (scope.kind === 'layer' || action === 'isolate') return;
        const atlas = createAtlas(view);
        atlas.commands.dissect(scope, action, 'panel');
        const { selected } = atlas.state();
        for (const id of idsOf(scope, view)) {
          const { layer } = instanceOf(id);
          // What lies over a selection is seen through in its own way.
          if (action === 'shown' && selected !== null && depthOf(layer) < depthOf(instanceOf(selected).layer))
            continue;
          expect(displayOf(atlas, id)).toBe(action);
        }
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  test('on a layer draws all of it so, on both sides, also what had been taken off', () => {
    for (const action of ['hidden', 'ghost', 'xray', 'shown'] as const) {
      for (const layer of LAYERS.slice(1)) {
        const atlas = createAtlas({ peelLeft: 5, peelRight: 2, overrides: { [MAXIMUS]: 'ghost' } });
        atlas.commands.dissect({ kind: 'layer', layer }, action, 'panel');
        for (const id of idsOf({ kind: 'layer', layer }, atlas.state()))
          expect(displayOf(atlas, id)).toBe(action);
      }
    }
  });

  test('that isolates leaves only that, lets go of what is left out, asks for a look at it, and ends when repeated', () => {
    fc.assert(
      fc.property(anyWholeView, anyScope, (view, scope) => {
        const atlas = createAtlas(view);
        const asked: unknown[] = [];
        atlas.requests.subscribe((request) => asked.push(request));
        atlas.commands.dissect(scope, 'isolate', 'panel');
        const state = atlas.state();
        const ids = idsOf(scope, view);
        expect(isAlone(state, scope)).toBe(true);
        expect(asked).toEqual([{ kind: 'frame', what: 'isolated' }]);
        for (const { id } of INSTANCES) {
          if (!ids.includes(id)) expect(displayOf(atlas, id)).toBe('hidden');
          else expect(displayOf(atlas, id)).not.toBe('hidden');
        }
        atlas.commands.dissect(scope, 'isolate', 'panel');
        expect(atlas.state().isolated).toEqual([]);
        expect(asked).toHaveLength(1);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  test('is one step, also when the selection is let go with it', () => {
    const atlas = createAtlas({ selected: MAXIMUS });
    const before = encodeView(atlas.state());
    atlas.commands.dissect(one(MAXIMUS), 'hidden', 'panel');
    expect(atlas.state()).toMatchObject({ selected: null, undoSteps: 1 });
    expect(displayOf(atlas, MAXIMUS)).toBe('hidden');
    atlas.commands.undo('panel');
    expect(encodeView(atlas.state())).toBe(before);
  });

  test('that the layers bring about by themselves leaves no override behind', () => {
    const atlas = createAtlas();
    atlas.commands.dissect(one(MAXIMUS), 'hidden', 'panel');
    atlas.commands.dissect(one(MAXIMUS), 'shown', 'panel');
    expect(encodeView(atlas.state())).toBe('');
  });

  test('refuses a structure that is not there', () => {
    const { commands } = createAtlas();
    expect(() => commands.dissect(one('nose' as StructureId), 'hidden', 'panel')).toThrow(/nose/);
    expect(() => commands.xrayAbove('nose' as StructureId, 'panel')).toThrow(/nose/);
  });
});

test('x-ray of what lies above: the structure is chosen, outer layers on its side are x-rayed; again ends it', () => {
  const atlas = createAtlas({ peelLeft: 1, peelRight: 1 });
  atlas.commands.xrayAbove(PIRIFORMIS.id, 'panel');
  expect(atlas.state().selected).toBe(PIRIFORMIS.id);
  expect(displayOf(atlas, MAXIMUS)).toBe('xray');
  expect(displayOf(atlas, 'gluteus-maximus.right' as StructureId)).toBe('shown');
  atlas.commands.xrayAbove(PIRIFORMIS.id, 'panel');
  expect(atlas.state().selected).toBe(PIRIFORMIS.id);
  expect(displayOf(atlas, MAXIMUS)).toBe('ghost');
});

describe('after any sequence of actions', () => {
  const sequence = fc.array(fc.tuple(anyScope, anyAction), { minLength: 1, maxLength: 40 });
  const run = (atlas: Atlas, actions: readonly (readonly [Scope, VisibilityAction])[]) => {
    for (const [scope, action] of actions) atlas.commands.dissect(scope, action, 'panel');
  };

  test('undoing all of it gives the very view back, and redoing the last one', () => {
    fc.assert(
      fc.property(anyView, sequence, (view, actions) => {
        const atlas = createAtlas(view);
        const first = encodeView(atlas.state());
        run(atlas, actions);
        const last = encodeView(atlas.state());
        const steps = atlas.state().undoSteps;
        for (let i = 0; i < steps; i++) atlas.commands.undo('keyboard');
        expect(encodeView(atlas.state())).toBe(first);
        for (let i = 0; i < steps; i++) atlas.commands.redo('keyboard');
        expect(encodeView(atlas.state())).toBe(last);
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  test('one command brings everything back but the layers that were taken off, and reset the first view', () => {
    fc.assert(
      fc.property(sequence, (actions) => {
        const atlas = createAtlas();
        run(atlas, actions);
        atlas.commands.bringBack('panel');
        const state = atlas.state();
        expect(isTakenApart(state)).toBe(false);
        const { peelLeft, peelRight, groups, selected } = state;
        expect([...marks(state)]).toEqual([
          ...marks({ ...INITIAL_VIEW, peelLeft, peelRight, groups, selected }),
        ]);
        atlas.commands.resetView('panel');
        expect(encodeView(atlas.state())).toBe('');
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('keys', () => {
  const press = (atlas: Atlas, key: string) =>
    KEY_BINDINGS.find((binding) => binding.key === key)!.run(atlas);

  test.each([
    ['h', 'hidden'],
    ['g', 'ghost'],
    ['i', 'isolate'],
  ] as const)('%s does to the selection what the menu does', (key, action) => {
    const byKey = createAtlas({ selected: MAXIMUS });
    const byMenu = createAtlas({ selected: MAXIMUS });
    press(byKey, key);
    byMenu.commands.dissect(one(MAXIMUS), action, 'panel');
    expect(encodeView(byKey.state())).toBe(encodeView(byMenu.state()));
    expect(encodeView(byKey.state())).not.toBe(encodeView({ ...INITIAL_VIEW, selected: MAXIMUS }));
    press(byKey, 'u');
    expect(isTakenApart(byKey.state())).toBe(false);
  });

  test('do nothing without a selection, but i brings back what i took away', () => {
    const atlas = createAtlas({ isolated: [MAXIMUS] });
    press(atlas, 'h');
    press(atlas, 'g');
    expect(atlas.state().isolated).toEqual([MAXIMUS]);
    press(atlas, 'i');
    expect(encodeView(atlas.state())).toBe('');
  });
});

test('an open menu is no step and in no link, and a reset closes it', () => {
  const atlas = createAtlas();
  atlas.commands.openMenu({ scope: one(MAXIMUS), x: 5, y: 6 }, 'pointer');
  expect(atlas.state()).toMatchObject({ menuAt: { x: 5, y: 6 }, undoSteps: 0 });
  expect(encodeView(atlas.state())).toBe('');
  atlas.commands.resetView('panel');
  expect(atlas.state().menuAt).toBeNull();
});
