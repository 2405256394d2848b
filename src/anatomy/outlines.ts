import * as z from 'zod';

const stackSchema = z.object({
  /** Lowest and highest point of the solid, beyond the first and last slice. */
  bottom: z.int(),
  top: z.int(),
  slices: z
    .array(
      z.object({
        y: z.int(),
        loops: z.array(
          z
            .array(z.int())
            .refine((loop) => loop.length >= 6 && loop.length % 2 === 0, 'a loop needs three points or more'),
        ),
      }),
    )
    .min(2),
});

/**
 * Measured axial outlines of one structure: the heavy half of the anatomy, for the generator alone.
 *
 * Lengths are whole tenths of a millimetre in the atlas frame. Every slice lies in a plane of constant y;
 * its loops are closed, x and z in turn, and follow the even-odd rule (a loop within a loop is a hole).
 * Outlines are simplified to `toleranceMm`; slices lie closer where the surface is nearly horizontal.
 * Bones that are drawn as one structure are solids of their own, so that the gaps of their joints stay open.
 */
export const outlinesSchema = z.object({
  key: z.string(),
  unit: z.literal('0.1 mm'),
  /** Where the figures were measured. */
  source: z.object({
    name: z.string(),
    file: z.string(),
    fma: z.string(),
    licence: z.string(),
    /** Mean length of the measured surface's triangle sides: form finer than this is not known. */
    edgeMm: z.number().positive(),
  }),
  toleranceMm: z.number().positive(),
  solids: z.array(stackSchema).min(1),
});

/** The outlines of one solid. */
export type Stack = z.infer<typeof stackSchema>;
export type Outlines = z.infer<typeof outlinesSchema>;

/** Checks one outline file. `where` names it in the error. Throws with every fault and its path. */
export function parseOutlines(data: unknown, where: string): Outlines {
  const result = outlinesSchema.safeParse(data);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new Error(`${where}: not valid outlines (${faults}); measure it again with "npm run measure"`);
  }
  result.data.solids.forEach(({ slices, bottom, top }, solid) => {
    slices.forEach(({ y }, i) => {
      const before = slices[i - 1];
      if (before && before.y >= y) {
        throw new Error(
          `${where}: slice ${i} of solid ${solid} at ${y} does not lie above the one before it; measure it again`,
        );
      }
    });
    if (bottom > slices[0]!.y || top < slices[slices.length - 1]!.y) {
      throw new Error(
        `${where}: slices of solid ${solid} reach beyond bottom ${bottom} or top ${top}; correct those two figures`,
      );
    }
  });
  return result.data;
}

/** All measured points of one solid, millimetres. */
export function stackPoints({ slices }: Stack): [x: number, y: number, z: number][] {
  return slices.flatMap(({ y, loops }) =>
    loops.flatMap((loop) =>
      loop.flatMap((x, i): [number, number, number][] =>
        i % 2 === 0 ? [[x / 10, y / 10, loop[i + 1]! / 10]] : [],
      ),
    ),
  );
}

/** All measured points of a structure, millimetres. */
export const outlinePoints = ({ solids }: Outlines) => solids.flatMap(stackPoints);
