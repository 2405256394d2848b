import { ShowMenu } from './show-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { ToolsMenu } from './tools-menu.tsx';
import { ViewsMenu } from './views-menu.tsx';

/** The menus of the toolbar, by name. They come with the late parts of the panel. */
export const MENUS = { show: ShowMenu, theme: ThemeMenu, tools: ToolsMenu, views: ViewsMenu } as const;
export type MenuName = keyof typeof MENUS;
