import { Component, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

interface FetchedProps {
  /** Keys of what is said while the part is on its way, and when it cannot be had. */
  readonly loading: 'story.loading' | 'topic.loading';
  readonly failed: 'story.failed' | 'topic.failed';
  readonly children: ReactNode;
}

function Word({ name }: { readonly name: FetchedProps['loading' | 'failed'] }) {
  const { t } = useTranslation();
  return (
    <p className="story-wait" role="status">
      {t(name)}
    </p>
  );
}

class WhenItFails extends Component<
  { readonly failed: FetchedProps['failed']; readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <Word name={this.props.failed} /> : this.props.children;
  }
}

/** A part whose texts are fetched when a reader first asks for it. If they cannot be had, the rest of the page goes on. */
export function Fetched({ loading, failed, children }: FetchedProps) {
  return (
    <WhenItFails failed={failed}>
      <Suspense fallback={<Word name={loading} />}>{children}</Suspense>
    </WhenItFails>
  );
}
