import type { ShellFrame } from '#panel';

/**
 * Puts the page's lasting elements into `place`: the 3D view has its size, and can be drawn, before the shell is
 * rendered. The shell is rendered around the view later; the view itself never changes its place, because WebKit
 * drops the picture of a canvas that is moved.
 */
export function createShellFrame(place: HTMLElement, sheet: string): ShellFrame {
  const box = (tag: string, className: string) => {
    const element = place.ownerDocument.createElement(tag);
    element.className = className;
    return element;
  };
  const shell = box('div', 'shell');
  shell.dataset['sheet'] = sheet;
  const before = box('div', 'shell-part');
  const stage = box('main', 'stage');
  const view = box('div', 'stage-view');
  const after = box('div', 'shell-part');
  stage.append(view);
  shell.append(before, stage, after);
  place.append(shell);
  return { shell, before, stage, view, after };
}
