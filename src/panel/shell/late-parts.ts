export { patternById, whatCouldBe } from '#content';
export { ComparePanel } from '../compare/index.ts';
export { ApartBar } from '../dissect/apart-bar.tsx';
export { DissectMenu } from '../dissect/dissect-menu.tsx';
export { GlossaryPanel } from '../glossary/late.ts';
export { StructureDetails } from '../details/structure-details.tsx';
export { PatternStrip } from '../pain/pattern-strip.tsx';
export { WherePanel } from '../where/index.ts';
export { MENUS } from '../menus/menus.ts';
