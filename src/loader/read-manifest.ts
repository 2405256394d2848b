import { MANIFEST_VERSION, type Manifest, manifestSchema } from '#manifest';
import { ModelError } from './model-error.ts';

/** Reads and checks the manifest. Throws a ModelError: `version` for another number, `manifest` for the rest. */
export function readManifest(bytes: Uint8Array, where: string): Manifest {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ModelError('manifest', `loader: ${where} is not JSON; build the models again (npm run models)`);
  }
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  if (version !== undefined && version !== MANIFEST_VERSION) {
    throw new ModelError(
      'version',
      `loader: ${where} has version ${JSON.stringify(version)}, this page reads ${MANIFEST_VERSION}; publish page and models together`,
    );
  }
  const result = manifestSchema.safeParse(data);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new ModelError(
      'manifest',
      `loader: ${where} is not a valid manifest (${faults}); build the models again`,
    );
  }
  return result.data;
}
