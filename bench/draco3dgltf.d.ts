/** The part of draco3dgltf that the format comparison uses; the package brings no types. */
declare module 'draco3dgltf' {
  export function createDecoderModule(): Promise<unknown>;
  export function createEncoderModule(): Promise<unknown>;
}
