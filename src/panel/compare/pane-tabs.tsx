import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PatternId } from '#content';
import { patternTitle } from '../pain/pattern-name.ts';
import { paneOf } from './pane-of.ts';
import { showPane } from './shown-pane.ts';

interface PaneTabsProps {
  /** Begins the ids of tabs and panels. */
  readonly name: string;
  readonly panes: readonly PatternId[];
  readonly shown: number;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Chooses the pane that is shown; arrow keys go through them. */
export function PaneTabs({ name, panes, shown }: PaneTabsProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (shown + step + panes.length) % panes.length;
    showPane(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs have the focus, one at a time
    <div ref={list} role="tablist" aria-label={t('compare.tabs')} className="pane-tabs" onKeyDown={onKeyDown}>
      {panes.map((id, at) => (
        <button
          key={id}
          id={`${name}-tab-${at}`}
          type="button"
          role="tab"
          className="button outlined"
          aria-selected={at === shown}
          aria-controls={`${name}-panel-${at}`}
          aria-label={t('compare.tab', { number: at + 1, name: patternTitle(paneOf(id), t) })}
          tabIndex={at === shown ? 0 : -1}
          onClick={() => showPane(at)}
        >
          {at + 1}
        </button>
      ))}
    </div>
  );
}
