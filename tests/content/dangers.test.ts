import { describe, expect, test } from 'vitest';
import { ZONE_SPOTS, zoneOf } from '#anatomy';
import {
  PATTERN_IDS,
  type RedFlag,
  type RedFlagGroup,
  URGENCIES,
  ZONE_IDS,
  type ZoneId,
  content,
  patternZones,
  redFlags,
  warningSigns,
  whatCouldBe,
} from '#content';
import { type Danger, DANGERS } from './dangers.ts';

const fits =
  ({ signs }: Danger) =>
  ({ text }: Pick<RedFlag, 'text'>) =>
    signs.every((sign) => sign.test(text));

/** The most urgent sign among some groups that names the danger. */
function found(groups: readonly RedFlagGroup[], danger: Danger) {
  for (const { urgency, flags } of groups) {
    const flag = flags.find(fits(danger));
    if (flag) return { urgency, flag };
  }
  return null;
}

const isInTime = (danger: Danger, groups: readonly RedFlagGroup[]) => {
  const sign = found(groups, danger);
  return sign !== null && URGENCIES.indexOf(sign.urgency) <= URGENCIES.indexOf(danger.urgency);
};

describe.each(DANGERS.map((danger) => [danger.condition, danger] as const))('%s', (_name, danger) => {
  const places = danger.at === 'everywhere' ? ZONE_IDS : danger.at;

  test('is among the warning signs, and no later than guidance allows', () => {
    expect(found(redFlags, danger)).not.toBeNull();
    expect(isInTime(danger, redFlags)).toBe(true);
    expect(danger.sources.length).toBeGreaterThan(0);
  });

  test('comes up wherever such pain may be marked', () => {
    for (const spot of ZONE_SPOTS.filter((one) => places.includes(zoneOf(one)))) {
      expect(isInTime(danger, whatCouldBe([spot]).mustNotBeMissed), spot).toBe(true);
    }
  });

  test('stands on every page of a pattern that is felt there, if only as spillover', () => {
    const pages = PATTERN_IDS.filter((id) => {
      const { core, spillover } = patternZones(id);
      return [...core, ...spillover].some((zone) => places.includes(zone));
    });
    expect(pages.length).toBeGreaterThan(0);
    for (const id of pages) {
      const { core, spillover } = patternZones(id);
      expect(isInTime(danger, warningSigns([...core, ...spillover])), id).toBe(true);
    }
  });
});

test('every warning sign stands for a danger of the list, so that none is made up here', () => {
  const signs = redFlags.flatMap(({ flags }) => flags);
  expect(signs.filter((sign) => !DANGERS.some((danger) => fits(danger)(sign)))).toEqual([]);
});

test('a further place never takes a sign away', () => {
  const idsFor = (zones: readonly ZoneId[]) =>
    warningSigns(zones).flatMap(({ flags }) => flags.map(({ id }) => id));
  for (const zone of ZONE_IDS) {
    const alone = idsFor([zone]);
    for (const other of ZONE_IDS) expect(idsFor([other, zone])).toEqual(expect.arrayContaining(alone));
  }
});

test('every warning sign comes up for some place', () => {
  const reached = new Set(warningSigns(ZONE_IDS).flatMap(({ flags }) => flags.map(({ id }) => id)));
  expect([...reached].sort()).toEqual(redFlags.flatMap(({ flags }) => flags.map(({ id }) => id)).sort());
});

describe('a group of signs', () => {
  test('says how soon, in plain words', () => {
    expect(redFlags.map(({ title }) => title)).toEqual([
      'Call the emergency number now',
      'See a doctor today',
      'Within days',
    ]);
  });

  test('says what to do, in whole sentences, also where only some of its signs are shown', () => {
    const [now, today, days] = redFlags.map(({ action }) => action);
    expect(now).toMatch(/^Call your local emergency number/);
    expect(today).toMatch(/^See a doctor or an urgent care service today/);
    expect(today).toMatch(/emergency department/);
    expect(days).toMatch(/^Make an appointment with a doctor within the next few days/);
    for (const zone of ZONE_IDS)
      for (const { action, title, flags, urgency } of warningSigns([zone])) {
        const whole = redFlags.find((group) => group.urgency === urgency)!;
        expect([title, action]).toEqual([whole.title, whole.action]);
        expect(flags.length).toBeGreaterThan(0);
      }
  });

  test('is made of whole sentences of at most 25 words', () => {
    const texts = redFlags.flatMap(({ action, flags }) => [action, ...flags.map(({ text }) => text)]);
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?!])\s+/))) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
    }
  });

  test('speaks of steroid tablets, never of steroids alone', () => {
    expect(JSON.stringify(content).match(/steroids?\b(?! tablets)/gi) ?? []).toEqual([]);
  });
});
