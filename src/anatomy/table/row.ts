import type { Group } from '../groups.ts';
import type { StructureKey } from '../ids.ts';
import type { Layer } from '../layers.ts';

export type StructureKind = 'bone' | 'disc' | 'muscle' | 'ligament' | 'fascia' | 'nerve' | 'artery' | 'skin';

/** How we know a shape: measured on a real body, or modelled from attachments, paths and published figures. */
export type Provenance =
  | { readonly method: 'measured'; readonly fma: string }
  | {
      readonly method: 'modelled';
      readonly fma: string | null;
      /** Structures it is attached to or led past. */
      readonly from: readonly StructureKey[];
    };

/** One row of the structure table: what exists, before anything is drawn or said about it. */
export interface Structure {
  readonly key: StructureKey;
  readonly kind: StructureKind;
  readonly layer: Layer;
  readonly group: Group;
  /** Paired structures exist on both sides; the left is described, the right is its mirror. */
  readonly paired: boolean;
  /** Common English name, as the list and the panel's heading show it. */
  readonly name: string;
  /** Latin name, Terminologia Anatomica 2. */
  readonly latin: string;
  /** Everyday words and shorthand a reader may search for. */
  readonly synonyms: readonly string[];
  readonly provenance: Provenance;
  /** Muscles: share of the fibres' length over which they are tendon, at the origin (0: fleshy down to the bone) and at the insertion. */
  readonly tendon?: readonly [origin: number, insertion: number];
}

/** A row as it is written: keys as plain words, paired unless it says otherwise. */
export interface Row {
  readonly key: string;
  readonly kind: StructureKind;
  readonly layer: Layer;
  readonly midline?: true;
  readonly name: string;
  readonly latin: string;
  readonly synonyms: readonly string[];
  /** FMA id of the left or midline structure; none where it could not be confirmed. */
  readonly fma?: string;
  /** Modelled structures: keys of what they are attached to or led past. */
  readonly from?: readonly string[];
  /** Muscles that are not tendon over a tenth of their length at either end, by description (Gray's Anatomy, 42nd edition). */
  readonly tendon?: readonly [origin: number, insertion: number];
}

/** Rows of one group as entries of the structure table. */
export function rows(group: Group, written: readonly Row[]): readonly Structure[] {
  return written.map(({ key, kind, layer, midline, name, latin, synonyms, fma, from, tendon }) => ({
    key: key as StructureKey,
    kind,
    layer,
    group,
    paired: !midline,
    name,
    latin,
    synonyms,
    ...(tendon && { tendon }),
    provenance: from
      ? { method: 'modelled', fma: fma ?? null, from: from as readonly StructureKey[] }
      : { method: 'measured', fma: fma ?? '' },
  }));
}
