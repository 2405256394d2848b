import type { MouseEvent, ReactNode } from 'react';
import { INITIAL_VIEW, type ViewState, encodeView } from '#state';

interface ViewLinkProps {
  /** What the link shows when it is opened in a page of its own. */
  readonly view: Partial<ViewState>;
  readonly className: string;
  /** Goes there on this page. */
  readonly onOpen: () => void;
  readonly isCurrent?: boolean;
  readonly autoFocus?: boolean;
  readonly children: ReactNode;
}

/** A click that asks for another tab, window or a download is the browser's. */
const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;

/** A real link to a view: it opens here, or wherever else the reader asks the browser to. */
export function ViewLink({
  view,
  className,
  onOpen,
  isCurrent = false,
  autoFocus = false,
  children,
}: ViewLinkProps) {
  return (
    <a
      className={className}
      href={`#${encodeView({ ...INITIAL_VIEW, ...view })}`}
      aria-current={isCurrent ? 'page' : undefined}
      ref={autoFocus ? focusOnce : undefined}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </a>
  );
}

const focusOnce = (link: HTMLAnchorElement | null) => link?.focus();
