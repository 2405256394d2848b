import type { TFunction } from 'i18next';
import { SIDES, type Side, type StructureInstance, depthOf, instanceOf } from '#anatomy';
import type { ViewState } from '#state';
import { nameOf, sideWord } from '../shared/labels.ts';

type Seen = Pick<ViewState, 'camera' | 'inSight' | 'mirror' | 'section' | 'explode' | 'isolated'>;

/** From this far up or down a view counts as from above or below, degrees. */
const STEEP_DEG = 55;
/** Within this of a quarter turn a view is straight, degrees. */
const STRAIGHT_DEG = 15;
/** A sentence that is listened to is short. */
const MOST_WAYS = 2;
/** Directions around the body, from the front on towards its left, an eighth of a turn each. */
const AROUND = [
  'front',
  'front-left',
  'left',
  'back-left',
  'back',
  'back-right',
  'right',
  'front-right',
] as const;

/** From where one looks. */
export type Direction = (typeof AROUND)[number] | 'above' | 'below';

/** From where a camera looks: from above or below when it stands steeply, else by where it stands around the body. */
export function directionOf({ azimuthDeg, elevationDeg }: ViewState['camera']): Direction {
  if (elevationDeg > STEEP_DEG) return 'above';
  if (elevationDeg < -STEEP_DEG) return 'below';
  const around = ((azimuthDeg % 360) + 360) % 360;
  const quarter = Math.round(around / 90);
  // Near a quarter turn a view is called straight; in between it has two names.
  if (Math.abs(around - 90 * quarter) <= STRAIGHT_DEG) return AROUND[(2 * quarter) % 8]!;
  return AROUND[2 * Math.floor(around / 90) + 1]!;
}

/** Does the camera look at a buttock from its outer side? Only from there do outer layers lie in front of inner ones. */
function looksInward({ azimuthDeg, elevationDeg }: ViewState['camera'], side: Side): boolean {
  const [around, up] = [(azimuthDeg * Math.PI) / 180, (elevationDeg * Math.PI) / 180];
  const outward = side === 'left' ? 0.6 : -0.6;
  return Math.cos(up) * (outward * Math.sin(around) - 0.8 * Math.cos(around)) > 0.2;
}

/** A name within a sentence. */
const inSentence = (name: string) => name.charAt(0).toLocaleLowerCase() + name.slice(1);

/** The first of a side, and what lies deeper and is seen as well: that is what it stands in front of. */
function sideSentence(
  side: Side,
  inSight: readonly StructureInstance[],
  camera: Seen['camera'],
  t: TFunction,
): string | null {
  const here = inSight.filter((instance) => instance.side === side && instance.kind !== 'skin');
  // Muscles are what is looked for; bones are told where there are no muscles.
  const muscles = here.filter(({ kind }) => kind === 'muscle');
  const [first] = muscles.length > 0 ? muscles : here;
  if (!first) return null;
  const behind = looksInward(camera, side)
    ? muscles.find(({ layer }) => depthOf(layer) > depthOf(first.layer))
    : undefined;
  const name = inSentence(nameOf(first, t));
  return t(behind ? 'now.side-before' : 'now.side', {
    side: sideWord(side, t),
    name,
    behind: behind ? inSentence(nameOf(behind, t)) : '',
  });
}

/** What is to be seen from here, in one or two short sentences; never empty. */
export function describeView(state: Seen, t: TFunction): string {
  const { camera, mirror, section, explode, isolated } = state;
  const inSight = (state.inSight ?? []).map(instanceOf);
  const from = t(`now.from.${directionOf(camera)}`);
  const sides = SIDES.flatMap((side) => sideSentence(side, inSight, camera, t) ?? []);
  const middle = inSight.find(({ side, kind }) => side === null && kind !== 'skin');
  const what = sides.length > 0 ? sides.join('; ') : middle ? inSentence(nameOf(middle, t)) : t('now.skin');
  const ways = [
    // Left and right first: who goes by them must know.
    mirror && 'mirrored',
    isolated.length > 0 && 'alone',
    section && 'cut',
    explode > 0 && 'apart',
  ].flatMap((way) => (way ? [t(`now.way.${way}`)] : []));
  const sentence = inSight.length === 0 ? t('now.from-only', { from }) : t('now.view', { from, what });
  return ways.length === 0
    ? sentence
    : `${sentence} ${t('now.ways', { ways: ways.slice(0, MOST_WAYS).join(', ') })}`;
}

/** A step of the zoom changes the distance by more than this share of it. */
const ZOOM_SHARE = 0.02;

/** What a turn or a zoom by keys came to, where nothing new has come into sight. */
export function describeTurn(from: ViewState['camera'], to: ViewState['camera'], t: TFunction): string {
  const change = to.distanceMm / from.distanceMm - 1;
  if (Math.abs(change) > ZOOM_SHARE) return t(change < 0 ? 'now.closer' : 'now.farther');
  const side = t(`now.from.${directionOf(to)}`);
  return directionOf(from) === directionOf(to)
    ? t('now.still', { from: inSentence(side) })
    : t('now.from-only', { from: side });
}
