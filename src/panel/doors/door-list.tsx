import { ArrowLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ViewState } from '#state';
import { useAtlas } from '../shared/atlas-context.tsx';
import { ViewLink } from '../shared/view-link.tsx';

interface DoorProps {
  readonly title: string;
  readonly lead: string;
  /** What else is to be known before one opens it. */
  readonly children?: ReactNode;
  /** What it leads to. */
  readonly view: Partial<ViewState>;
  readonly focused: boolean;
  readonly onOpen: () => void;
}

/** A row that leads into a page of its own. */
export function Door({ title, lead, children, view, focused, onOpen }: DoorProps) {
  return (
    <li>
      <ViewLink view={view} className="story-door" autoFocus={focused} onOpen={onOpen}>
        <span>
          <b>{title}</b>
          <span className="story-lead">{lead}</span>
          {children}
        </span>
        <ChevronRight size="1.15em" aria-hidden />
      </ViewLink>
    </li>
  );
}

interface DoorGroupProps {
  readonly title: string;
  readonly note?: ReactNode;
  /** The doors. */
  readonly children: ReactNode;
}

export function DoorGroup({ title, note, children }: DoorGroupProps) {
  return (
    <section className="story-group">
      <h3>{title}</h3>
      {note}
      <ul>{children}</ul>
    </section>
  );
}

interface DoorListProps {
  readonly title: string;
  readonly lead: string;
  /** Words on the button that leads back to the atlas. */
  readonly leave: string;
  /** The way to the other list. */
  readonly beside: ReactNode;
  /** The page that was just left, whose door takes the focus; `null`: the head of the list does. */
  readonly from: string | null;
  /** The groups. */
  readonly children: ReactNode;
}

/** A screen that lists pages by what they are about. */
export function DoorList({ title, lead, leave, beside, from, children }: DoorListProps) {
  const { commands } = useAtlas();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone; whoever used it goes on from the head of the list.
    if (from === null && document.activeElement === document.body) heading.current?.focus();
  }, [from]);
  return (
    <div className="stories">
      <h2 ref={heading} tabIndex={-1} className="stories-title">
        {title}
      </h2>
      <p className="story-lead">{lead}</p>
      <div className="topic-ways">
        <Button
          className="button outlined stories-back"
          onPress={() => commands.openScreen('atlas', 'panel')}
        >
          <ArrowLeft size="1.1em" aria-hidden />
          {leave}
        </Button>
        {beside}
      </div>
      {children}
    </div>
  );
}
