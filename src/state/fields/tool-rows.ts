import { LAYERS, type Layer, type StructureId, isStructureId } from '#anatomy';
import { FEATURES, type FeatureName, type FeatureView, forFeatures } from '#features';
import { type DisplayOverride, SHOWN_SIDES, type ShownSide } from '../model.ts';
import { sameValue } from '../same-value.ts';
import { type Place, normalisePlace } from '../tools/place.ts';
import { type SectionPlane, normaliseSection } from '../tools/section-plane.ts';
import { among, isNormal, isText, isWhole, listOf, orNull, recordOf } from './checks.ts';
import { type Fields, asWord, field } from './field.ts';
import * as text from './view-text.ts';

const PLANE = ['azimuthDeg', 'elevationDeg', 'offsetMm'];
const isTool = (value: unknown) => value !== null;
const isStructure = isText<StructureId>(isStructureId);

/** The field of a tool that lives in a folder of its own. */
const featureField = <Name extends FeatureName>(name: Name) => {
  const { away, check, link, isMove } = FEATURES[name];
  return field<FeatureView[Name]>({
    initial: away,
    check,
    looks: false,
    address: link,
    held: isMove,
    place: (value) => value !== away,
  });
};

/** Rows of what is taken apart, cut open and felt for. */
export const TOOL_ROWS = {
  section: field<SectionPlane | null>({
    initial: null,
    check: orNull(isNormal<SectionPlane>(PLANE, normaliseSection, sameValue)),
    looks: false,
    address: text.section,
    held: (before, after) => before !== null && after !== null,
    place: isTool,
  }),
  explode: field<number>({
    initial: 0,
    check: isWhole(0, 100),
    looks: false,
    address: text.explode,
    held: (before, after) => before > 0 && after > 0,
    place: (share) => share > 0,
  }),
  layerOverrides: field<Readonly<Partial<Record<Layer, DisplayOverride>>>>({
    initial: {},
    check: recordOf((key) => LAYERS.some((layer) => layer === key), among(['ghost', 'xray', 'hidden'])),
    looks: true,
    address: text.layerOverrides,
  }),
  isolated: field<readonly StructureId[]>({
    initial: [],
    check: listOf(isStructure),
    looks: true,
    address: text.isolated,
  }),
  shownSide: field<ShownSide>({
    initial: 'both',
    check: among(SHOWN_SIDES),
    looks: true,
    address: asWord('b'),
  }),
  probe: field<Place | null>({
    initial: null,
    check: orNull(isNormal<Place>(['length'], normalisePlace, sameValue)),
    looks: false,
    address: text.probe,
    held: (before, after) => before !== null && after !== null,
    place: isTool,
  }),
  ...(forFeatures(featureField) as Fields<FeatureView>),
};
