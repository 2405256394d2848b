// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createStagePlace } from '../../src/app/stage-place.ts';

it('moves what was drawn into the shell, and leaves nothing of the stand-in behind', () => {
  const place = createStagePlace(document, 'closed');
  expect(document.querySelector('.shell .stage .stage-view')).toBe(place.current());
  const canvas = document.createElement('canvas');
  place.current().append(canvas);
  const shellElement = document.body.appendChild(document.createElement('main'));
  place.handOver(shellElement);
  expect(canvas.parentElement).toBe(shellElement);
  expect(place.current()).toBe(shellElement);
  expect(document.querySelector('.stage-view')).toBeNull();
});
