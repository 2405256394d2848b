import { type ReactNode, act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { AppShell, type ShellFrame, createAnnouncer, createKeysSwitch } from '#panel';
import { type Atlas, type ViewState, createAtlas } from '#state';
import type { Announcer } from '../../../src/panel/announcements/announcer.ts';
import { AtlasProvider } from '../../../src/panel/shared/atlas-context.tsx';
import { DetailsAside } from '../../../src/panel/shell/details-aside.tsx';
import { fetchLateParts } from '../../../src/panel/shell/late.ts';
import { LiveRegion } from '../../../src/panel/announcements/live-region.tsx';
import { PictureProvider } from '../../../src/panel/shared/picture-maker.tsx';
import { ViewDescription } from '../../../src/panel/announcements/view-description.tsx';
import { StructureList } from '../../../src/panel/list/structure-list.tsx';
import { createShellFrame } from '../../../src/app/shell/shell-frame.ts';
import { bindLevel, createLanguage } from '../../../src/app/page/i18n.ts';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/** The window as happy-dom makes it, whose size can be set. */
interface HappyWindow {
  readonly happyDOM: { setViewport(size: { width: number; height: number }): void };
}

/** The page around the 3D view, in a DOM without a browser. */
export interface MountedShell {
  readonly atlas: Atlas;
  readonly page: HTMLElement;
  /** How often the reader asked to try again. */
  readonly retries: () => number;
  readonly unmount: () => void;
}

// What the page fetches after its first picture is here from the start.
await fetchLateParts();

/** Draws what `content` gives, with a view to start from. */
function mount(
  view: Partial<ViewState>,
  content: (atlas: Atlas, onRetry: () => void, frame: ShellFrame) => ReactNode,
  prepare?: (frame: ShellFrame) => void,
): MountedShell {
  const atlas = createAtlas({ scene: { phase: 'ready' }, ...view });
  (window as unknown as HappyWindow).happyDOM.setViewport({ width: 1440, height: 900 });
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const language = createLanguage(atlas.state().level);
  bindLevel(atlas, () => language);
  const frame = createShellFrame(page, atlas.state().sheet);
  prepare?.(frame);
  const root = createRoot(frame.before);
  let asked = 0;
  act(() =>
    root.render(
      <I18nextProvider i18n={language}>{content(atlas, () => (asked += 1), frame)}</I18nextProvider>,
    ),
  );
  return { atlas, page, retries: () => asked, unmount: () => act(() => root.unmount()) };
}

/** Draws the whole shell; `prepare` is handed the page's lasting elements before. */
export const mountShell = (
  view: Partial<ViewState> = {},
  prepare?: (frame: ShellFrame) => void,
): MountedShell =>
  mount(
    view,
    (atlas, onRetry, frame) => (
      <AppShell
        atlas={atlas}
        announcer={createAnnouncer()}
        keys={createKeysSwitch()}
        frame={frame}
        onShown={() => undefined}
        onRetry={onRetry}
        makePicture={() => Promise.resolve(null)}
      />
    ),
    prepare,
  );

/** Draws a part of the shell by itself, ten times as fast. What fails in it stands in an element "fallback". */
export const mountPart = (
  part: 'details' | 'list' | 'view description',
  view: Partial<ViewState> = {},
): MountedShell =>
  mount(view, (atlas) => (
    <AtlasProvider atlas={atlas}>
      <PictureProvider make={() => Promise.resolve(null)}>
        {part === 'details' && <DetailsAside fallback={() => <p className="fallback" />} />}
        {part === 'list' && <StructureList />}
        {part === 'view description' && <DescribedView announcer={createAnnouncer()} />}
      </PictureProvider>
    </AtlasProvider>
  ));

function DescribedView({ announcer }: { readonly announcer: Announcer }) {
  return (
    <>
      <ViewDescription announcer={announcer} />
      <LiveRegion announcer={announcer} />
    </>
  );
}

/** Elements of a role, as written in the markup, optionally with an accessible name given by `aria-label`. */
export function byRole(within: ParentNode, role: string, label?: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`[role="${role}"]`)].filter(
    (element) => label === undefined || element.getAttribute('aria-label') === label,
  );
}

/** The one button with these words or this label. Throws when there is none, or more than one. */
export function button(within: ParentNode, name: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].filter(
    (element) => (element.getAttribute('aria-label') ?? element.textContent).trim() === name,
  );
  if (found.length !== 1) throw new Error(`${found.length} buttons are named "${name}"`);
  return found[0]!;
}

/** The one link with these words. Throws when there is none, or more than one. */
export function link(within: ParentNode, name: string): HTMLAnchorElement {
  const found = [...within.querySelectorAll('a')].filter(({ textContent }) => textContent.trim() === name);
  if (found.length !== 1) throw new Error(`${found.length} links are named "${name}"`);
  return found[0]!;
}

/** Clicks as a mouse does. */
export function click(element: HTMLElement): void {
  act(() => element.click());
}

/** Presses one key on an element. */
export function press(element: HTMLElement, key: string): void {
  act(
    () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
}
