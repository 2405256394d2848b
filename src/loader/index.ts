export * from './model-error.ts';
export type { BuiltFile, BuiltFiles } from './check-build.ts';
export { checkGlb } from './check-glb.ts';
export { STALL_MS, fetchBytes, type ByteProgress } from './fetch-bytes.ts';
export { rawValues, unitOf, type RawValues } from './raw-values.ts';
export { ATTRIBUTE } from './unpack-geometry.ts';
export { COURSE_UNIT, FIBRE_CUBE_MM, type FibreLie } from '#manifest';
export type { AtlasModel } from './read-pack.ts';
export {
  loadManifest,
  loadModels,
  type AtlasModels,
  type LoadOptions,
  type ModelSource,
} from './load-models.ts';
