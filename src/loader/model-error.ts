/** What may go wrong on the way from a file to a drawn model. */
export type ModelErrorKind =
  | 'network'
  | 'slow'
  | 'not-found'
  | 'not-glb'
  | 'truncated'
  | 'blocked'
  | 'version'
  | 'manifest'
  | 'missing-structure';

/** A model that could not be used: `kind` for the page, the message (where, what, what to do) for a developer. */
export class ModelError extends Error {
  readonly kind: ModelErrorKind;

  constructor(kind: ModelErrorKind, message: string) {
    super(message);
    this.name = 'ModelError';
    this.kind = kind;
  }
}
