/**
 * A page may hide the DOM from its reader: `<img name="body">` stands before `document.body`, `<input name="parentNode">`
 * before its form's `parentNode` (https://html.spec.whatwg.org/#dom-tree-accessors, [LegacyOverrideBuiltIns]). Most such
 * names are accidents ("children", "title"), and some do harm. Such a page is read from a copy without those names;
 * every other page, which is nearly all of them, is handed back as it is. Nothing here trusts a property of the page.
 */
import { builtIns } from './built-ins';
import { copyPage, HTML } from './copy-page';
import { textNodesOf } from './text-nodes';

export interface ReadablePage {
  /** The document to read: the page itself, or a copy of it with the same text. */
  document: Document;
  /** The page's own text node for one of `document`. */
  original: (node: Text) => Text;
}

const selector = (tags: string): string =>
  tags
    .split(' ')
    .flatMap((tag) => [`${tag}[name]`, `${tag}[id]`])
    .join(',');

/** Elements whose name or id becomes a property of their form. */
const FORM_CONTROLS = selector('input button select textarea fieldset output object img');

/** Elements whose name or id becomes a property of the document. */
const NAMED_BY_DOCUMENT = selector('img form embed iframe object');

/** Properties that no reader asks a form for, only attributes; a search box called "title" stands on every page of a wiki. */
const UNREAD_OF_FORMS = new Set(['title', 'lang', 'dir']);

const NAMES = ['name', 'id'];

/** What the name of a property is made of: most ids have a digit or a hyphen, and asking a class for a name takes longer. Takes "parentNode"; refuses "fn-1". */
const PROPERTY = /^[a-z_]+$/i;

/** The page in a shape that can be read; the live page is not changed. */
export function unclobbered(document: Document): ReadablePage {
  if (hiding(document, document).length === 0) return { document, original: (node) => node };
  const copy = copyPage(document);
  for (const element of hiding(copy, document))
    for (const name of NAMES) builtIns(element).removeAttribute.call(element, name);
  const own = textNodesOf(document, document);
  const originals = new Map(textNodesOf(document, copy).map((node, at) => [node, own[at]]));
  return { document: copy, original: (node) => originals.get(node) ?? node };
}

/**
 * The elements of `root` whose names stand before properties that every document or element has. What forms alone have
 * ("submit", "action") is never asked for, and every other contact form hides that.
 */
function hiding(root: Document, like: Document): Element[] {
  const { createElementNS, querySelectorAll } = builtIns(like);
  const inForm = builtIns(builtIns(createElementNS.call(like, HTML, 'form')));
  const inDocument = builtIns(like);
  const { getAttribute, matches } = inForm;
  const hides = (element: Element, value: string | null): boolean =>
    value !== null &&
    PROPERTY.test(value) &&
    ((value in inForm && !UNREAD_OF_FORMS.has(value) && matches.call(element, FORM_CONTROLS)) ||
      (value in inDocument && matches.call(element, NAMED_BY_DOCUMENT)));
  // Names are compared first: a search for the elements by their tags takes ten times as long on every page.
  return [...querySelectorAll.call(root, '[name], [id]')].filter((found) =>
    NAMES.some((name) => hides(found, getAttribute.call(found, name))),
  );
}
