import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedule } from '../../tools/schedule.ts';
import { SETS, STEPS } from '../../tools/steps.ts';

interface Piece {
  readonly name: string;
  readonly cores: 1 | 2;
  readonly after?: string;
}

/** Runs pieces that take so many turns of the event loop, and tells what happened in order. */
async function watch(pieces: readonly Piece[], processors: number, turns: (piece: Piece) => number) {
  const events: string[] = [];
  let busy = 0;
  let most = 0;
  const results = await schedule(pieces, processors, async (piece) => {
    events.push(`+${piece.name}`);
    busy += piece.cores;
    most = Math.max(most, busy);
    for (let turn = turns(piece); turn > 0; turn--) await Promise.resolve();
    busy -= piece.cores;
    events.push(`-${piece.name}`);
    return piece.name.toUpperCase();
  });
  return { events, most, results };
}

const anyPieces = fc
  .array(
    fc.tuple(fc.constantFrom(1 as const, 2 as const), fc.option(fc.nat(), { nil: undefined }), fc.nat(20)),
  )
  .map((rows) =>
    rows.map(([cores, back, turns], at) => ({
      name: `s${at}`,
      cores,
      turns,
      ...(back === undefined || at === 0 ? {} : { after: `s${back % at}` }),
    })),
  );

describe('steps side by side', () => {
  test('each runs once, never on more processors than there are, and after what it needs', async () => {
    await fc.assert(
      fc.asyncProperty(anyPieces, async (pieces) => {
        const { events, most, results } = await watch(
          pieces,
          2,
          ({ name }) => pieces.find((piece) => piece.name === name)!.turns,
        );
        expect(events.filter((event) => event.startsWith('+')).toSorted()).toEqual(
          pieces.map(({ name }) => `+${name}`).toSorted(),
        );
        expect(results.size).toBe(pieces.length);
        expect(most).toBeLessThanOrEqual(2);
        for (const { name, after } of pieces) {
          if (after !== undefined) {
            expect(events.indexOf(`-${after}`)).toBeLessThan(events.indexOf(`+${name}`));
          }
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('two small ones share the processors, a large one has them alone', async () => {
    const pieces: Piece[] = [
      { name: 'a', cores: 1 },
      { name: 'b', cores: 1 },
      { name: 'c', cores: 2 },
    ];
    const { events } = await watch(pieces, 2, () => 3);
    expect(events).toEqual(['+a', '+b', '-a', '-b', '+c', '-c']);
  });

  test('a step that needs one which is not asked for starts at once', async () => {
    const { events } = await watch([{ name: 'browser', cores: 2, after: 'build' }], 1, () => 1);
    expect(events).toEqual(['+browser', '-browser']);
  });

  test('steps that wait for each other are named', async () => {
    const ring: Piece[] = [
      { name: 'a', cores: 1, after: 'b' },
      { name: 'b', cores: 1, after: 'a' },
    ];
    await expect(watch(ring, 2, () => 1)).rejects.toThrow('a, b wait for each other');
  });
});

test('every set names steps that there are, and every step belongs to the run before a change', () => {
  const names = STEPS.map(({ name }) => name);
  for (const { steps, args } of Object.values(SETS)) {
    for (const name of [...steps, ...Object.keys(args)]) expect(names).toContain(name);
  }
  expect(SETS.test.steps).toEqual(names);
  expect(SETS.full.steps).toEqual(names);
});
