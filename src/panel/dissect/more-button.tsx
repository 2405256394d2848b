import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Scope } from '#state';
import { useAtlas } from '../shared/atlas-context.tsx';
import { nameOfScope } from './scope-name.ts';

/**
 * Small button that opens the menu of what can be done with a branch of the list; nothing without a scope. For the
 * pointer alone, like all buttons in the tree; by key, the menu key opens it.
 */
export function MoreButton({ scope }: { readonly scope: Scope | null }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  if (scope === null) return null;
  return (
    <button
      type="button"
      className="button icon row-display"
      aria-hidden
      aria-label={t('dissect.more', { name: nameOfScope(scope, t) })}
      aria-haspopup="menu"
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        commands.openMenu({ scope, x: left, y: bottom }, 'list');
      }}
    >
      <Ellipsis size="1.05em" aria-hidden />
    </button>
  );
}
