export { MODELS, type ModelNode, readGlb, readManifest, readModels } from '../../tools/read-models.ts';
