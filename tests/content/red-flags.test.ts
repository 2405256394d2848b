import { describe, expect, test } from 'vitest';
import { redFlags } from '#content';

/** The list a clinician would type, one pattern for each sign. */
const SIGNS = {
  emergency: [
    /urine/i,
    /bowel/i,
    /numbness or tingling around the genitals, the anus, the buttocks or the inner thighs/i,
    /numbness during sex/i,
    /pain, weakness, numbness or tingling in both legs/i,
    /weakness.*worse quickly/i,
    /after a fall.*cannot stand.*shorter or turned out.*do not move/i,
    /serious accident/i,
    /hip replacement.*cannot stand.*shorter or turned/i,
    /sudden, severe pain in the belly or low back.*faint/i,
    /trouble breathing.*chest pain/i,
  ],
  'same-day': [
    /calf or thigh is hot, swollen or newly painful/i,
    /fever/i,
    /severe pain after a fall/i,
    /minor fall.*older.*osteoporosis.*steroid tablets/i,
    /can no longer lift a foot/i,
    /weight on the leg/i,
    /pulsing.*belly/i,
    /cancer.*severe.*night.*worse/i,
    /child or teenager limps/i,
    /one side.*rash of blisters/i,
  ],
  soon: [
    /run or march.*hop.*stop running/i,
    /without a fall.*osteoporosis.*steroid tablets/i,
    /steroid tablets, heavy drinking or sickle cell/i,
    /cancer.*new/i,
    /weight loss/i,
    /night/i,
    /immune.*drugs injected/i,
    /before 20 or after 50\b(?! to)/i,
    /stiffness in the morning.*half an hour/i,
    /comes with walking and eases/i,
    /four to six weeks/i,
    /new numbness or tingling.*keeps spreading/i,
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
