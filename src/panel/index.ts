export { AppShell, type ShellFrame } from './app-shell.tsx';
export { type Announcer, createAnnouncer } from './announcer.ts';
export type { PictureMaker, PictureWish } from './picture-maker.tsx';
export { type KeysSwitch, createKeysSwitch } from './keys-switch.tsx';
export { fetchLateParts } from './late.ts';
export { labelOf } from './labels.ts';
/** What the cards of tools are made of. */
export { useAtlas, useView } from './atlas-context.tsx';
export { ToolCard } from './tools/tool-card.tsx';
export { useSettled } from './tools/use-settled.ts';
export { withUnit } from './units.ts';
export { type SearchHit, searchAtlas } from './search.ts';
export { viewText } from './share/address.ts';
