import { describe, expect, test } from 'vitest';
import { type TreeRow, treeKey } from '../../src/panel/list/tree-keys.ts';

const ROWS: readonly TreeRow[] = [
  { id: 'bone', label: 'Bones', parent: null, expanded: true },
  { id: 'sacrum', label: 'Sacrum', parent: 'bone', expanded: null },
  { id: 'femur', label: 'Femur', parent: 'bone', expanded: null },
  { id: 'disc', label: 'Discs', parent: null, expanded: false },
];

describe('keys of the tree', () => {
  test.each([
    ['ArrowDown', 'bone', { kind: 'focus', id: 'sacrum' }],
    ['ArrowUp', 'sacrum', { kind: 'focus', id: 'bone' }],
    ['ArrowUp', 'bone', null],
    ['ArrowDown', 'disc', null],
    ['Home', 'disc', { kind: 'focus', id: 'bone' }],
    ['End', 'bone', { kind: 'focus', id: 'disc' }],
    ['ArrowRight', 'bone', { kind: 'focus', id: 'sacrum' }],
    ['ArrowRight', 'disc', { kind: 'toggle', id: 'disc' }],
    ['ArrowRight', 'femur', null],
    ['ArrowLeft', 'femur', { kind: 'focus', id: 'bone' }],
    ['ArrowLeft', 'bone', { kind: 'toggle', id: 'bone' }],
    ['ArrowLeft', 'disc', null],
    ['Enter', 'femur', { kind: 'activate', id: 'femur' }],
    [' ', 'femur', { kind: 'activate', id: 'femur' }],
    ['Enter', 'disc', { kind: 'toggle', id: 'disc' }],
    ['f', 'bone', { kind: 'focus', id: 'femur' }],
    ['b', 'disc', { kind: 'focus', id: 'bone' }],
    ['z', 'bone', null],
    ['1', 'bone', null],
    ['Escape', 'femur', null],
  ])('%s on %s', (key, id, action) => {
    expect(treeKey(key, ROWS, id)).toEqual(action);
  });

  test('a row that is not there does nothing', () => {
    expect(treeKey('Enter', ROWS, 'gone')).toBeNull();
  });
});
