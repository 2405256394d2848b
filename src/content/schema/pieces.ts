import { STRUCTURES } from '#anatomy';
import { sources } from '../sources/all.ts';
import { type PlacedClaim, collectClaims, placeText } from './collect.ts';
import { type KnownThings, referenceFaults, wordFaults } from './faults.ts';
import { looseClaimSchema } from './shapes.ts';

/** What is wrong with pieces of content, and which sources they rest on. */
export interface PiecesReport {
  /** One line each: where, what is wrong. Any fault fails the build. */
  readonly faults: readonly string[];
  readonly claims: readonly PlacedClaim[];
  readonly cited: ReadonlySet<string>;
}

/**
 * Checks pieces of content of any form: every claim in them has a text, a known source and a grade, and no
 * sentence diagnoses or promises. For what is data but has no table of its own. Never throws.
 */
export function checkPieces(
  pieces: Readonly<Record<string, unknown>>,
  known: KnownThings = { structures: STRUCTURES, sources },
): PiecesReport {
  const claims = collectClaims(pieces);
  const shapeFaults = claims.flatMap(({ claim, places: [place] }) =>
    (looseClaimSchema.safeParse(claim).error?.issues ?? []).map(
      ({ message }) => `${placeText(place)}: ${message}`,
    ),
  );
  return {
    faults: [...new Set([...shapeFaults, ...referenceFaults(pieces, known), ...wordFaults(pieces)])],
    claims,
    cited: new Set(claims.flatMap(({ claim }) => claim.sources ?? [])),
  };
}
