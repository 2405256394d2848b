/**
 * Translates a page as browsers do it: a moment after each change every text is replaced by two nested elements that hold
 * its translation. Here that is the same words, so that a test finds them.
 * Runs within the page, so it uses nothing from outside.
 */
export function translateAsBrowsersDo(): void {
  const LEFT_ALONE = 'script, style, textarea, svg, [translate="no"], .notranslate';
  const wrap = (text: Text): void => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const isOpen = (text: Text) =>
    /\p{L}|\d/u.test(text.data) && text.parentElement?.closest(`font, ${LEFT_ALONE}`) === null;
  let waiting = 0;
  const translate = () => {
    waiting = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(isOpen)) wrap(text);
  };
  const soon = () => {
    waiting ||= window.setTimeout(translate, 20);
  };
  const start = () => {
    new MutationObserver(soon).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    soon();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
