import { Group, type Vector3 } from 'three';
import { Line2 } from 'three/addons/lines/Line2.js';
import { LineGeometry } from 'three/addons/lines/LineGeometry.js';
import { LineMaterial } from 'three/addons/lines/LineMaterial.js';
import { angleOf, distanceOf } from '../plain/readings.ts';
import type { MeasuredPoint } from '../plain/value.ts';
import { arcBetween, inScene } from './measure-shapes.ts';
import { type TextSprite, textSprite } from './text-sprite.ts';

/** After everything else: lines run through the body and are to be seen all the same. */
const LAST = 60;
/** A light line on a broader dark one is seen over every structure, CSS pixels. */
const LINES = [
  { color: '#1c1714', linewidth: 6 },
  { color: '#fffdf8', linewidth: 2.5 },
] as const;

/** The figure of an angle stands so many times further out than its arc. */
const BEYOND = 1.6;

/** How the figures are written, and whether the picture is mirrored. */
interface Wording {
  readonly page: Document;
  readonly figure: (value: number, unit: 'millimeter' | 'degree') => string;
  readonly isMirrored: boolean;
}

/** Points with their numbers, lines between them, the arc of the angle, and the figures beside. */
export class MeasureDrawing {
  readonly group = new Group();
  readonly #materials = LINES.map(
    (look) =>
      new LineMaterial({
        ...look,
        depthTest: false,
        depthWrite: false,
        transparent: true,
        toneMapped: false,
      }),
  );
  #lines: Line2[] = [];
  #texts: TextSprite[] = [];
  #fit: Parameters<TextSprite['fit']> = [800, 32];

  /** Draws these points and no others. */
  show(points: readonly MeasuredPoint[], { page, figure, isMirrored }: Wording): void {
    this.#clear();
    const places = points.map(inScene);
    const [a, b, c] = points;
    const arc = a && b && c ? arcBetween(places[1]!, places[0]!, places[2]!) : [];
    if (places.length > 1) this.#draw(places);
    if (arc.length > 0) this.#draw(arc);
    const write = (text: string, at: Vector3, isRound = false) => {
      const made = textSprite(page, text, isRound, isMirrored);
      made.sprite.position.copy(at);
      made.sprite.renderOrder = LAST + 2 + this.#texts.length;
      made.fit(...this.#fit);
      this.#texts.push(made);
      this.group.add(made.sprite);
    };
    for (const [n, point] of points.slice(1).entries()) {
      const { value } = distanceOf(points[n]!, point);
      write(figure(value, 'millimeter'), places[n]!.clone().lerp(places[n + 1]!, 0.5));
    }
    const angle = a && b && c ? angleOf(a, b, c) : null;
    if (angle && arc.length > 0) {
      // Beyond the arc, clear of the number of its point.
      const beyond = arc[arc.length >> 1]!.clone().sub(places[1]!).multiplyScalar(BEYOND);
      write(figure(angle.value, 'degree'), beyond.add(places[1]!));
    }
    for (const [n, place] of places.entries()) write(String(n + 1), place, true);
  }

  /** Keeps words at their size in a picture so many CSS pixels high. */
  fit(heightPx: number, fieldOfViewDeg: number): void {
    this.#fit = [heightPx, fieldOfViewDeg];
    for (const { fit } of this.#texts) fit(heightPx, fieldOfViewDeg);
  }

  dispose(): void {
    this.#clear();
    for (const material of this.#materials) material.dispose();
  }

  #draw(places: readonly Vector3[]): void {
    const geometry = new LineGeometry();
    geometry.setPositions(places.flatMap(({ x, y, z }) => [x, y, z]));
    for (const [n, material] of this.#materials.entries()) {
      const line = new Line2(geometry, material);
      line.renderOrder = LAST + n;
      line.frustumCulled = false;
      this.#lines.push(line);
      this.group.add(line);
    }
  }

  #clear(): void {
    this.group.clear();
    for (const { geometry } of this.#lines) geometry.dispose();
    for (const { dispose } of this.#texts) dispose();
    this.#lines = [];
    this.#texts = [];
  }
}
