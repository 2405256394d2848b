import { describe, expect, it } from 'vitest';
import { INSTANCES, type StructureId, keyOf, partAt, partsOf, structureId } from '#anatomy';
import { attachmentsOf } from '#anatomy/attachments';
import { INITIAL_VIEW } from '#state';
import { AttachmentPaint, NO_PAINT, packRange } from '../../src/scene/detail/attachment-paint.ts';
import { createMuscleDetail, setMuscleDetail } from '../../src/scene/detail/muscle-detail.ts';

const MEDIUS = 'gluteus-medius.right' as StructureId;
const MAXIMUS = 'gluteus-maximus.left' as StructureId;
const idAt = (row: number) => INSTANCES[row]!.id;

describe('painted attachments', () => {
  it('lie on the bones of the same side, and on the whole of the midline', () => {
    const paint = new AttachmentPaint();
    const ids = [...paint.lay(MAXIMUS).keys()].map(idAt);
    expect(ids).toContain('femur.left');
    expect(ids).toContain('sacrum');
    expect(ids).not.toContain('femur.right');
    expect([...paint.lay(MEDIUS).keys()].map(idAt)).toContain('femur.right');
  });

  it('every ball of every muscle has its place, origins before insertions', () => {
    const paint = new AttachmentPaint();
    for (const { id, key, side } of INSTANCES) {
      const ranges = paint.lay(id);
      for (const { on, end, balls } of attachmentsOf(key)) {
        if (on === null) continue;
        const bone = INSTANCES.findIndex((other) => other.key === on && (other.side ?? side) === side);
        const range = ranges.get(bone)!;
        const [from, to] = end === 'origin' ? [range.first, range.middle] : [range.middle, range.end];
        const { data } = paint.uniform.value.image as { data: Float32Array };
        const laid = Array.from({ length: to - from }, (_, i) => [
          ...data.slice(4 * (from + i), 4 * (from + i) + 4),
        ]);
        for (const ball of balls) expect(laid).toContainEqual([...ball].map(Math.fround));
      }
    }
  });

  it('a range fits into one number that the shader can read exactly', () => {
    const packed = packRange({ first: 127, middle: 127, end: 127 });
    expect(Math.fround(packed)).toBe(packed);
    expect(packRange(NO_PAINT)).toBe(0);
  });

  it('are gone with the selection', () => {
    expect(new AttachmentPaint().lay(null).size).toBe(0);
  });
});

describe('parts and fibre lines', () => {
  const set = (change: Partial<typeof INITIAL_VIEW>) => {
    const uniforms = createMuscleDetail();
    return { uniforms, isNeeded: setMuscleDetail(uniforms, { ...INITIAL_VIEW, ...change }) };
  };

  it('nothing of it is drawn unless it is asked for', () => {
    expect(set({}).isNeeded).toBe(false);
    expect(set({ selected: MEDIUS }).isNeeded).toBe(false);
    expect(set({ showParts: true }).isNeeded).toBe(false);
    expect(set({ selected: 'femur.left' as StructureId, showParts: true }).isNeeded).toBe(false);
  });

  it('the planes of the shader divide as the table of parts does', () => {
    for (const key of ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus']) {
      const id = structureId(keyOf(key as StructureId), 'left');
      const muscle = partsOf(keyOf(id))!;
      const { uniforms } = set({ selected: id, showParts: true });
      expect(uniforms.uDividerCount.value).toBe(muscle.dividers.length);
      for (let z = -100; z <= 40; z += 7) {
        for (let y = -60; y <= 120; y += 9) {
          let part = muscle.dividers.length;
          for (let i = uniforms.uDividerCount.value - 1; i >= 0; i--) {
            const plane = uniforms.uDividers.value[i]!;
            if (plane.x * 100 + plane.y * y + plane.z * z - plane.w <= 0) part = i;
          }
          expect(muscle.parts[part]).toBe(partAt(keyOf(id), [100, y, z]));
        }
      }
    }
  });

  it('the chosen part is told by its number', () => {
    expect(set({ selected: MEDIUS, part: 'middle' }).uniforms.uChosenPart.value).toBe(1);
    expect(set({ selected: MEDIUS, showParts: true }).uniforms.uChosenPart.value).toBe(-1);
  });

  it('fibres are drawn on the selected muscle, or on all', () => {
    expect(set({ showFibres: true }).uniforms.uLinesRow.value).toBe(-2);
    const { uniforms, isNeeded } = set({ selected: MEDIUS, showFibres: true });
    expect(idAt(uniforms.uLinesRow.value)).toBe(MEDIUS);
    expect(isNeeded).toBe(true);
    expect(set({ selected: 'femur.left' as StructureId, showFibres: true }).isNeeded).toBe(false);
  });
});
