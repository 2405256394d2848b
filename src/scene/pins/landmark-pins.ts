import {
  Color,
  Group,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshStandardMaterial,
  Quaternion,
  type Scene,
  Vector3,
} from 'three';
import { LANDMARK_INSTANCES, type LandmarkInstance, isStructureId } from '#anatomy';
import { type Atlas, postureOf } from '#state';
import type { PinnedLandmark } from '../labels/candidates.ts';
import type { SceneRegistry } from '../registry.ts';
import { surfaceNear } from './bone-surface.ts';
import { HEAD_HEIGHT, lineGeometry, lineOnBone, pinGeometry } from './pin-shapes.ts';

/** Of no tissue's colour; the chosen one is larger as well. */
const COLOUR = '#0e5f70';
const CHOSEN_COLOUR = '#b5402c';
const CHOSEN_SIZE = 1.55;
const UP = new Vector3(0, 1, 0);

interface PinOptions {
  readonly atlas: Atlas;
  readonly registry: SceneRegistry;
  readonly scene: Scene;
  readonly invalidate: () => void;
}

/** Where a landmark is marked: a pin on a bone, or a line along it. */
interface Place {
  readonly landmark: LandmarkInstance;
  readonly foot?: { readonly point: Vector3; readonly outward: Vector3 };
  readonly line?: readonly Vector3[];
}

/** The bone that a landmark is on. */
function boneOf({ on, side }: LandmarkInstance, registry: SceneRegistry): Mesh | null {
  const id = side !== null && isStructureId(`${on}.${side}`) ? `${on}.${side}` : on;
  const bone = isStructureId(id) ? registry.get(id) : undefined;
  return !bone || bone.display === 'hidden' ? null : bone.mesh;
}

/** Pins and lines on the bones that are in the picture, while the reader wants them. */
export class LandmarkPins {
  readonly #options: PinOptions;
  readonly #group = new Group();
  readonly #pins: InstancedMesh;
  readonly #lines = new Map<string, Mesh>();
  readonly #lineMaterial = new MeshStandardMaterial({ color: COLOUR, roughness: 0.5 });
  /** Looked up on its bone once. */
  readonly #places = new Map<string, Place>();
  #shown = '';
  #pinned: readonly PinnedLandmark[] = [];

  constructor(options: PinOptions) {
    this.#options = options;
    const material = new MeshStandardMaterial({ roughness: 0.35, vertexColors: true });
    this.#pins = new InstancedMesh(pinGeometry(), material, LANDMARK_INSTANCES.length);
    this.#pins.count = 0;
    this.#pins.frustumCulled = false;
    this.#group.add(this.#pins);
    options.scene.add(this.#group);
  }

  /** Landmarks that are marked in the picture now, whether or not something lies over them. */
  get pinned(): readonly PinnedLandmark[] {
    return this.#pinned;
  }

  /** Brings pins and lines into step with state and bones; asks for a frame when that changed something. */
  update(): void {
    const { atlas, registry, invalidate } = this.#options;
    const state = atlas.state();
    const { landmark: chosen } = state;
    // In a posture the bones are elsewhere.
    const wanted = state.showLandmarks && postureOf(state) === null;
    const present = LANDMARK_INSTANCES.filter(
      (landmark) => wanted && landmark.points.length > 0 && boneOf(landmark, registry),
    );
    const shown = `${chosen} ${present.map(({ id }) => id).join(' ')}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    const places = present.map((landmark) => this.#placeOf(landmark));
    this.#drawPins(places, chosen);
    for (const [id, mesh] of this.#lines) mesh.visible = present.some((landmark) => landmark.id === id);
    this.#pinned = places.map(({ landmark, foot, line }) => ({
      ...landmark,
      places: foot ? [headOf(foot, landmark.id === chosen ? CHOSEN_SIZE : 1)] : fromMiddle(line!),
    }));
    invalidate();
  }

  #placeOf(landmark: LandmarkInstance): Place {
    const known = this.#places.get(landmark.id);
    if (known) return known;
    const bone = boneOf(landmark, this.#options.registry)!;
    const points = landmark.points.map(([x, y, z]) => new Vector3(x, y, z).divideScalar(1000));
    const isLine = points.length > 1;
    const place: Place = isLine
      ? { landmark, line: lineOnBone(bone, points) }
      : { landmark, foot: { point: points[0]!, outward: surfaceNear(bone, points[0]!).outward } };
    if (place.line) {
      const mesh = new Mesh(lineGeometry(place.line), this.#lineMaterial);
      this.#lines.set(landmark.id, mesh);
      this.#group.add(mesh);
    }
    this.#places.set(landmark.id, place);
    return place;
  }

  #drawPins(places: readonly Place[], chosen: string | null): void {
    const turn = new Quaternion();
    const size = new Vector3();
    const matrix = new Matrix4();
    let count = 0;
    for (const { landmark, foot } of places) {
      if (!foot) continue;
      const isChosen = landmark.id === chosen;
      turn.setFromUnitVectors(UP, foot.outward);
      matrix.compose(foot.point, turn, size.setScalar(isChosen ? CHOSEN_SIZE : 1));
      this.#pins.setMatrixAt(count, matrix);
      this.#pins.setColorAt(count, new Color(isChosen ? CHOSEN_COLOUR : COLOUR));
      count += 1;
    }
    this.#pins.count = count;
    this.#pins.instanceMatrix.needsUpdate = true;
    if (this.#pins.instanceColor) this.#pins.instanceColor.needsUpdate = true;
  }

  dispose(): void {
    this.#group.removeFromParent();
    for (const mesh of this.#lines.values()) mesh.geometry.dispose();
    this.#lineMaterial.dispose();
    this.#pins.geometry.dispose();
    (this.#pins.material as MeshStandardMaterial).dispose();
    this.#pins.dispose();
  }
}

function headOf({ point, outward }: NonNullable<Place['foot']>, size: number): Vector3 {
  return point.clone().addScaledVector(outward, size * HEAD_HEIGHT);
}

/** Points of a line, those near its middle first: the label's line should end there rather than at a tip. */
function fromMiddle(line: readonly Vector3[]): Vector3[] {
  const middle = (line.length - 1) / 2;
  return [...line.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).map((i) => line[i]!);
}
