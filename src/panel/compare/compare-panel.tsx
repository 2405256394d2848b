import { Component, type ReactNode, Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';

/** Fetched when a reader first puts patterns side by side. */
const CompareView = lazy(() =>
  import('./compare-view.tsx').then(({ CompareView: view }) => ({ default: view })),
);

function Word({ name }: { readonly name: 'compare.loading' | 'compare.failed' }) {
  const { t } = useTranslation();
  return (
    <p className="compare compare-lead" role="status">
      {t(name)}
    </p>
  );
}

/** Says so when the screen cannot be fetched; the rest of the page goes on. */
class WhenItFails extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Word name="compare.failed" /> : this.props.children;
  }
}

/** Patterns side by side: what they are, and what tells them apart. */
export function ComparePanel() {
  return (
    <WhenItFails>
      <Suspense fallback={<Word name="compare.loading" />}>
        <CompareView />
      </Suspense>
    </WhenItFails>
  );
}
