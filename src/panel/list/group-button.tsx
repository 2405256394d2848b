import { Eye, EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Group } from '#anatomy';
import { useAtlas, useView } from '../shared/atlas-context.tsx';

/**
 * Small button of a branch: brings its group into the picture, or takes it out. For the pointer alone, like all
 * buttons in the tree; by key, the menu of what is shown does the same.
 */
export function GroupButton({ group }: { readonly group: Group }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const on = useView(({ groups }) => groups.includes(group));
  const Icon = on ? Eye : EyeOff;
  return (
    <button
      type="button"
      className="button icon row-display"
      aria-hidden
      aria-label={t('group.button', { name: t(`group.name.${group}`) })}
      aria-pressed={on}
      title={t(on ? 'group.remove' : 'group.add')}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        commands.toggleGroup(group, 'list');
      }}
    >
      <Icon size="1.05em" aria-hidden />
    </button>
  );
}
