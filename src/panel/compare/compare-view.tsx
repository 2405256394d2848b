import { Printer, Table2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { distinctionOf } from '#content';
import { INITIAL_VIEW, panesOf, samePose } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { Limits } from '../claims/limits.tsx';
import { Sourced } from '../claims/sourced.tsx';
import { DialogFrame } from '../shared/dialog-frame.tsx';
import { canDraw } from '../pain/show-on-body.tsx';
import { PHONE, useMedia } from '../shared/use-media.ts';
import { WarningSigns, useSignsOf } from '../warning-signs/warning-signs.tsx';
import { CompareTable } from './compare-table.tsx';
import { PaneCards } from './pane-cards.tsx';
import { PaneChooser } from './pane-chooser.tsx';
import { PaneFrames } from './pane-frames.tsx';
import { paneOf } from './pane-of.ts';

/** What is compared, in words; the pictures stand on the stage, and on paper there is a table. */
export function CompareView() {
  const { t } = useTranslation();
  const panes = panesOf({ panes: useView((state) => state.panes) });
  const signs = useSignsOf(panes.map(paneOf));
  const drawable = useView(canDraw);
  const phone = useMedia(PHONE);
  const atlas = useAtlas();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    // The button that led here may be gone; whoever used it goes on from the head.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    const view = atlas.state();
    // It may come late, when the reader has gone on already.
    if (view.screen !== 'compare') return;
    // A link that does not say where to look from gets the view in which all of it is seen.
    if (samePose(view.camera, INITIAL_VIEW.camera)) atlas.commands.setPanes(panesOf(view), 'panel');
  }, [atlas]);

  const tools = (
    <>
      <PaneChooser />
      <DialogFrame
        title={t('compare.table-title')}
        trigger={
          <Button className="button outlined compare-as-table">
            <Table2 size="1.1em" aria-hidden />
            {t('compare.table')}
          </Button>
        }
      >
        <CompareTable panes={panes} />
        <Button className="button outlined" onPress={() => window.print()}>
          <Printer size="1.1em" aria-hidden />
          {t('compare.print')}
        </Button>
      </DialogFrame>
    </>
  );

  return (
    <div className="compare">
      <h2 ref={heading} tabIndex={-1} className="compare-title">
        {t('compare.title')}
      </h2>
      <p className="compare-lead">{t('compare.lead')}</p>
      {!phone && tools}
      <Sourced subject={[...panes.map((id) => [paneOf(id), distinctionOf(id)]), signs]} key={panes.join()}>
        <WarningSigns groups={signs} level={3} />
        <PaneCards panes={panes} one={phone} />
      </Sourced>
      {phone && tools}
      <Limits />
      {drawable && <PaneFrames panes={panes} one={phone} />}
      {createPortal(
        <div className="print-only">
          <h1>{t('compare.title')}</h1>
          <CompareTable panes={panes} />
        </div>,
        document.body,
      )}
    </div>
  );
}
