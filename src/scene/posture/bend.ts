import { type IUniform, Matrix4, Vector4 } from 'three';
import { INSTANCES, type PostureId, type Side, holdOf } from '#anatomy';
import { ATTRIBUTE } from '#loader';
import { STRUCTURE_ATTRIBUTE, WAY_ATTRIBUTE } from '../drawing/merge-models.ts';
import type { Bend } from '../tissue/tissue-materials.ts';
import { carriedBy, mirrored } from './posture-maths.ts';

/** Pelvis and thigh as the left side's vertices need them, then as the mirrored ones of the right side do. */
type Bodies = readonly [Matrix4, Matrix4, Matrix4, Matrix4];

const ROWS = INSTANCES.length;

/** By row of INSTANCES: how much of the thigh at the beginning and at the end, and between which shares. */
function holds(): Vector4[] {
  return INSTANCES.map((instance) => {
    const hold = holdOf(instance);
    if (!hold) return new Vector4(0, 0, 0, 1);
    const share = (body: 'pelvis' | 'thigh') => (body === 'thigh' ? 1 : 0);
    return new Vector4(share(hold.from), share(hold.to), ...hold.over);
  });
}

const HEAD = /* glsl */ `
uniform mat4 uBodies[4];
uniform vec4 uHolds[${ROWS}];
/** What carries this vertex: pelvis and thigh blended by how far along its fibre it lies. */
mat4 bendHere() {
  vec4 hold = uHolds[int(${STRUCTURE_ATTRIBUTE}.x + 0.5)];
  float share = mix(hold.x, hold.y, smoothstep(hold.z, hold.w, ${ATTRIBUTE.fibre}.w));
  int first = modelMatrix[0][0] < 0.0 ? 2 : 0;
  return (1.0 - share) * uBodies[first] + share * uBodies[first + 1];
}
`;

/** A bend of the whole model, and the way to set it. */
export interface SettableBend extends Bend {
  set(posture: PostureId, side: Side, share: number): void;
}

/** The postures' part of the drawing: what vertex shaders do to follow, upright at first. */
export function createBend(): SettableBend {
  const bodies: Bodies = [new Matrix4(), new Matrix4(), new Matrix4(), new Matrix4()];
  const uniforms: Readonly<Record<string, IUniform>> = {
    uBodies: { value: bodies },
    uHolds: { value: holds() },
  };
  return {
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
vWay = mat3(modelViewMatrix) * mat3(bend) * ${WAY_ATTRIBUTE}.xyz;
#include <project_vertex>`,
      ],
    ],
    depthVertex: `
attribute vec4 ${STRUCTURE_ATTRIBUTE};
attribute vec4 ${ATTRIBUTE.fibre};
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
