/** What a browser's translator puts in the place of a text. */
const STAND_IN = 'FONT';

const standIns = new WeakMap<Node, ChildNode>();

const isStandIn = (node: Node | null | undefined): node is ChildNode => node?.nodeName === STAND_IN;

/** What stands for a child in its parent: itself, or what a translator put in its place or around it. */
function standingFor(parent: Node, child: Node): Node | null {
  if (child.parentNode === parent) return child;
  const other = standIns.get(child);
  if (other?.parentNode === parent) return other;
  let around: Node | null = child.parentNode;
  while (around && around.parentNode !== parent) around = around.parentNode;
  return isStandIn(around) ? around : null;
}

/** React takes out and puts in by the nodes that it made: those that a translator has replaced are no longer there. */
function lenient(prototype: Node): () => void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the node that each call is about
  const { removeChild, insertBefore } = prototype;
  prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const there = standingFor(this, child);
    if (there === null && child.nodeType === Node.TEXT_NODE) return child;
    removeChild.call(this, there ?? child);
    return child;
  };
  prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const there = before && standingFor(this, before);
    const isLost = before !== null && there === null && before.nodeType === Node.TEXT_NODE;
    insertBefore.call(this, node, isLost ? null : (there ?? before));
    return node;
  };
  return () => Object.assign(prototype, { removeChild, insertBefore });
}

/**
 * Lets a browser translate the page. A translator puts elements of its own in the place of texts, while React goes on
 * to write to the texts that it made, which are on the page no longer: what it writes is put back on the page, to be
 * translated anew, and what it takes out goes with its stand-in. Returns what ends this.
 */
export function allowTranslation(page: Document): () => void {
  const texts = new MutationObserver((records) => {
    for (const { target } of records) {
      const stand = standIns.get(target);
      standIns.delete(target);
      if (stand?.parentNode) stand.replaceWith(target);
    }
  });
  const replaced = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
        const stand = [...addedNodes, previousSibling, nextSibling].find(isStandIn);
        if (!stand) continue;
        standIns.set(text, stand);
        texts.observe(text, { characterData: true });
      }
    }
  });
  replaced.observe(page.body, { childList: true, subtree: true });
  const restore = lenient(Node.prototype);
  return () => {
    replaced.disconnect();
    texts.disconnect();
    restore();
  };
}
