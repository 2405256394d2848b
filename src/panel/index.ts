export { AppShell, type ShellFrame } from './shell/app-shell.tsx';
export { type Announcer, createAnnouncer } from './announcements/announcer.ts';
export type { PictureMaker, PictureWish } from './shared/picture-maker.tsx';
export { type KeysSwitch, createKeysSwitch } from './help/keys-switch.tsx';
export { fetchLateParts } from './shell/late.ts';
export { labelOf } from './shared/labels.ts';
/** What the cards of tools are made of. */
export { useAtlas, useView } from './shared/atlas-context.tsx';
export { ToolCard } from './tools/tool-card.tsx';
export { useSettled } from './tools/use-settled.ts';
export { withUnit } from './shared/units.ts';
export { type SearchHit, searchAtlas } from './search/search.ts';
export { viewText } from './share/address.ts';
