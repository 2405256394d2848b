import { useState } from 'react';
import type { TopicId } from '#content/topic-ids';
import { useView } from '../shared/atlas-context.tsx';
import { TopicList } from './topic-list.tsx';
import { TopicPage } from './topic-page.tsx';

/** The list of topics, or the page that is read. */
export function TopicsView() {
  const topic = useView((state) => state.topic);
  // The page that was open before, so that the list can hand the focus back to it.
  const [last, setLast] = useState<TopicId | null>(null);
  const now = topic ?? last;
  if (now !== last) setLast(now);
  return topic === null ? <TopicList from={last} /> : <TopicPage key={topic} id={topic} />;
}
