/**
 * A copy of a page that nobody sees: Readability takes it apart, names that hide the DOM are taken out of it. The copy has
 * no window, so no custom element of the page is built and none of its scripts hears of it.
 */

/**
 * The page without what stands outside its root: a doctype may have a name that not every DOM can copy ("<!doctype<b>").
 * Everything is asked of the classes, since a page may put its own properties before theirs.
 */
export function copyPage(document: Document): Document {
  const builtIns = Object.getPrototypeOf(document) as Document;
  const copy = builtIns.cloneNode.call(document, false) as Document;
  const root = Reflect.get(builtIns, 'documentElement', document) as Element | null;
  if (root !== null) copy.appendChild(builtIns.importNode.call(copy, root, true));
  return copy;
}
