import { ArrowLeft, Eraser, PencilLine } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { isPatternId, whatCouldBe } from '#content';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { Sourced } from '../claims/sourced.tsx';
import { Limits } from '../claims/limits.tsx';
import { canDraw } from '../pain/show-on-body.tsx';
import { ChosenPattern } from './chosen-pattern.tsx';
import { CouldBeList } from './could-be-list.tsx';
import { Marked } from './marked.tsx';
import { SoreList } from './sore-list.tsx';

/** Draw on the body, or clear what was marked. */
function Tools() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const drawing = useView((state) => state.drawing);
  const drawable = useView(canDraw);
  const isEmpty = useView(({ sore }) => sore.length === 0);
  return (
    <>
      <div className="where-tools">
        {drawable && (
          <button
            type="button"
            className="button outlined"
            aria-pressed={drawing}
            onClick={() => commands.setDrawing(!drawing, 'panel')}
          >
            <PencilLine size="1.1em" aria-hidden />
            {t('where.draw')}
          </button>
        )}
        <Button
          className="button outlined"
          isDisabled={isEmpty}
          onPress={() => commands.setSore([], 'panel')}
        >
          <Eraser size="1.1em" aria-hidden />
          {t('where.clear')}
        </Button>
      </div>
      {drawing && <p className="where-lead">{t('where.draw-hint')}</p>}
    </>
  );
}

/** Where it hurts, and what could be behind it; or, once something of that was chosen, what tells it apart. */
export function WherePanel() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const sore = useView((state) => state.sore);
  const pattern = useView((state) => state.pattern);
  const could = useMemo(() => whatCouldBe(sore), [sore]);
  if (pattern !== null && isPatternId(pattern)) {
    return (
      <div className="where">
        <Button className="button outlined" autoFocus onPress={() => commands.putAside('panel')}>
          <ArrowLeft size="1.1em" aria-hidden />
          {t('where.back')}
        </Button>
        <ChosenPattern pattern={pattern} />
        <Marked />
      </div>
    );
  }
  return (
    <div className="where">
      <h2 className="where-title">{t('where.title')}</h2>
      <p className="where-lead">{t('where.lead')}</p>
      <Tools />
      <Marked />
      <SoreList />
      <Sourced subject={could}>
        <CouldBeList could={could} />
      </Sourced>
      <Limits />
    </div>
  );
}
