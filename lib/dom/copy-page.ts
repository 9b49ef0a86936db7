/**
 * A copy of a page that nobody sees: Readability takes it apart, names that hide the DOM are taken out of it. The copy has
 * no window, so no custom element of the page is built and none of its scripts hears of it.
 */
import { builtIns } from './built-ins';

/**
 * The page without what stands outside its root: a doctype may have a name that not every DOM can copy ("<!doctype<b>").
 * Everything is asked of the classes, since a page may put its own properties before theirs.
 */
export function copyPage(document: Document): Document {
  const own = builtIns(document);
  const copy = own.cloneNode.call(document, false) as Document;
  const root = Reflect.get(own, 'documentElement', document) as Element | null;
  if (root !== null) copy.appendChild(own.importNode.call(copy, root, true));
  return copy;
}

/** Elements of a head that say nothing about the article. */
const LOOKS = new Set(['style', 'link']);

/**
 * The page without the style sheets of its head: a browser reads every sheet of a copy once more, which takes as long as copying
 * all the rest. For pages in which no name hides the DOM (`unclobbered.ts`).
 *
 *     <head><title>T</title><style>…</style></head><body>…   →   <head><title>T</title></head><body>…
 */
export function copyWithoutLooks(document: Document): Document {
  const copy = document.cloneNode(false) as Document;
  const root = copy.appendChild(copy.importNode(document.documentElement, false));
  for (const part of document.documentElement.childNodes)
    root.appendChild(part === document.head ? copyHead(document.head, copy) : copy.importNode(part, true));
  return copy;
}

function copyHead(head: HTMLHeadElement, copy: Document): Node {
  const copied = copy.importNode(head, false);
  for (const part of head.childNodes)
    if (!LOOKS.has(part.nodeName.toLowerCase())) copied.appendChild(copy.importNode(part, true));
  return copied;
}
