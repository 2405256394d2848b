export { StoriesPanel } from './stories-panel.tsx';
