import { measure } from './measure/plain/index.ts';
import type { ToolFeature } from './tool.ts';

/**
 * The tools that live in folders of their own, in the order of the menu. A new tool is a line here; its scene and its
 * card are found by its name.
 */
const TABLE = { measure };

export type FeatureName = keyof typeof TABLE;

/** A tool's part of the view. */
export type FeatureValue<Name extends FeatureName> = (typeof TABLE)[Name]['away'];

/** The tools' parts of the view, each under its tool's name. */
export type FeatureView = { readonly [Name in FeatureName]: FeatureValue<Name> };

type Feature<Name extends FeatureName> = ToolFeature<FeatureValue<Name>, Readonly<Record<string, string>>>;

export const FEATURES: { readonly [Name in FeatureName]: Feature<Name> } = TABLE;
export const FEATURE_NAMES = Object.keys(TABLE) as readonly FeatureName[];

/** Something made for each of these tools, by name. */
export const forFeatures = <Part>(make: (name: FeatureName) => Part) =>
  Object.fromEntries(FEATURE_NAMES.map((name) => [name, make(name)])) as unknown as Readonly<
    Record<FeatureName, Part>
  >;

type Together<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** The words of all tools in one table. */
export const FEATURE_WORDS = Object.assign({}, ...Object.values(TABLE).map(({ words }) => words)) as Together<
  (typeof TABLE)[FeatureName]['words']
>;

/** All tools put away. */
export const FEATURES_AWAY = forFeatures((name) => FEATURES[name].away) as FeatureView;

/** The tools that are out, in the order of the menu. */
export function featuresOut(view: FeatureView): readonly FeatureName[] {
  return FEATURE_NAMES.filter((name) => view[name] !== FEATURES[name].away);
}
