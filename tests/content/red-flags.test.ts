import { describe, expect, test } from 'vitest';
import { content, redFlags } from '#content';

/** The list a clinician would type, one pattern for each sign. */
const SIGNS = {
  emergency: [
    /urine/i,
    /bowel/i,
    /numbness around the genitals, the anus or the inner thighs/i,
    /numbness during sex/i,
    /both legs/i,
    /weakness.*worse quickly/i,
  ],
  'same-day': [
    /hot, swollen, painful calf/i,
    /breathing/i,
    /fever/i,
    /after a fall/i,
    /minor fall.*older.*osteoporosis.*steroids/i,
    /foot that you newly cannot lift/i,
    /weight on the leg/i,
    /pulsing.*belly/i,
  ],
  soon: [
    /cancer/i,
    /weight loss/i,
    /night/i,
    /immune/i,
    /drugs injected/i,
    /before 18 or after 50 to 55/i,
    /stiffness in the morning.*half an hour/i,
    /comes with walking and eases/i,
    /four to six weeks/i,
    /numbness that keeps spreading/i,
  ],
} as const;

describe.each(redFlags.map((group) => [group.urgency, group] as const))(
  '%s',
  (urgency, { flags, action, title }) => {
    test.each(SIGNS[urgency].map((sign) => [sign]))('holds %s', (sign) => {
      expect(flags.filter(({ text }) => sign.test(text))).not.toEqual([]);
    });

    test('holds nothing that the list does not know', () => {
      expect(flags.filter(({ text }) => !SIGNS[urgency].some((sign) => sign.test(text)))).toEqual([]);
    });

    test('says what to do', () => {
      expect(title).not.toBe('');
      expect(action).toMatch(/call|see a doctor|appointment/i);
    });
  },
);

test('the urgencies come most urgent first', () => {
  expect(redFlags.map(({ urgency }) => urgency)).toEqual(['emergency', 'same-day', 'soon']);
});

test('the emergency group names the number to call', () => {
  expect(redFlags[0]!.action).toMatch(/emergency number/);
});

test('every main muscle ends with all three urgencies', () => {
  const muscles = content.entries.filter((entry) => entry.kind === 'muscle');
  expect(muscles).toHaveLength(4);
  for (const { seeDoctor } of muscles) {
    const text = seeDoctor.map((claim) => claim.text).join('\n');
    expect(text).toMatch(/Emergency:.*bladder.*both legs/);
    expect(text).toMatch(/The same day:/);
    expect(text).toMatch(/Soon:/);
  }
});
