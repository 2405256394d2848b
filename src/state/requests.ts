/**
 * What the reader, or the page for the reader, asks of scene and panel. It is done once and kept nowhere: a view does
 * not hold it, undo does not repeat it.
 */
export type Request =
  /** Bring the selection, what is shown alone, or else the whole model into the picture. */
  | { readonly kind: 'frame'; readonly what: 'selection' | 'isolated' }
  /** Turn to where the selection is seen. */
  | { readonly kind: 'look' }
  /** Say what is in sight. */
  | { readonly kind: 'describe' }
  /** Bring the reader into the details, or from there back. */
  | { readonly kind: 'details' }
  /** Bring the reader to the search field. */
  | { readonly kind: 'search' };

/** Does the answer move the camera? */
export const asksToLook = (request: Request | undefined): boolean =>
  request?.kind === 'frame' || request?.kind === 'look';

/** Requests as they are made. */
export interface Requests {
  /** Called with each request, after the change that it came with. Returns the unsubscriber. */
  subscribe(listener: (request: Request) => void): () => void;
}

/** Hands requests to whoever listens. */
export function createRequests(): Requests & { readonly emit: (request: Request) => void } {
  const listeners = new Set<(request: Request) => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit(request) {
      for (const listener of [...listeners]) listener(request);
    },
  };
}
