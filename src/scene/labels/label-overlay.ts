import type { PlacedLabel } from './place-labels.ts';

/** What kind of thing a label names. */
export type LabelKind = 'structure' | 'landmark';

/** A label as it is written. */
export interface WrittenLabel extends PlacedLabel {
  readonly kind: LabelKind;
  readonly lines: readonly string[];
}

/** What a reader does with a label besides pressing it, which is one of the picture's gestures. */
export interface LabelHandlers {
  readonly onHover: (label: WrittenLabel | null) => void;
  readonly onWheel: (event: WheelEvent) => void;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Radius of the dot at the end of a line, CSS pixels. */
const DOT_RADIUS = 2;

/** At rest labels are in their places and complete. */
type OverlayState = 'rest' | 'moving' | 'off';

/** The labels on the page. Hidden from screen readers, which have the list of structures. */
export interface LabelOverlay {
  readonly element: HTMLElement;
  /** Puts these labels in place of the present ones. */
  show(labels: readonly WrittenLabel[]): void;
  /** Sets apart what is selected and what is hovered, by id. */
  mark(selected: readonly (string | null)[], hovered: string | null): void;
  /** Out of sight while the picture moves, or while nobody wants them. */
  setState(state: OverlayState): void;
  dispose(): void;
}

function lineOf(page: Document, { from, to, kind }: WrittenLabel): SVGGElement {
  const make = (name: string, attributes: Readonly<Record<string, number | string>>) => {
    const element = page.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const group = make('g', { 'data-kind': kind }) as SVGGElement;
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  group.append(
    make('line', { ...ends, class: 'label-halo' }),
    make('line', { ...ends, class: 'label-line' }),
    make('circle', { cx: to.x, cy: to.y, r: DOT_RADIUS, class: 'label-dot' }),
  );
  return group;
}

function textOf(page: Document, label: WrittenLabel, isRight: boolean): HTMLElement {
  const { id, kind, lines, box, onModel } = label;
  const text = page.createElement('div');
  text.className = 'label';
  Object.assign(text.dataset, { id, kind, align: isRight ? 'left' : 'right' });
  text.toggleAttribute('data-on-model', onModel);
  text.style.cssText =
    `left:${box.left}px;top:${box.top}px;` +
    `width:${box.right - box.left}px;height:${box.bottom - box.top}px`;
  for (const line of lines) {
    const row = page.createElement('span');
    row.textContent = line;
    text.append(row);
  }
  return text;
}

/** Makes the labels' elements right behind the view's own; `data-id` says to the picture's gestures what each names. */
export function createLabelOverlay(view: HTMLElement, handlers: LabelHandlers): LabelOverlay {
  const page = view.ownerDocument;
  const element = page.createElement('div');
  element.className = 'labels';
  element.setAttribute('aria-hidden', 'true');
  element.dataset['state'] = 'off';
  const svg = page.createElementNS(SVG, 'svg');
  element.append(svg);
  view.after(element);
  let parts: readonly {
    readonly label: WrittenLabel;
    readonly nodes: readonly (HTMLElement | SVGElement)[];
  }[] = [];
  const labelAt = (event: Event) =>
    parts.find(({ nodes }) => nodes.some((node) => node.contains(event.target as Node)))?.label;
  const over = (event: Event) => handlers.onHover(labelAt(event) ?? null);
  const out = () => handlers.onHover(null);
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    handlers.onWheel(event);
  };
  element.addEventListener('pointerover', over);
  element.addEventListener('pointerleave', out);
  element.addEventListener('wheel', wheel, { passive: false });
  return {
    element,
    show(labels) {
      for (const { nodes } of parts) for (const node of nodes) node.remove();
      parts = labels.map((label) => {
        const line = lineOf(page, label);
        const text = textOf(page, label, label.to.x < label.box.left);
        svg.append(line);
        element.append(text);
        return { label, nodes: [text, line] };
      });
    },
    mark(selected, hovered) {
      for (const { label, nodes } of parts) {
        for (const node of nodes) {
          node.toggleAttribute('data-selected', selected.includes(label.id));
          node.toggleAttribute('data-hovered', label.id === hovered);
        }
      }
    },
    setState(state) {
      element.dataset['state'] = state;
    },
    dispose() {
      element.remove();
    },
  };
}
