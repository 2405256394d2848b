/** Where the 3D view stands: first in a stand-in of the shell, later in the shell itself. */
export interface StagePlace {
  /** The element to draw into at this moment. */
  current(): HTMLElement;
  /** Moves everything into the shell's own element; the picture keeps its drawing context on the way. */
  handOver(element: HTMLElement): void;
}

/**
 * Puts empty boxes with the shell's classes behind the page, so that the 3D view has its size, and can be
 * drawn, before the shell is rendered.
 */
export function createStagePlace(page: Document, sheet: string): StagePlace {
  const box = (tag: string, className: string) => {
    const element = page.createElement(tag);
    element.className = className;
    return element;
  };
  const shell = box('div', 'shell');
  shell.dataset['sheet'] = sheet;
  const stage = box('div', 'stage');
  let place = box('div', 'stage-view');
  stage.append(place);
  shell.append(stage);
  page.body.append(shell);
  return {
    current: () => place,
    handOver(element) {
      element.append(...place.childNodes);
      place = element;
      shell.remove();
    },
  };
}
