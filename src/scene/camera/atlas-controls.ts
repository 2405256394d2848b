import CameraControls from 'camera-controls';
import { Box3, MathUtils, Spherical, Vector3 } from 'three';
import { CAMERA_LIMITS, type CameraPose, normalisePose } from '#state';
import { nearestTurn, orbitOf, poseOf } from './camera-math.ts';

/** Longest first step of a movement, s: the frame after a pause carries the whole pause as its duration. */
const LONGEST_FIRST_STEP_S = 1 / 20;

const { ACTION } = CameraControls;
const { minDistanceMm, maxDistanceMm, maxElevationDeg, targetMm } = CAMERA_LIMITS;

/** How the controls move; limits never let the model out of reach. */
export const CONTROL_SETTINGS = {
  minDistance: minDistanceMm / 1000,
  maxDistance: maxDistanceMm / 1000,
  minPolarAngle: MathUtils.degToRad(90 - maxElevationDeg),
  maxPolarAngle: MathUtils.degToRad(90 + maxElevationDeg),
  boundaryEnclosesCamera: false,
  dollyToCursor: true,
  smoothTime: 0.28,
  draggingSmoothTime: 0.06,
  restThreshold: 0.0008,
} as const;

/** Orbit controls that speak in poses and suit a scene that draws on demand. */
export class AtlasControls extends CameraControls {
  #isMirrored = false;
  #isMoving = false;

  constructor(...options: ConstructorParameters<typeof CameraControls>) {
    super(...options);
    // Every gesture ends in one of these; what goes across goes the other way in a mirrored picture.
    const across = (distance: number) => (this.#isMirrored ? -distance : distance);
    const { _truckInternal: truck, _rotateInternal: rotate, _dollyInternal: dolly } = this;
    this._truckInternal = (x, ...rest) => truck(across(x), ...rest);
    this._rotateInternal = (x, y) => rotate(across(x), y);
    this._dollyInternal = (by, x, y) => dolly(by, across(x), y);
  }

  /** Later steps take as long as their frames did, so that a flight is as short on a slow machine as on a fast one. */
  override update(delta: number): boolean {
    // The base's constructor calls this before there are any fields.
    if (!(#isMoving in this)) return super.update(delta);
    this.#isMoving = super.update(this.#isMoving ? delta : Math.min(delta, LONGEST_FIRST_STEP_S));
    return this.#isMoving;
  }

  /** Sets what cannot be given as a plain property. */
  prepare(): void {
    const [min, max] = [0, 1].map((end) => new Vector3(...targetMm.map((range) => range[end]! / 1000)));
    this.setBoundary(new Box3(min, max));
    this.mouseButtons.right = ACTION.TRUCK;
    this.mouseButtons.middle = ACTION.TRUCK;
    this.touches.two = ACTION.TOUCH_DOLLY_TRUCK;
    this.touches.three = ACTION.TOUCH_TRUCK;
  }

  /**
   * What a drag with the main button or one finger does: with Shift it shifts the picture, for mice with one
   * button; while the reader draws on the body it leaves the camera alone.
   */
  setMainButton(shift: boolean, isDrawing: boolean): void {
    this.mouseButtons.left = shift ? ACTION.TRUCK : isDrawing ? ACTION.NONE : ACTION.ROTATE;
    this.touches.one = isDrawing ? ACTION.NONE : ACTION.TOUCH_ROTATE;
  }

  /** In a mirrored picture the hand moves what it sees. */
  setMirrored(isOn: boolean): void {
    this.#isMirrored = isOn;
  }

  /** With several pictures on the surface, a zoom keeps to the middle: the pointer is over one of them. */
  setSideBySide(isOn: boolean): void {
    this.dollyToCursor = !isOn;
  }

  /** Goes to a pose by the shorter way round; at once, or as a flight. */
  goTo(pose: CameraPose, smooth: boolean): void {
    const { azimuth, polar, distance, target } = orbitOf(pose);
    void this.rotateTo(nearestTurn(azimuth, this.azimuthAngle), polar, smooth);
    void this.moveTo(...target, smooth);
    void this.dollyTo(distance, smooth);
  }

  /** The pose at the end of the present movement, not where smoothing has got to: presets come back exactly. */
  pose(): CameraPose {
    const target = this.getTarget(new Vector3(), true);
    const { theta, phi, radius } = this.getSpherical(new Spherical(), true);
    return normalisePose(
      poseOf({ azimuth: theta, polar: phi, distance: radius, target: [target.x, target.y, target.z] }),
    );
  }
}
