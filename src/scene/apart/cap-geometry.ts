import { BufferAttribute, BufferGeometry, type Color, type Vector2 } from 'three';
import { STRUCTURE_ATTRIBUTE } from '../drawing/merge-models.ts';
import { CAP_PATTERN, type CapLook } from './cap-looks.ts';
import type { Cap, PlaneFrame } from './cap-shapes.ts';
import type { Cut } from './slice-surface.ts';

/** Faces that overlap are drawn this far apart, towards what is kept, metres: too little to be seen. */
const RANK_M = 0.00006;

/** Fourth number of the structure attribute: drawn where it is; and besides, what is seen there has no name. */
const IN_PLACE = 1;
const NAMELESS = 2;

/** A cut face with its looks, and the row of its structure. */
export interface LookedCap {
  readonly row: number;
  readonly cap: Cap;
  readonly look: CapLook;
}

/** Numbers that grow. */
class Lists {
  readonly position: number[] = [];
  readonly tone: number[] = [];
  readonly face: number[] = [];
  readonly structure: number[] = [];
  readonly index: number[] = [];
  readonly #place: (x: number, y: number, back: number) => readonly [number, number, number];

  constructor({ normal, offset }: Cut, { across, up }: PlaneFrame) {
    this.#place = (x, y, back) => {
      const out = offset - back;
      const at = (k: 0 | 1 | 2) => across[k] * x + up[k] * y + normal[k] * out;
      return [at(0), at(1), at(2)];
    };
  }

  point({ x, y }: { x: number; y: number }, back: number, tone: Color, pattern: number, row: number): number {
    this.position.push(...this.#place(x, y, back));
    this.tone.push(tone.r, tone.g, tone.b);
    this.face.push(x, y, pattern);
    this.structure.push(row, 255, 0, pattern === CAP_PATTERN.fat ? NAMELESS : IN_PLACE);
    return this.position.length / 3 - 1;
  }

  /** A rim along the inner side of a line that has the inside on its left. */
  rim(line: readonly Vector2[], width: number, back: number, tone: Color, row: number): void {
    const count = line.length;
    const way = (i: number) => {
      const a = line[i % count]!;
      const b = line[(i + 1) % count]!;
      const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      return { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
    };
    const first = this.position.length / 3;
    line.forEach((at, i) => {
      const before = way(i + count - 1);
      const after = way(i);
      const side = { x: -(before.y + after.y) / 2, y: (before.x + after.x) / 2 };
      // At sharp corners the rim is kept from shooting out.
      const stretch = width / Math.max(0.5, side.x ** 2 + side.y ** 2);
      this.point(at, back, tone, CAP_PATTERN.line, row);
      this.point(
        { x: at.x + stretch * side.x, y: at.y + stretch * side.y },
        back,
        tone,
        CAP_PATTERN.line,
        row,
      );
    });
    for (let i = 0; i < count; i++) {
      const [a, b] = [first + 2 * i, first + 2 * ((i + 1) % count)];
      this.index.push(a, b, b + 1, a, b + 1, a + 1);
    }
  }
}

/** All cut faces of one plane in one geometry, metres, where they are to be drawn. */
export function capGeometry(caps: readonly LookedCap[], cut: Cut, frame: PlaneFrame): BufferGeometry {
  const lists = new Lists(cut, frame);
  for (const { row, cap, look } of caps) {
    // The nearest face is the one with the highest rank; all lie a little behind the plane.
    const back = (6 - look.rank) * RANK_M;
    const first = lists.position.length / 3;
    for (const point of cap.points) lists.point(point, back, look.tone, CAP_PATTERN[look.pattern], row);
    for (const face of cap.triangles) for (const corner of face) lists.index.push(first + corner);
    look.rims.forEach(({ mm, tone }, n) => {
      for (const line of cap.outlines) {
        lists.rim(line, mm / 1000, back - ((n + 1) * RANK_M) / 4, tone, row);
      }
    });
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(lists.position), 3));
  geometry.setAttribute('tone', new BufferAttribute(new Float32Array(lists.tone), 3));
  geometry.setAttribute('face', new BufferAttribute(new Float32Array(lists.face), 3));
  geometry.setAttribute(STRUCTURE_ATTRIBUTE, new BufferAttribute(new Uint8Array(lists.structure), 4));
  geometry.setIndex(lists.index);
  return geometry;
}
