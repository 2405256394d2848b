// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCanvas } from '../../src/app/stage/webgl.ts';

const PLACE = { width: 400, height: 300 };
const browserThatAnswers = (context: () => unknown) =>
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(context as never);

describe('a canvas that draws in 3D', () => {
  afterEach(() => vi.restoreAllMocks());

  test('is as large as its place, and asks for the context that the scene will use', () => {
    const asked = browserThatAnswers(() => ({}));
    const canvas = openCanvas(document, PLACE)!;
    expect([canvas.width, canvas.height]).toEqual([400, 300]);
    expect(asked).toHaveBeenCalledExactlyOnceWith('webgl2', expect.objectContaining({ alpha: true }));
  });

  test('is none where the browser cannot draw, or refuses', () => {
    browserThatAnswers(() => null);
    expect(openCanvas(document, PLACE)).toBeNull();
    browserThatAnswers(() => {
      throw new Error('blocked');
    });
    expect(openCanvas(document, PLACE)).toBeNull();
  });
});
