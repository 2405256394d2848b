import { Eye, EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Group } from '#anatomy';
import { useAtlas, useView } from './atlas-context.tsx';

/** Small button of a branch: brings its group into the picture, or takes it out. */
export function GroupButton({ group, reachable }: { readonly group: Group; readonly reachable: boolean }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const on = useView(({ groups }) => groups.includes(group));
  const Icon = on ? Eye : EyeOff;
  return (
    <button
      type="button"
      className="button icon row-display"
      aria-label={t('group.button', { name: t(`group.name.${group}`) })}
      aria-pressed={on}
      title={t(on ? 'group.remove' : 'group.add')}
      tabIndex={reachable ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        commands.toggleGroup(group, 'list');
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Icon size="1.05em" aria-hidden />
    </button>
  );
}
