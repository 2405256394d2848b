import { lazy } from 'react';
import { Fetched } from '../shared/fetched.tsx';

/** The texts of the topics are fetched when a reader first asks for them. */
const TopicsView = lazy(() =>
  import('./topics-view.tsx').then(({ TopicsView: view }) => ({ default: view })),
);

/** The topics: the list of them, or the page that is read. */
export function TopicsPanel() {
  return (
    <Fetched loading="topic.loading" failed="topic.failed">
      <TopicsView />
    </Fetched>
  );
}
