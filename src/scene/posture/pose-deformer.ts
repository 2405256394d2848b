import { type IUniform, Matrix4 } from 'three';
import type { PostureId, Side } from '#anatomy';
import { ATTRIBUTE } from '#loader';
import type { VertexDeformer } from '../tissue/tissue-materials.ts';
import { carriedBy, mirrored } from './posture-maths.ts';
import { SHARE_ATTRIBUTE, thighShares } from './thigh-shares.ts';

/** Pelvis and thigh as the left side's vertices need them, then as the mirrored ones of the right side do. */
type Bodies = readonly [Matrix4, Matrix4, Matrix4, Matrix4];

const HEAD = /* glsl */ `
attribute float ${SHARE_ATTRIBUTE};
uniform mat4 uBodies[4];
/** What carries this vertex: pelvis and thigh, blended. */
mat4 bendHere() {
  int first = modelMatrix[0][0] < 0.0 ? 2 : 0;
  return (1.0 - ${SHARE_ATTRIBUTE}) * uBodies[first] + ${SHARE_ATTRIBUTE} * uBodies[first + 1];
}
`;

/** A deformer of the whole model, and the way to set it. */
export interface PoseDeformer extends VertexDeformer {
  set(posture: PostureId, side: Side, share: number): void;
}

/** The postures' part of the drawing: what vertex shaders do to follow, upright at first. */
export function createPoseDeformer(): PoseDeformer {
  const bodies: Bodies = [new Matrix4(), new Matrix4(), new Matrix4(), new Matrix4()];
  const uniforms: Readonly<Record<string, IUniform>> = {
    uBodies: { value: bodies },
  };
  return {
    name: 'bent',
    uniforms,
    patches: [
      ['void main() {', `${HEAD}\nvoid main() {`],
      [
        '#include <beginnormal_vertex>',
        '#include <beginnormal_vertex>\nmat4 bend = bendHere();\nobjectNormal = mat3(bend) * objectNormal;',
      ],
      [
        '#include <project_vertex>',
        `transformed = (bend * vec4(transformed, 1.0)).xyz;
vWay = mat3(modelViewMatrix) * mat3(bend) * ${ATTRIBUTE.course}.xyz;
#include <project_vertex>`,
      ],
    ],
    attribute: { name: SHARE_ATTRIBUTE, make: thighShares },
    depthVertex: `
${HEAD}
void main() { gl_Position = projectionMatrix * modelViewMatrix * bendHere() * vec4(position, 1.0); }`,
    set(posture, side, share) {
      const { pelvis, thighs } = carriedBy(posture, side, share);
      bodies[0].copy(pelvis);
      bodies[1].copy(thighs.left);
      bodies[2].copy(mirrored(pelvis));
      bodies[3].copy(mirrored(thighs.right));
    },
  };
}
