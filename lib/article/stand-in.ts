/** A tree that stands in no document, as the document that Readability asks for. */

type Asked = Pick<
  Document,
  | 'body'
  | 'createElement'
  | 'createTextNode'
  | 'documentElement'
  | 'firstChild'
  | 'getElementsByTagName'
  | 'querySelectorAll'
  | 'title'
>;

/**
 * All that Readability 0.6 asks of a document, answered from `root`.
 *
 *     standIn(inert, html, 'Sleep and load').body   →   the body under `html`
 *
 * @param inert Makes the elements that Readability puts in.
 * @param title What the page's own document has: it is told from the head, which `root` holds as it was.
 */
export function standIn(inert: Document, root: Element, title: string): Document {
  const asked: Asked = {
    title,
    documentElement: root as HTMLElement,
    firstChild: root,
    body: [...root.children].find(({ localName }) => BODIES.has(localName)) as HTMLElement,
    createElement: inert.createElement.bind(inert),
    createTextNode: inert.createTextNode.bind(inert),
    getElementsByTagName: root.getElementsByTagName.bind(root),
    querySelectorAll: root.querySelectorAll.bind(root),
  };
  return asked as Document;
}

/** What `document.body` may be (https://html.spec.whatwg.org/#the-body-element-2). */
const BODIES = new Set(['body', 'frameset']);
