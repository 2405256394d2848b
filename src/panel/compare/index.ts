export { ComparePanel } from './compare-panel.tsx';
