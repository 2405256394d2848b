import { type PatternId, patternZones } from '../../patterns/pattern-zones.ts';
import type { SourceId } from '../../sources/index.ts';
import type { Grade, PainPattern } from '../../types.ts';
import { zoneClaim } from '../claim.ts';

interface Words {
  readonly name: string;
  readonly place: string;
  readonly core: string;
  readonly spillover?: string;
  /** Left out for a map of the muscle's own, which is a convention. */
  readonly grade?: Grade;
}

function pattern(
  id: PatternId,
  sources: readonly SourceId[],
  { name, place, core, spillover, grade = 'C' }: Words,
): PainPattern {
  const zones = patternZones(id);
  return {
    id: id.slice(id.indexOf('/') + 1),
    name,
    tradition: 'traditional pattern',
    place,
    core: zoneClaim(grade, sources, zones.core, core),
    spillover: spillover === undefined ? null : zoneClaim(grade, sources, zones.spillover, spillover),
  };
}

const QL: readonly SourceId[] = ['ql-patterns-page', 'travell-simons-1992'];

/** Four points of the deep side muscle of the back. */
export const QUADRATUS_LUMBORUM: readonly PainPattern[] = [
  pattern('quadratus-lumborum/upper-outer', QL, {
    name: 'Upper outer point',
    place: 'in the upper outer edge, below the lowest rib',
    core: 'Along the crest of the hip bone and the lower side of the belly.',
    spillover: 'The groin.',
  }),
  pattern('quadratus-lumborum/lower-outer', QL, {
    name: 'Lower outer point',
    place: 'in the lower outer edge, just above the crest',
    core: 'The bony bump on the outer hip.',
    spillover: 'The upper outer thigh.',
  }),
  pattern('quadratus-lumborum/upper-deep', QL, {
    name: 'Upper deep point',
    place: 'deep in its upper part, near the spine',
    core: 'The dimple area.',
    spillover: 'Across the sacrum to the other side.',
  }),
  pattern('quadratus-lumborum/lower-deep', QL, {
    name: 'Lower deep point',
    place: 'deep in its lower part, near the spine',
    core: 'The lower buttock.',
  }),
];

/** The one pattern of the outer long back muscle. */
export const ILIOCOSTALIS_LUMBORUM: readonly PainPattern[] = [
  pattern('iliocostalis-lumborum/whole', ['back-points-page', 'travell-simons-1992'], {
    name: 'Its part in the low back',
    place: 'in the low back, three fingers from the spine',
    core: 'The middle of the buttock most of all, and beside the low back.',
  }),
];

/** The pattern of the lower part of the inner long back muscle. */
export const LONGISSIMUS_THORACIS: readonly PainPattern[] = [
  pattern('longissimus-thoracis/lower', ['travell-simons-1992'], {
    name: 'Its lower part',
    place: 'in its lower part, beside the spine',
    core: 'The lower buttock and the back of the crest.',
    spillover: 'Beside the low back.',
  }),
];

/** The one pattern of the muscle at the front pocket. */
export const TENSOR_FASCIAE_LATAE: readonly PainPattern[] = [
  pattern('tensor-fasciae-latae/whole', ['tfl-points-page', 'travell-simons-1992'], {
    name: 'The whole muscle',
    place: 'in the muscle, under the front pants pocket',
    core: 'The bony bump on the outer hip, and the outer and front outer thigh.',
    spillover: 'The lower outer thigh, down to the knee.',
  }),
];

/** The one pattern of the muscle that lines the pelvic wall. */
export const OBTURATOR_INTERNUS: readonly PainPattern[] = [
  pattern('obturator-internus/whole', ['travell-simons-1992'], {
    name: 'The whole muscle',
    place: 'in the muscle, on the inner wall of the pelvis',
    core: 'The tailbone. The maps also name pain inside the pelvis, which cannot be drawn on the skin.',
    spillover: 'The upper back of the thigh.',
  }),
];

/** Borrowed, since tradition gives the twins no map: nobody has tested it, and its name says so wherever it stands. */
const twin = (id: PatternId): readonly PainPattern[] => [
  pattern(id, ['travell-simons-1992'], {
    name: 'Deep buttock (no map of its own)',
    place: 'in the muscle, a little below the piriformis',
    core: 'It has no map of its own. Traditionally, its pain is thought to be felt where that of the piriformis is, deep in the middle of the buttock.',
    grade: 'D',
  }),
];

/** The one pattern of the upper twin. */
export const GEMELLUS_SUPERIOR = twin('gemellus-superior/whole');

/** The one pattern of the lower twin. */
export const GEMELLUS_INFERIOR = twin('gemellus-inferior/whole');
