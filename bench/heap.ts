import type { CDPSession } from '@playwright/test';

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  /** One row of numbers for each node, in the order of `node_fields`. */
  readonly nodes: readonly number[];
}

/**
 * Bytes of everything that the page holds in its own heap after a collection of garbage, by a heap snapshot. Without
 * the engine's own code: it makes more of it, and faster code, the longer a page is in use, and throws it away again.
 */
export async function heldBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  try {
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  } finally {
    session.off('HeapProfiler.addHeapSnapshotChunk', take);
  }
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  let bytes = 0;
  for (let row = 0; row < nodes.length; row += fields.length) {
    if (nodes[row + kind] !== code) bytes += nodes[row + size]!;
  }
  return bytes;
}
