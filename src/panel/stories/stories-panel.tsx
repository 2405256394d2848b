import { Component, type ReactNode, Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';

/** The texts of the stories are fetched when a reader first asks for one. */
const StoriesView = lazy(() =>
  import('./stories-view.tsx').then(({ StoriesView: view }) => ({ default: view })),
);

function Word({ name }: { readonly name: 'story.loading' | 'story.failed' }) {
  const { t } = useTranslation();
  return (
    <p className="story-wait" role="status">
      {t(name)}
    </p>
  );
}

/** Says so when the stories cannot be fetched; the rest of the page goes on. */
class WhenItFails extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Word name="story.failed" /> : this.props.children;
  }
}

/** The stories: the list of them, or the step that is shown. */
export function StoriesPanel() {
  return (
    <WhenItFails>
      <Suspense fallback={<Word name="story.loading" />}>
        <StoriesView />
      </Suspense>
    </WhenItFails>
  );
}
