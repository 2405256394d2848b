export * from './model-error.ts';
export { checkGlb } from './check-glb.ts';
export { readManifest } from './read-manifest.ts';
export { STALL_MS, fetchBytes, type ByteProgress } from './fetch-bytes.ts';
export { rawValues, unitOf, type RawValues } from './raw-values.ts';
export { ATTRIBUTE } from './unpack-geometry.ts';
export { FIBRE_CUBE_MM } from '#manifest';
export type { AtlasModel } from './read-pack.ts';
export {
  loadGroup,
  loadModels,
  type AtlasModels,
  type LoadGroupOptions,
  type LoadOptions,
} from './load-models.ts';
