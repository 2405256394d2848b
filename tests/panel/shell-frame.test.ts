// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { StructureId } from '#anatomy';
import { byRole, mountShell } from './support/mount-shell.tsx';

it('keeps the canvas in its place while the shell is rendered, changed and taken away', async () => {
  const canvas = document.createElement('canvas');
  const moves: MutationRecord[] = [];
  const observer = new MutationObserver((records) => moves.push(...records));
  const shell = mountShell({}, (frame) => {
    frame.view.append(canvas);
    observer.observe(document, { childList: true, subtree: true });
  });
  const { commands } = shell.atlas;
  await act(async () => {
    commands.select('piriformis.left' as StructureId, 'list');
    commands.setLayout('studio', 'panel');
    await import('../../src/panel/studio/studio-bar.tsx');
  });
  shell.unmount();
  moves.push(...observer.takeRecords());
  observer.disconnect();
  expect(moves.length).toBeGreaterThan(0);
  const touched = moves.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
  expect(touched.filter((node) => node.contains(canvas))).toEqual([]);
  expect(canvas.isConnected).toBe(true);
});

it('renders the shell around the view in the order in which it is read', () => {
  const { page } = mountShell();
  const parts = [
    'nav.skip-links',
    'header',
    'nav.list-card',
    'main > .stage-view',
    'main > .stage-foot',
    'aside',
    '[aria-live="polite"]',
  ];
  const found = parts.map((selector) => page.querySelector(selector)!);
  for (const [n, element] of found.entries()) {
    expect(element, parts[n]).not.toBeNull();
    const next = found[n + 1];
    if (next)
      expect(element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING, parts[n]).toBeTruthy();
  }
  expect(byRole(page, 'tree')).toHaveLength(1);
});
