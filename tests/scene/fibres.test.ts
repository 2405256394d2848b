import { BufferAttribute, BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTE, FIBRE_CUBE_MM } from '#loader';
import { fibreCourse } from '../../src/scene/drawing/fibre-course.ts';
import { measureFibres } from '../../src/scene/drawing/fibre-lie.ts';

/** A sheet of 60 x 100 mm in the plane z = 0; fibres run up it. `skew`: how far seeds wander on the way, mm per mm. */
function sheet(skew = 0): BufferGeometry {
  const [columns, rows] = [13, 21];
  const positions: number[] = [];
  const fibres: number[] = [];
  const corners: number[] = [];
  const encode = (mm: number) => Math.round(65535 * (0.5 + mm / FIBRE_CUBE_MM));
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const [x, y] = [5 * i - 30, 5 * j];
      positions.push(x / 1000, y / 1000, 0);
      fibres.push(encode(x + skew * y), encode(50), encode(0), Math.round((65535 * y) / 100));
      if (i + 1 === columns || j + 1 === rows) continue;
      const at = columns * j + i;
      corners.push(at, at + 1, at + columns, at + 1, at + columns + 1, at + columns);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setAttribute(ATTRIBUTE.fibre, new BufferAttribute(new Uint16Array(fibres), 4, true));
  geometry.setIndex(corners);
  geometry.computeBoundingSphere();
  return geometry;
}

describe('how fibres run', () => {
  it('they point from origin to insertion, and are as long as they are', () => {
    const { ways, lengthMm, unrest } = fibreCourse(sheet());
    expect(lengthMm).toBeCloseTo(100, 1);
    for (let v = 0; v < unrest.length; v++) {
      expect(ways[3 * v]).toBeCloseTo(0, 2);
      expect(ways[3 * v + 1]).toBeCloseTo(1, 2);
      expect(unrest[v]).toBeLessThan(0.02);
    }
  });

  it('seeds that wander on the way are told by how much they do', () => {
    const { unrest } = fibreCourse(sheet(0.4));
    for (const value of unrest) expect(value).toBeCloseTo(0.4, 1);
  });

  it('they lie side by side along the axis of their seeds', () => {
    const geometry = sheet();
    const { axis, lengthMm } = measureFibres({ kind: 'muscle' }, geometry, fibreCourse(geometry));
    expect(Math.abs(axis[0])).toBeCloseTo(1, 3);
    expect(lengthMm).toBeCloseTo(100, 1);
  });

  it('what has no fibres has no length of them; a disc has a middle', () => {
    const geometry = sheet();
    expect(measureFibres({ kind: 'bone' }, geometry, null).lengthMm).toBe(0);
    expect(measureFibres({ kind: 'disc' }, geometry, null).axis[1]).toBeCloseTo(50, 1);
  });
});
