import { Color } from 'three';
import type { Layer, StructureInstance } from '#anatomy';
import { SKIN_COLOURS, type SkinTone } from '#state';

/** How one tissue looks. Colours are sRGB. */
export interface TissueLook {
  /** In the open, and in pits or between fibre bundles. */
  readonly base: string;
  readonly deep: string;
  readonly roughness: number;
  /** Height of the fine relief, mm. */
  readonly reliefMm: number;
  /** Density of the rim when the structure is seen through. */
  readonly rim: number;
  /** Muscles: share of the fibre that pales towards the origin and towards the insertion. */
  readonly tendon?: readonly [number, number];
}

/** Where fibres turn to tendon, in every muscle. */
export const TENDON_COLOUR = '#e6d8c3';

/** Neighbouring layers differ in value as well as hue, so that they stay apart in a grey picture. */
const MUSCLE_LOOKS: Readonly<Partial<Record<Layer, Pick<TissueLook, 'base' | 'deep'>>>> = {
  maximus: { base: '#cc7767', deep: '#8c372e' },
  medius: { base: '#ba6055', deep: '#782c29' },
  minimus: { base: '#a85e58', deep: '#6d2b2b' },
  deep: { base: '#d1856c', deep: '#984433' },
};
/** Of muscles of which nothing else is known. */
const TENDON: readonly [number, number] = [0.1, 0.1];

/** Light that has been under the skin comes out redder than the skin is: in creases it is all there is. */
const UNDER_SKIN = new Color('#a5431f');

/** The colours of a skin of this tone. */
export function skinLook(tone: SkinTone): Pick<TissueLook, 'base' | 'deep'> {
  const base = new Color(SKIN_COLOURS[tone]);
  const deep = base.clone().multiplyScalar(0.6).lerp(UNDER_SKIN.clone().multiply(base), 0.4);
  return { base: SKIN_COLOURS[tone], deep: `#${deep.getHexString()}` };
}

/** Looks by kind; muscles differ by layer, and in how far they are tendon. */
export function lookOf({
  kind,
  layer,
  tendon = TENDON,
}: Pick<StructureInstance, 'kind' | 'layer' | 'tendon'>): TissueLook {
  switch (kind) {
    case 'bone':
      return { base: '#eadfc6', deep: '#8d7350', roughness: 0.62, reliefMm: 0.16, rim: 0.55 };
    case 'disc':
      return { base: '#c6d0d3', deep: '#84929a', roughness: 0.42, reliefMm: 0.05, rim: 0.55 };
    case 'skin':
      return { base: '#dcb198', deep: '#b98a72', roughness: 0.72, reliefMm: 0.04, rim: 0.17 };
    case 'ligament':
      return { base: '#ece3cd', deep: '#b3a283', roughness: 0.42, reliefMm: 0.25, rim: 0.5 };
    case 'fascia':
      return { base: '#f1efe6', deep: '#cfcdc0', roughness: 0.38, reliefMm: 0.12, rim: 0.5 };
    case 'nerve':
      // Dull and pale: a bundle of threads in a sheath of connective tissue, yellow of the fat in it.
      return { base: '#e6d498', deep: '#b39a58', roughness: 0.6, reliefMm: 0.12, rim: 0.5 };
    case 'artery':
      return { base: '#c2332d', deep: '#7d1714', roughness: 0.3, reliefMm: 0.05, rim: 0.5 };
    case 'muscle':
      return {
        base: '#bd6a5e',
        deep: '#843531',
        tendon,
        ...MUSCLE_LOOKS[layer],
        roughness: 0.5,
        reliefMm: 0.55,
        rim: 0.5,
      };
  }
}
