/** One visible row of a tree, in reading order. */
export interface TreeRow {
  readonly id: string;
  /** Text that typing ahead matches. */
  readonly label: string;
  /** Group row this one lies under; `null` for a group. */
  readonly parent: string | null;
  /** For groups: open or closed; `null` for leaves. */
  readonly expanded: boolean | null;
}

/** What a key asks for in a tree. */
export type TreeAction =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'activate'; readonly id: string };

const focus = (row: TreeRow | undefined): TreeAction | null => (row ? { kind: 'focus', id: row.id } : null);

/**
 * The usual keys of a tree (arrows, Home, End, Enter, Space, typing ahead) as a pure function.
 * `null`: the key means nothing here and is left alone.
 */
export function treeKey(key: string, rows: readonly TreeRow[], activeId: string): TreeAction | null {
  const at = rows.findIndex(({ id }) => id === activeId);
  const row = rows[at];
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows[rows.length - 1]);
    case 'ArrowRight':
      if (row.expanded === false) return { kind: 'toggle', id: row.id };
      return row.expanded ? focus(rows[at + 1]) : null;
    case 'ArrowLeft':
      if (row.expanded) return { kind: 'toggle', id: row.id };
      return focus(rows.find(({ id }) => id === row.parent));
    case 'Enter':
    case ' ':
      return { kind: row.expanded === null ? 'activate' : 'toggle', id: row.id };
    default: {
      if (!/^\p{L}$/u.test(key)) return null;
      const after = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
      return focus(after.find(({ label }) => label.toLowerCase().startsWith(key.toLowerCase())));
    }
  }
}
