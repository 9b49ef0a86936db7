/**
 * A copy of a page that nobody sees: Readability takes it apart, names that hide the DOM are taken out of it. The copy has
 * no window, so no custom element of the page is built and none of its scripts hears of it.
 */
import { JSON_LD_SCRIPTS } from '../text/json-ld';
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

/** What elements of HTML are made by, also in a page of XML. */
export const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * A new document for what is copied from a page: it has no window and fetches nothing. A copy that is made there, and stands in no
 * tree, is cheaper than one that does: no style sheet is read, and no change of it is told to anybody. One a reading, and not the
 * one in which a page's templates stand: what an engine keeps of live lists in a document makes every later copy slower, several
 * times on a page with many fields. For pages in which no name hides the DOM (`unclobbered.ts`).
 */
export const inertDocument = (document: Document): Document => document.cloneNode(false) as Document;

/**
 * The root of a page with all that it holds, but of the head its JSON-LD alone: links, styles and meta tags are often a third of all
 * attributes.
 *
 *     <head><title>T</title><script type="application/ld+json">{}</script></head><body>…   →   <head><script …>{}</script></head><body>…
 *
 * @param inert Where the copy is made.
 */
export function copyWithoutHead(document: Document, inert: Document): Element {
  const { documentElement, head } = document;
  const root = inert.importNode(documentElement, false);
  for (const part of documentElement.childNodes) {
    const copied = root.appendChild(inert.importNode(part, part !== head));
    const read = part === head ? head.querySelectorAll(JSON_LD_SCRIPTS) : [];
    for (const script of read) copied.appendChild(inert.importNode(script, true));
  }
  return root;
}
