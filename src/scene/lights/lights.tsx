import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import type { Group } from 'three';
import { LAMPS, LAMP_LIGHT, SKY_LIGHT } from './light-directions.ts';

/**
 * Studio light that stays with the viewer, as a lamp held beside the plate does: a warm key from the upper
 * left, a cool fill from the right, a rim from behind, and a soft sky. Relief reads the same from everywhere.
 * Tissue knows this light by heart (light.glsl.ts); these lamps are for what three.js lights itself.
 */
export function Lights() {
  const rig = useRef<Group>(null);
  useFrame(({ camera }) => rig.current?.quaternion.copy(camera.quaternion));
  return (
    <>
      <hemisphereLight args={[SKY_LIGHT.above, SKY_LIGHT.below, SKY_LIGHT.intensity]} />
      <group ref={rig}>
        <directionalLight position={LAMPS.key} {...LAMP_LIGHT.key} />
        <directionalLight position={LAMPS.fill} {...LAMP_LIGHT.fill} />
        <directionalLight position={LAMPS.rim} {...LAMP_LIGHT.rim} />
      </group>
    </>
  );
}
