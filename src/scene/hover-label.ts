import type { StructureId } from '#anatomy';
import type { Atlas } from '#state';

/** Gap between pointer and label, CSS pixels. */
const OFFSET_PX = 16;

/**
 * A name beside the pointer for what lies under it. Follows the pointer without React; says nothing to
 * screen readers, which have the list.
 */
export function attachHoverLabel(
  container: HTMLElement,
  atlas: Atlas,
  labelOf: (id: StructureId) => string,
): () => void {
  const label = container.ownerDocument.createElement('div');
  label.className = 'hover-label';
  label.setAttribute('aria-hidden', 'true');
  label.hidden = true;
  container.append(label);
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const box = container.getBoundingClientRect();
    const x = clientX - box.left;
    const flip = x > box.width * 0.7;
    label.style.transform =
      `translate(${x + (flip ? -OFFSET_PX : OFFSET_PX)}px, ${clientY - box.top + OFFSET_PX}px)` +
      (flip ? ' translateX(-100%)' : '');
  };
  const stop = atlas.subscribe(({ hovered }, before) => {
    if (hovered === before.hovered) return;
    label.hidden = hovered === null;
    if (hovered !== null) label.textContent = labelOf(hovered);
  });
  container.addEventListener('pointermove', follow);
  return () => {
    stop();
    container.removeEventListener('pointermove', follow);
    label.remove();
  };
}
