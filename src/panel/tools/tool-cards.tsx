import { type ComponentType, type LazyExoticComponent, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../atlas-context.tsx';
import { TOOLS, TOOL_NAMES, type ToolName } from './tools.ts';

/** Fetched when first used: `lazy(() => import('./x-card.tsx'))`, a component without properties. */
const CARDS: Readonly<Partial<Record<ToolName, LazyExoticComponent<ComponentType>>>> = {};

/** The cards of the tools in use, in one place over the stage. */
export function ToolCards() {
  const { t } = useTranslation();
  const on = useView((state) => TOOL_NAMES.filter((name) => TOOLS[name].isOn(state)).join(' '));
  if (on === '') return null;
  return (
    <div className="tool-cards" role="group" aria-label={t('tools.cards')}>
      <Suspense fallback={null}>
        {on.split(' ').map((name) => {
          const Card = CARDS[name as ToolName];
          return Card && <Card key={name} />;
        })}
      </Suspense>
    </div>
  );
}
