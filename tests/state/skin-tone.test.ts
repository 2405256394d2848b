import { expect, test } from 'vitest';
import { FIELDS, SKIN_TONES, createAtlas, encodeView, groundOf } from '#state';

test('a skin tone stays with the reader: in the browser, in no link, through undo and a new beginning of the view', () => {
  const atlas = createAtlas();
  atlas.commands.setSkinTone('8', 'panel');
  expect(encodeView(atlas.state())).toBe('');
  expect(FIELDS.skinTone.address).toBeNull();
  const kept = FIELDS.skinTone.storage!;
  expect(kept.write('8')).toBe('8');
  atlas.commands.resetView('panel');
  expect(atlas.state().skinTone).toBe('8');
  expect(atlas.state().undoSteps).toBe(0);
  for (const tone of SKIN_TONES) expect(kept.read(tone)).toBe(tone);
  for (const broken of ['', '0', '11', 'fair']) expect(kept.read(broken)).toBeUndefined();
});

test('paint on every tone is meant for its ground', () => {
  expect(SKIN_TONES.map(groundOf)).toEqual(SKIN_TONES.map((_, i) => (i < 6 ? 'fair' : 'deep')));
});
