import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '#content';
import { FEATURES, FEATURE_NAMES, featuresOut } from '#features';
import { FIELDS, INITIAL_VIEW, SCREENS, createAtlas, encodeView, placeOf } from '#state';
import { FOLDERS } from '../../tools/imports/folders.ts';

const ROOT = path.resolve(import.meta.dirname, '../../src');
const { plain: words } = wordsFor('en');

test('every file of the tools belongs to one row of the table of folders', () => {
  const rows = ['features', 'features/scene', 'features/panel'].map((name) =>
    FOLDERS[name]!.files!.map((pattern) => new RegExp(`^${pattern}`)),
  );
  const files = readdirSync(path.join(ROOT, 'features'), { recursive: true, encoding: 'utf8' })
    .map((file) => `features/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(10);
  const rowsOf = (file: string) => rows.filter((row) => row.some((pattern) => pattern.test(file))).length;
  expect(files.filter((file) => rowsOf(file) !== 1)).toEqual([]);
});

describe.each(FEATURE_NAMES)('the tool %s', (name) => {
  const { away, takenOut, key, check, normalise, words: own } = FEATURES[name];
  const { address, held } = FIELDS[name];

  test('has what is found by its name: scene, card, and the words that the page asks for', () => {
    for (const part of ['scene', 'panel'])
      expect(existsSync(path.join(ROOT, 'features', name, part, 'index.tsx')), part).toBe(true);
    for (const asked of [`tools.${name}`, `tools.${name}.hint`, `help.key.${name}`])
      expect(Object.keys(own)).toContain(asked);
    for (const [word, text] of Object.entries(own)) expect(words[word]).toBe(text);
    expect(key).toMatch(/^[a-z]$/);
  });

  test('is put away at the start, and what is away is not written', () => {
    expect(INITIAL_VIEW[name]).toBe(away);
    expect(address!.write(away)).toBeNull();
    const out = address!.write(takenOut);
    expect(out).not.toBeNull();
    expect(address!.read(out!)).toEqual(takenOut);
    for (const value of [away, takenOut]) expect(check(value)).toBe(true);
    for (const rubbish of [undefined, 7, 'rubbish', [null], [{}]]) expect(check(rubbish)).toBe(false);
    expect(normalise(away)).toBe(away);
    expect(normalise(takenOut)).toEqual(takenOut);
  });

  test('is out once it is taken out, and taking it out is no movement', () => {
    const atlas = createAtlas();
    atlas.commands.setTool(name, takenOut, 'keyboard');
    expect(featuresOut(atlas.state())).toEqual([name]);
    expect(held!(away, atlas.state()[name], 'keyboard')).toBe(false);
    expect(placeOf(atlas.state())).not.toEqual(placeOf(INITIAL_VIEW));
    atlas.commands.clear('keyboard');
    expect(encodeView(atlas.state())).toBe('');
  });

  test('shares the hand with no other tool, and stays out from screen to screen', () => {
    const atlas = createAtlas();
    atlas.commands.setProbe([95, 20, -160], 'pointer');
    atlas.commands.setTool(name, takenOut, 'pointer');
    expect(atlas.state().probe).toBeNull();
    atlas.commands.setProbe([95, 20, -160], 'pointer');
    expect(featuresOut(atlas.state())).toEqual([]);
    for (const screen of SCREENS) {
      atlas.commands.openScreen('atlas', 'panel');
      atlas.commands.setTool(name, takenOut, 'pointer');
      atlas.commands.openScreen(screen, 'panel');
      expect(featuresOut(atlas.state())).toEqual([name]);
    }
  });
});
