import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Group, StructureId } from '#anatomy';
import { type Atlas, createAtlas } from '#state';
import { type Streamer, startStreamer } from '../../src/app/stage/streamer.ts';

const BICEPS = 'biceps-femoris-long-head.left' as StructureId;

/** What was asked for, in order; each waits until the test answers it. */
interface Order {
  readonly group: Group;
  readonly progress: (loaded: number, total: number | undefined) => void;
  readonly arrive: () => void;
  readonly fail: (error: unknown) => void;
}

describe('the streamer', () => {
  let atlas: Atlas;
  let orders: Order[];
  let streamer: Streamer;
  const begin = () => {
    streamer = startStreamer({
      atlas,
      explain: (error) => `kind words for ${String(error)}`,
      bring: (group, _signal, progress) =>
        new Promise((arrive, fail) => orders.push({ group, progress, arrive, fail })),
    });
  };
  const asked = () => orders.map(({ group }) => group);
  const turn = () => new Promise((done) => setTimeout(done));

  beforeEach(() => {
    atlas = createAtlas({ drawnGroups: ['hip'] });
    orders = [];
  });
  afterEach(() => streamer.dispose());

  it('asks for nothing while the hip is enough', async () => {
    begin();
    await streamer.settled();
    atlas.commands.peelTo('both', 3, 'panel');
    atlas.commands.hover(BICEPS, 'pointer');
    await turn();
    expect(orders).toEqual([]);
    expect(atlas.state().streaming).toBeNull();
  });

  it('brings what is switched on, one at a time, in table order, and each once', async () => {
    begin();
    for (const group of ['leg', 'back'] as const) atlas.commands.setGroup(group, true, 'panel');
    await turn();
    expect(asked()).toEqual(['back']);
    expect(atlas.state().streaming).toEqual({
      phase: 'loading',
      group: 'back',
      loadedBytes: 0,
      totalBytes: null,
    });
    orders[0]!.progress(10, 30);
    expect(atlas.state().streaming).toMatchObject({ loadedBytes: 10, totalBytes: 30 });
    orders[0]!.arrive();
    await turn();
    expect(asked()).toEqual(['back', 'leg']);
    expect(atlas.state().drawnGroups).toEqual(['hip', 'back']);
    orders[1]!.arrive();
    await streamer.settled();
    expect(atlas.state()).toMatchObject({ drawnGroups: ['hip', 'back', 'leg'], streaming: null });
    atlas.commands.setGroup('back', false, 'panel');
    atlas.commands.setGroup('back', true, 'panel');
    await turn();
    expect(asked()).toHaveLength(2);
  });

  it('brings the group of what is selected, or wished for', async () => {
    atlas.commands.select(BICEPS, 'url');
    begin();
    await turn();
    expect(asked()).toEqual(['thigh']);
    orders[0]!.arrive();
    await streamer.settled();
    atlas.commands.display('psoas-major.left' as StructureId, 'ghost', 'list');
    await turn();
    expect(asked()).toEqual(['thigh', 'front']);
  });

  it('tells of a failure, goes on with the others, and tries again when asked', async () => {
    begin();
    atlas.commands.setGroup('back', true, 'panel');
    atlas.commands.setGroup('leg', true, 'panel');
    await turn();
    orders[0]!.fail('rain');
    await turn();
    expect(asked()).toEqual(['back', 'leg']);
    orders[1]!.arrive();
    await streamer.settled();
    expect(atlas.state().drawnGroups).toEqual(['hip', 'leg']);
    expect(atlas.state().streaming).toEqual({
      phase: 'failed',
      group: 'back',
      message: 'kind words for rain',
    });
    atlas.commands.peelTo('both', 3, 'panel');
    await turn();
    expect(asked()).toHaveLength(2);

    streamer.retry();
    await turn();
    expect(asked()).toEqual(['back', 'leg', 'back']);
    orders[2]!.arrive();
    await streamer.settled();
    expect(atlas.state()).toMatchObject({ drawnGroups: ['hip', 'back', 'leg'], streaming: null });
  });

  it('forgets a failure that nobody waits for, and tries again when it is wanted again', async () => {
    begin();
    atlas.commands.setGroup('back', true, 'panel');
    await turn();
    orders[0]!.fail('rain');
    await streamer.settled();
    expect(atlas.state().streaming).toMatchObject({ phase: 'failed' });
    atlas.commands.setGroup('back', false, 'panel');
    expect(atlas.state().streaming).toBeNull();
    atlas.commands.setGroup('back', true, 'panel');
    await turn();
    expect(asked()).toEqual(['back', 'back']);
  });

  it('is silent once it is put away', async () => {
    begin();
    atlas.commands.setGroup('back', true, 'panel');
    await turn();
    streamer.dispose();
    const before = atlas.state();
    orders[0]!.progress(10, 30);
    orders[0]!.arrive();
    atlas.commands.setGroup('leg', true, 'panel');
    await turn();
    expect(asked()).toEqual(['back']);
    expect(atlas.state()).toEqual({ ...before, groups: ['back', 'leg'], undoSteps: 2 });
  });
});
