export { WherePanel } from './where-panel.tsx';
