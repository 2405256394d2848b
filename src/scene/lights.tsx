import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import type { Group } from 'three';
import { LAMPS } from './light-directions.ts';

/**
 * Studio light that stays with the viewer, as a lamp held beside the plate does: a warm key from the upper
 * left, a cool fill from the right, a rim from behind, and a soft sky. Relief reads the same from everywhere.
 */
export function Lights() {
  const rig = useRef<Group>(null);
  useFrame(({ camera }) => rig.current?.quaternion.copy(camera.quaternion));
  return (
    <>
      <hemisphereLight args={['#fdf8f2', '#a08f84', 1.35]} />
      <group ref={rig}>
        <directionalLight position={LAMPS.key} intensity={2.2} color="#fff4e6" />
        <directionalLight position={LAMPS.fill} intensity={0.55} color="#dfe8ff" />
        <directionalLight position={LAMPS.rim} intensity={0.9} color="#fff0e0" />
      </group>
    </>
  );
}
