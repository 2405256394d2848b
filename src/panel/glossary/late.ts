import './marked-text.tsx';

export { GlossaryPanel } from './glossary-panel.tsx';
