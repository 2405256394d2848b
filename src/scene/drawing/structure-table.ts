import { Color, DataTexture, FloatType, type IUniform, NearestFilter, RGBAFormat } from 'three';
import { INSTANCES, type StructureKind } from '#anatomy';
import { type PaintRange, packRange } from '../detail/attachment-paint.ts';
import { lookOf } from '../tissue/palette.ts';
import type { Lie } from './fibre-lie.ts';

/** What the shader calls the kinds of tissue. */
export const KIND_NUMBER: Readonly<Record<StructureKind, number>> = {
  bone: 0,
  disc: 1,
  muscle: 2,
  ligament: 3,
  fascia: 4,
  nerve: 5,
  artery: 6,
  skin: 7,
};

/** Columns of the table, four numbers each. */
const COLUMNS = { base: 0, deep: 1, form: 2, mark: 3, across: 4 } as const;
const WIDTH = Object.keys(COLUMNS).length;

/** How far a structure steps back (0..1), comes forward (0..1), and whether it is seen through. */
export interface MarkLook {
  readonly dim: number;
  readonly lift: number;
  readonly ghost: boolean;
  /** Attachments painted on it. */
  readonly paint: PaintRange;
}

/**
 * Looks and marks of all structures, a row each in the order of INSTANCES, as a texture that the
 * shader reads: any number of structures are drawn in one call.
 */
export class StructureTable {
  readonly #values = new Float32Array(4 * WIDTH * INSTANCES.length);
  readonly #texture = new DataTexture(this.#values, WIDTH, INSTANCES.length, RGBAFormat, FloatType);
  readonly uniform: IUniform<DataTexture> = { value: this.#texture };

  constructor() {
    this.#texture.minFilter = this.#texture.magFilter = NearestFilter;
    INSTANCES.forEach((instance, row) => {
      const look = lookOf(instance);
      this.#write(row, 'base', [...new Color(look.base).toArray(), KIND_NUMBER[instance.kind]]);
      this.#write(row, 'deep', [...new Color(look.deep).toArray(), look.roughness]);
      this.#write(row, 'form', [...(look.tendon ?? [0.1, 0.1]), look.reliefMm, look.rim]);
    });
  }

  #write(row: number, column: keyof typeof COLUMNS, values: readonly number[]): void {
    const at = 4 * (WIDTH * row + COLUMNS[column]);
    if (values.every((value, k) => this.#values[at + k] === Math.fround(value))) return;
    this.#values.set(values, at);
    this.#texture.needsUpdate = true;
  }

  mark(row: number, { dim, lift, ghost, paint }: MarkLook): void {
    this.#write(row, 'mark', [dim, lift, ghost ? 1 : 0, packRange(paint)]);
  }

  /** Gives a row other colours in the open and in pits, sRGB. */
  tint(row: number, base: string, deep: string): void {
    const { base: kind, deep: roughness } = this.read(row);
    this.#write(row, 'base', [...new Color(base).toArray(), kind[3]!]);
    this.#write(row, 'deep', [...new Color(deep).toArray(), roughness[3]!]);
  }

  /** How the fibres of a row lie; see `lieOf`. */
  lay(row: number, { axis, lengthMm }: Lie): void {
    this.#write(row, 'across', [...axis, lengthMm]);
  }

  /** What the shader reads for a row, by column. */
  read(row: number): Readonly<Record<keyof typeof COLUMNS, readonly number[]>> {
    const four = (column: number) => [...this.#values.subarray(4 * (WIDTH * row + column)).subarray(0, 4)];
    return {
      base: four(COLUMNS.base),
      deep: four(COLUMNS.deep),
      form: four(COLUMNS.form),
      mark: four(COLUMNS.mark),
      across: four(COLUMNS.across),
    };
  }

  dispose(): void {
    this.#texture.dispose();
  }
}

/**
 * Fragment shader: a row of the table. Colours in the open and in pits; kind, roughness; share of tendon
 * towards origin and insertion, relief (mm), rim; how far it steps back and comes forward, whether it is seen
 * through, which balls mark attachments; how its fibres lie. Read here rather than handed over by the vertex
 * shader: every number handed over costs work for every triangle.
 */
export const TABLE_GLSL = /* glsl */ `
uniform highp sampler2D uTable;
vec4 vBase;
vec4 vDeep;
vec4 vForm;
vec4 vMark;
vec4 vAcross;
void readTable(int row) {
  vBase = texelFetch(uTable, ivec2(${COLUMNS.base}, row), 0);
  vDeep = texelFetch(uTable, ivec2(${COLUMNS.deep}, row), 0);
  vForm = texelFetch(uTable, ivec2(${COLUMNS.form}, row), 0);
  vMark = texelFetch(uTable, ivec2(${COLUMNS.mark}, row), 0);
  vAcross = texelFetch(uTable, ivec2(${COLUMNS.across}, row), 0);
}
#define BASE vBase.rgb
#define DEEP vDeep.rgb
${Object.entries(KIND_NUMBER)
  .map(([kind, number]) => `#define ${kind.toUpperCase()} ${number.toFixed(1)}`)
  .join('\n')}
`;
