import { type UIEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type PatternId, distinctionOf } from '#content';
import { GradeBadge } from '../claims/evidence.tsx';
import { ZoneNames } from '../pain/zone-names.tsx';
import { DistinctionList } from '../where/distinction-list.tsx';
import { patternTitle } from '../pain/pattern-name.ts';
import { paneOf } from './pane-of.ts';
import { PaneTabs } from './pane-tabs.tsx';
import { showPane, useShownPane } from './shown-pane.ts';

interface PaneCardProps {
  readonly id: PatternId;
  readonly number: number;
}

/** What belongs to one pane: where it is felt, and what tells it apart. */
function PaneCard({ id, number }: PaneCardProps) {
  const { t } = useTranslation();
  const pattern = paneOf(id);
  return (
    <>
      <h3 className="pane-title">
        <span className="pane-number">{number}</span> {patternTitle(pattern, t)}
      </h3>
      <p className="compare-lead">
        {pattern.place} <GradeBadge grade={pattern.grade} />
      </p>
      <ZoneNames zones={pattern.core.zones} strength="core" />
      {pattern.spillover && <ZoneNames zones={pattern.spillover.zones} strength="spillover" />}
      <DistinctionList distinction={distinctionOf(id)} />
    </>
  );
}

/** All cards, one below the other. */
function AllCards({ panes }: { readonly panes: readonly PatternId[] }) {
  return (
    <div className="pane-cards">
      {panes.map((id, at) => (
        <article key={id} className="pane-card">
          <PaneCard id={id} number={at + 1} />
        </article>
      ))}
    </div>
  );
}

/** One card at a time; a swipe to the side, or a tab, shows another, and its picture with it. */
function OneCard({ panes }: { readonly panes: readonly PatternId[] }) {
  const name = useId();
  const shown = useShownPane(panes.length);
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { current } = row;
    if (!current || Math.round(current.scrollLeft / current.clientWidth) === shown) return;
    current.scrollTo?.({ left: shown * current.clientWidth, behavior: 'instant' });
  }, [shown]);

  const onScroll = ({ currentTarget: { scrollLeft, clientWidth } }: UIEvent) => {
    // Half way there is not there yet: the picture changes once the card has come to lie.
    const at = scrollLeft / clientWidth;
    if (Math.abs(at - Math.round(at)) < 0.1) showPane(Math.round(at));
  };

  return (
    <>
      <PaneTabs name={name} panes={panes} shown={shown} />
      <div ref={row} className="pane-cards swiped" onScroll={onScroll}>
        {panes.map((id, at) => (
          <div
            key={id}
            id={`${name}-panel-${at}`}
            role="tabpanel"
            aria-labelledby={`${name}-tab-${at}`}
            className="pane-card"
            inert={at !== shown}
          >
            <PaneCard id={id} number={at + 1} />
          </div>
        ))}
      </div>
    </>
  );
}

interface PaneCardsProps {
  readonly panes: readonly PatternId[];
  /** Is there room for one only? */
  readonly one: boolean;
}

/** The text to the pictures. */
export function PaneCards({ panes, one }: PaneCardsProps) {
  return one ? <OneCard panes={panes} /> : <AllCards panes={panes} />;
}
