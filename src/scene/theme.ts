import { Color } from 'three';
import type { OutlineHulls } from './outline.ts';
import type { StageUniforms } from './tissue/tissue-materials.ts';

/**
 * Keeps the colours that the scene shares with the page in step with the page's theme: what recedes fades
 * into the stage, outlines are drawn in ink, and wider where more contrast is asked for. Returns the function that stops following.
 */
export function followTheme(
  page: Document,
  stage: StageUniforms,
  hulls: OutlineHulls,
  redraw: () => void,
): () => void {
  const read = () => {
    const style = getComputedStyle(page.documentElement);
    const colour = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
    stage.uStage.value
      .set(colour('--stage-top', '#f8f5f0'))
      .lerp(new Color(colour('--stage-bottom', '#ded5c8')), 0.5);
    stage.uInk.value.set(colour('--ink', '#241f1b'));
    hulls.colour.value.copy(stage.uInk.value);
    hulls.widen(page.documentElement.dataset['contrast'] === 'more');
    redraw();
  };
  read();
  const observer = new MutationObserver(read);
  observer.observe(page.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-contrast'],
  });
  return () => observer.disconnect();
}
