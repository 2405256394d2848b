export { TopicsEntry } from './topics-entry.tsx';
export { TopicsPanel } from './topics-panel.tsx';
