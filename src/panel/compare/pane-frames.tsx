import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type CSSProperties, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { PatternId } from '#content';
import { paneRatio } from '#state';
import { PatternLegend } from '../pain/pattern-legend.tsx';
import { patternTitle } from '../pain/pattern-name.ts';
import { paneOf } from './pane-of.ts';
import { showPane, useShownPane } from './shown-pane.ts';

interface PaneFramesProps {
  readonly panes: readonly PatternId[];
  /** Is there room for one only? */
  readonly one: boolean;
}

/** Columns in which as many pictures of this width / height come out largest in a box. */
function columnsFor(count: number, ratio: number, width: number, height: number): number {
  const sizeIn = (columns: number) => Math.min(width / columns / ratio, height / Math.ceil(count / columns));
  return [count, Math.ceil(count / 2)].reduce((best, columns) =>
    sizeIn(columns) > sizeIn(best) ? columns : best,
  );
}

function useSize(box: HTMLElement | null): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 1, height: 1 });
  useLayoutEffect(() => {
    if (!box) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [box]);
  return size;
}

const stageOnPage = () => document.querySelector<HTMLElement>('main.stage');

/** To the pane before and to the next one. */
function Steps({ shown, count }: { readonly shown: number; readonly count: number }) {
  const { t } = useTranslation();
  return (
    <>
      <button
        type="button"
        className="button icon"
        aria-label={t('compare.previous')}
        onClick={() => showPane((shown + count - 1) % count)}
      >
        <ChevronLeft size="1.2em" aria-hidden />
      </button>
      <button
        type="button"
        className="button icon"
        aria-label={t('compare.next')}
        onClick={() => showPane((shown + 1) % count)}
      >
        <ChevronRight size="1.2em" aria-hidden />
      </button>
    </>
  );
}

/**
 * Frames over the stage, a name in each. The scene draws the pattern that `data-pane` names where the frame is;
 * gestures go through to the picture.
 */
export function PaneFrames({ panes, one }: PaneFramesProps) {
  const { t } = useTranslation();
  const stage = stageOnPage();
  const { width, height } = useSize(stage);
  const shown = useShownPane(panes.length);
  if (!stage) return null;
  const columns = one ? 1 : columnsFor(panes.length, paneRatio(panes), width, height);
  return createPortal(
    <div
      role="group"
      aria-label={t('compare.pictures')}
      className="panes"
      data-one={one}
      style={{ '--columns': columns } as CSSProperties}
    >
      {panes.map((id, at) => {
        if (one && at !== shown) return null;
        return (
          <div key={id} className="pane" data-pane={id}>
            <p className="pane-caption">
              <span className="pane-number">{at + 1}</span>
              <span className="pane-name">{patternTitle(paneOf(id), t)}</span>
              {one && <Steps shown={shown} count={panes.length} />}
            </p>
          </div>
        );
      })}
      <PatternLegend />
    </div>,
    stage,
  );
}
