import { expect, test } from 'vitest';
import type { ProbeReading } from '#state';
import { nerveSentence } from '../../src/panel/tools/probe-words.ts';
import { createLanguage } from '../../src/app/page/i18n.ts';

const reading = (offMm: number): ProbeReading => ({
  at: [0, 0, 0],
  inward: [0, 0, 1],
  layers: [],
  nerve: { side: 'left', offMm, depthMm: 42 },
});

test('the sciatic nerve is warned of within 15 mm of the line of pressure, and told of beyond', () => {
  const { t } = createLanguage();
  const say = (offMm: number) => nerveSentence(reading(offMm), t, 'en');
  expect(say(0)).toMatch(/lies right under this point, 42 mm deep.*Press gently/);
  for (const mm of [1, 10, 15]) expect(say(mm)).toMatch(new RegExp(`near: ${mm} mm .*Press gently`));
  expect(say(16)).not.toMatch(/Press gently/);
  expect(say(16)).toContain('16 mm');
});
