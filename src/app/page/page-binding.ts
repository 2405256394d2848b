import { type Atlas, type ViewState, groundOf, partId } from '#state';

/** What the page itself shows of the view, outside React. */
export interface PageTexts {
  /** What the page is called while it shows this. */
  titleOf(state: ViewState): string;
}

/**
 * Mirrors the view on the document: `data-selected`, `data-part`, `data-groups` and `data-theme`
 * on `<html>`, and the title. `data-groups` lists the groups that are in the picture.
 * `data-contrast` is `more` when the reader or the system asks for it; `data-layout` is the page's.
 * `data-skin` says whether the skin of the body is `fair` or `deep`: its paint, and the legend of that, go by it.
 * `data-theme` is always `light` or `dark`; the reader's "system" follows the system live.
 * Returns the unbinder.
 */
export function bindPage(atlas: Atlas, page: Window, texts: PageTexts): () => void {
  const root = page.document.documentElement;
  const moreContrast = page.matchMedia('(prefers-contrast: more)');
  const systemDark = page.matchMedia('(prefers-color-scheme: dark)');

  const show = () => {
    const { selected, part, drawnGroups, theme, contrast, layout, skinTone } = atlas.state();
    const set = (name: string, value: string | null) => {
      if (value === null) delete root.dataset[name];
      // Whoever watches an attribute is told of every writing, also of the same word: the picture would be drawn again.
      else if (root.dataset[name] !== value) root.dataset[name] = value;
    };
    set('selected', selected);
    set('part', selected !== null && part !== null ? partId(selected, part) : null);
    set('groups', drawnGroups.length === 0 ? null : drawnGroups.join(' '));
    set('theme', theme === 'system' ? (systemDark.matches ? 'dark' : 'light') : theme);
    set('contrast', contrast === 'more' || moreContrast.matches ? 'more' : 'normal');
    set('layout', layout);
    const title = texts.titleOf(atlas.state());
    if (page.document.title !== title) page.document.title = title;
    set('skin', groundOf(skinTone));
  };

  show();
  const stop = atlas.subscribe(show);
  systemDark.addEventListener('change', show);
  moreContrast.addEventListener('change', show);
  return () => {
    stop();
    systemDark.removeEventListener('change', show);
    moreContrast.removeEventListener('change', show);
  };
}
