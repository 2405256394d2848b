import { readFileSync } from 'node:fs';
import CameraControls from 'camera-controls';
import * as THREE from 'three';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AtlasControls } from '../../src/scene/camera/atlas-controls.ts';
import { quietClock } from '../../src/scene/start/quiet-clock.ts';

const read = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');
const versionOf = (name: string) => (JSON.parse(read(`${name}/package.json`)) as { version: string }).version;

/** What other versions may change without a word: read it again in the new one, then name that here. */
describe('camera-controls 3.1.0, inside', () => {
  beforeAll(() => {
    // The controls keep the place of an element, which there is none of here.
    vi.stubGlobal('DOMRect', class {});
    CameraControls.install({ THREE });
  });

  it('is the version whose internals were read', () => {
    expect(versionOf('camera-controls')).toBe('3.1.0');
  });

  it('ends every gesture in one of three functions, whose first or second number goes across', () => {
    const plain = new CameraControls(new THREE.PerspectiveCamera());
    expect(plain['_truckInternal']).toHaveLength(4);
    expect(plain['_rotateInternal']).toHaveLength(2);
    expect(plain['_dollyInternal']).toHaveLength(3);
    const text = read('camera-controls/dist/camera-controls.module.js');
    expect(text).toContain('this._truckInternal = (deltaX, deltaY, ');
    expect(text).toContain('this._rotateInternal = (deltaX, deltaY) =>');
    expect(text).toContain('this._dollyInternal = (delta, x, y) =>');
  });

  it('takes ours in their place: in a mirrored picture a turn goes the other way', () => {
    const turned = (isMirrored: boolean) => {
      const controls = new AtlasControls(new THREE.PerspectiveCamera());
      Object.assign(controls['_elementRect'], { width: 100, height: 100 });
      void controls.setLookAt(0, 0, 1, 0, 0, 0, false);
      controls.update(1 / 20);
      controls.setMirrored(isMirrored);
      const before = controls.azimuthAngle;
      controls['_rotateInternal'](10, 0);
      for (let step = 0; step < 1000 && controls.update(1 / 20); step++);
      return controls.azimuthAngle - before;
    };
    expect(Math.abs(turned(false))).toBeGreaterThan(0.1);
    expect(turned(true)).toBeCloseTo(-turned(false), 6);
  });
});

describe('@react-three/fiber 9.8.2, inside', () => {
  afterEach(() => {
    THREE.setConsoleFunction(null as never);
    vi.restoreAllMocks();
  });

  it('still makes the clock that is deprecated; else quiet-clock.ts can go', () => {
    expect(versionOf('@react-three/fiber')).toBe('9.8.2');
  });

  it('says nothing of it, and all other things', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    new THREE.Clock();
    expect(warn).toHaveBeenCalledTimes(1);
    quietClock();
    new THREE.Clock();
    expect(warn).toHaveBeenCalledTimes(1);
    THREE.warn('Something else.', 7);
    expect(warn).toHaveBeenLastCalledWith('THREE.Something else.', 7);
  });
});
