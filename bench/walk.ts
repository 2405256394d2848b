/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Views that between them use all that keeps memory; each is given a whole number from 0 to 999. */
const KINDS: readonly ((n: number) => string)[] = [
  () => 's=piriformis.left',
  () => 'pl=0&pr=0',
  (n) => `x=0,90,${n % 90}`,
  (n) => `x=${n % 180},10,20`,
  (n) => `e=${n % 100}`,
  (n) => `q=${60 + (n % 60)},${n % 50},-160`,
  () => 's=gluteus-minimus.left&z=gluteus-minimus/front',
  () => 's=piriformis.left&z=piriformis/outer',
  () => 'i=gluteus-medius.left,hip-bone.left',
  () => 's=gluteus-medius.right&v=fibres,parts,pins',
  () => 'o=where&w=buttock-central.left',
  () => 'v=mirror&b=left',
  () => 'f=g:maximus&v=xray&s=gluteus-minimus.right',
];

/** One view of every kind, in order. */
export const everyView = (): string[] => KINDS.map((view) => `#${view(20)}&c=200,10,760,0,2,-25`);

/** So many views of all kinds, seen from all round. */
export function randomViews(seed: number, count: number): string[] {
  const random = randomFrom(seed);
  const whole = (below: number) => Math.floor(random() * below);
  return Array.from({ length: count }, () => {
    const view = KINDS[whole(KINDS.length)]!(whole(1000));
    return `#${view}&c=${whole(360)},${whole(20)},760,0,2,-25`;
  });
}
