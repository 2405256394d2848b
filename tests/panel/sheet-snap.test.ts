import { describe, expect, test } from 'vitest';
import { snapSheet, stepSheet } from '../../src/panel/shell/sheet-snap.ts';

const STOPS = { closed: 80, half: 400, full: 780 };

describe('the bottom sheet', () => {
  test.each([
    [100, 0, 'closed'],
    [350, 0, 'half'],
    [700, 0, 'full'],
    [300, 2, 'full'],
    [300, -2, 'closed'],
    [420, 0.3, 'half'],
  ])('let go at %i px with speed %d it rests %s', (height, speed, rest) => {
    expect(snapSheet(height, speed, STOPS)).toBe(rest);
  });

  test('steps up and down and stays at its ends', () => {
    expect(stepSheet('closed', 1)).toBe('half');
    expect(stepSheet('half', 1)).toBe('full');
    expect(stepSheet('full', 1)).toBe('full');
    expect(stepSheet('closed', -1)).toBe('closed');
  });
});
