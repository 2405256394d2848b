import { lazy } from 'react';
import { Fetched } from '../shared/fetched.tsx';

/** The texts of the stories are fetched when a reader first asks for one. */
const StoriesView = lazy(() =>
  import('./stories-view.tsx').then(({ StoriesView: view }) => ({ default: view })),
);

/** The stories: the list of them, or the step that is shown. */
export function StoriesPanel() {
  return (
    <Fetched loading="story.loading" failed="story.failed">
      <StoriesView />
    </Fetched>
  );
}
