/** A copy of a page that stands in no document, as the document that Readability asks for. */

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
 * All that Readability 0.6 asks of a document, answered from a copy; of the page itself it is told the title and the meta tags, which
 * it only reads.
 *
 *     standIn(page, inert, html).body   →   the body under `html`
 *
 * @param inert Makes the elements that Readability puts in.
 * @param root The copied root; it is used up.
 */
export function standIn(page: Document, inert: Document, root: Element): Document {
  const inCopy = root.getElementsByTagName.bind(root);
  const inPage = page.getElementsByTagName.bind(page);
  const asked: Asked = {
    title: page.title,
    documentElement: root as HTMLElement,
    firstChild: root,
    body: [...root.children].find(({ localName }) => BODIES.has(localName)) as HTMLElement,
    createElement: inert.createElement.bind(inert),
    createTextNode: inert.createTextNode.bind(inert),
    getElementsByTagName: (name: string) => (name === 'meta' ? inPage(name) : inCopy(name)),
    querySelectorAll: root.querySelectorAll.bind(root),
  };
  return asked as Document;
}

/** What `document.body` may be (https://html.spec.whatwg.org/#the-body-element-2). */
const BODIES = new Set(['body', 'frameset']);
