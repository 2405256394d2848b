import { describe, expect, test } from 'vitest';
import { TOPIC_IDS, type TopicId } from '#content/topic-ids';
import { createAtlas, decodeView, encodeView } from '#state';

describe('a topic page', () => {
  test.each(TOPIC_IDS)('%s is opened with its screen, and its address gives the same view', (id) => {
    const atlas = createAtlas();
    atlas.commands.openTopic(id, 'panel');
    expect(atlas.state()).toMatchObject({ screen: 'topics', topic: id, sheet: 'half' });
    const { fields, faults } = decodeView(encodeView(atlas.state()));
    expect(faults).toEqual([]);
    expect(fields).toMatchObject({ screen: 'topics', topic: id });
  });

  test('has the address that links use', () => {
    const atlas = createAtlas();
    atlas.commands.openTopic('sitting', 'panel');
    expect(encodeView(atlas.state())).toBe('o=topics&t=sitting');
    expect(decodeView('#o=topics&t=toothache').faults).toEqual(['t=toothache']);
  });

  test('that does not exist is refused by name', () => {
    const { commands } = createAtlas();
    expect(() => commands.openTopic('toothache' as TopicId, 'panel')).toThrow(/no topic "toothache"/);
  });

  test('keeps the selection, is left step by step, and is gone once another screen is open', () => {
    const atlas = createAtlas({ selected: 'piriformis.left' as never });
    const { commands } = atlas;
    commands.openTopic('running', 'panel');
    expect(atlas.state().selected).toBe('piriformis.left');
    commands.clear('keyboard');
    expect(atlas.state()).toMatchObject({ screen: 'topics', topic: null, selected: 'piriformis.left' });
    commands.clear('keyboard');
    expect(atlas.state()).toMatchObject({ screen: 'atlas', selected: 'piriformis.left' });
    commands.openTopic('running', 'panel');
    commands.openScreen('stories', 'panel');
    expect(atlas.state().topic).toBeNull();
  });

  test('ends a story, whose picture goes with it; going to a step leaves the topic', () => {
    const atlas = createAtlas();
    atlas.commands.goToStep('hands.4', 'panel');
    atlas.commands.openTopic('session', 'panel');
    expect(atlas.state()).toMatchObject({ step: null, overrides: {}, topic: 'session' });
    atlas.commands.goToStep('hands.1', 'panel');
    expect(atlas.state()).toMatchObject({ step: 'hands.1', screen: 'stories', topic: null });
  });

  test('is taken back by undo', () => {
    const atlas = createAtlas();
    atlas.commands.openTopic('sitting', 'panel');
    atlas.commands.openTopic('driving', 'panel');
    atlas.commands.undo('keyboard');
    expect(atlas.state().topic).toBe('sitting');
    atlas.commands.undo('keyboard');
    expect(atlas.state()).toMatchObject({ screen: 'atlas', topic: null });
  });
});
