export { StoriesEntry } from './stories-entry.tsx';
export { StoriesPanel } from './stories-panel.tsx';
