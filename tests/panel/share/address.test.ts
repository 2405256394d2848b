import { describe, expect, test } from 'vitest';
import { createAtlas, decodeView } from '#state';
import { addressOf, isLocal } from '../../../src/panel/share/address.ts';

const HERE = { origin: 'https://atlas.example', pathname: '/hip/' };

describe('the link to this page', () => {
  test('carries the view that is shared', () => {
    const { fields } = decodeView('s=piriformis.left&pl=3');
    const link = new URL(addressOf(createAtlas(fields).state(), HERE));
    expect(link.origin + link.pathname).toBe('https://atlas.example/hip/');
    expect(decodeView(link.hash).fields).toMatchObject({ selected: 'piriformis.left', peelLeft: 3 });
  });

  test('of the first view is the plain address', () => {
    expect(addressOf(createAtlas().state(), HERE)).toBe('https://atlas.example/hip/');
  });

  test('leads nowhere for others where the page is open from this computer alone', () => {
    const local = (address: string) => isLocal(new URL(address));
    for (const address of ['http://localhost:8080/', 'http://127.0.0.1/', 'file:///atlas/index.html'])
      expect(local(address), address).toBe(true);
    expect(local('https://atlas.example/')).toBe(false);
  });
});
