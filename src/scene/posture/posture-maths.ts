import { MathUtils, Matrix4, Vector3 } from 'three';
import { HEAD_CENTRE_MM, POSTURES, type PostureId, type Side, type Turn } from '#anatomy';

/** Where each piece is carried, metres, world. */
export interface Carried {
  readonly pelvis: Matrix4;
  readonly thighs: Readonly<Record<Side, Matrix4>>;
}

const MIRROR = new Matrix4().makeScale(-1, 1, 1);

/** The same movement of the other side of the body. */
export function mirrored(matrix: Matrix4): Matrix4 {
  return MIRROR.clone().multiply(matrix).multiply(MIRROR);
}

const centreOf = (side: Side) =>
  new Vector3(...HEAD_CENTRE_MM).divideScalar(1000).multiply(new Vector3(side === 'right' ? -1 : 1, 1, 1));

/** The turn told of the left side. */
function turnAbout({ axis, angleDeg }: Turn, share: number): Matrix4 {
  const centre = centreOf('left');
  const turn = new Matrix4().makeRotationAxis(
    new Vector3(...axis).normalize(),
    MathUtils.degToRad(share * angleDeg),
  );
  return new Matrix4()
    .makeTranslation(centre)
    .multiply(turn)
    .multiply(new Matrix4().makeTranslation(centre.clone().negate()));
}

/** How far a posture carries each piece; `share` 0 is upright, 1 the posture itself. `side`: the one it is told of. */
export function carriedBy(posture: PostureId, side: Side, share = 1): Carried {
  const turn: Turn = POSTURES[posture].turn;
  const left = turnAbout(turn, share);
  const moved = side === 'left' ? left : mirrored(left);
  const still = new Matrix4();
  const other: Side = side === 'left' ? 'right' : 'left';
  if (turn.body === 'thigh') {
    return { pelvis: still, thighs: { left: still, right: still, [side]: moved } };
  }
  // The other leg hangs straight down from where its joint has gone.
  const centre = centreOf(other);
  const hung = new Matrix4().makeTranslation(centre.clone().applyMatrix4(moved).sub(centre));
  return {
    pelvis: moved,
    thighs: { left: still, right: still, [other]: hung },
  };
}
