import { ShaderLib } from 'three';
import { describe, expect, it } from 'vitest';
import { createApartDeformer } from '../../src/scene/apart/apart-deformer.ts';
import { createPoseDeformer } from '../../src/scene/posture/pose-deformer.ts';
import { patchShader } from '../../src/scene/tissue/patch-shader.ts';
import { VERTEX } from '../../src/scene/tissue/tissue.glsl.ts';

const { vertexShader } = ShaderLib.standard;

describe('patching a shader', () => {
  it('replaces the first place of each text, one after the other', () => {
    const patches = [
      ['a', 'b$&'],
      ['b', 'c'],
    ] as const;
    expect(patchShader('a a', patches)).toBe('c$& a');
  });

  it('fails loudly when the text is gone', () => {
    expect(() => patchShader('void main() {}', [['#include <begin_vertex>', 'x']])).toThrow(
      /no "#include <begin_vertex>" to patch in the shader \(three\.js r\d+\)/,
    );
  });

  it.each([
    ['straight', []],
    ['a posture', createPoseDeformer().patches],
    ['taken apart', createApartDeformer().patches],
  ])("finds all its texts in three.js's own shader: %s", (_name, patches) => {
    const patched = patchShader(vertexShader, [...VERTEX, ...patches]);
    for (const [, to] of patches) expect(patched).toContain(to);
  });
});
