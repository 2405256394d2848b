export { MODELS, type ModelNode, readManifest, readModels } from '../../tools/read-models.ts';
