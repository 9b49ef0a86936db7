/**
 * What an element means for the text of a page: is it a block, a line break, a link, a raised character, a note,
 * or nothing a reader reads? Called once per element by `page-text.ts`; tables, no layout.
 */
import { remembered } from '../text/remembered';
import type { BlockKind } from './types';

export interface ElementRole {
  /** Nothing in it is read. */
  skip: boolean;
  block: boolean;
  breaksLine: boolean;
  /** A line on its own, and no paragraph. */
  line: boolean;
  /** A link, or another element that points at a place in the page (`<label for>`, `data-rid`). */
  pointer: boolean;
  raised: boolean;
  /** An inline note (sidenote, tooltip) that would otherwise stand in the middle of a sentence. */
  note: boolean;
  hidden: boolean;
  /** Its words are shown elsewhere or to screen readers only, so they are no part of the word before them. */
  apart: boolean;
  aside: boolean;
  /** A `<nav>`, which may hold nothing but ways to other pages. */
  menu: boolean;
  /** An element that a script defines: only these are asked for an open shadow root, since the question costs time on every element. */
  custom: boolean;
  kind: BlockKind | null;
  id: string | null;
  name: string | null;
  /** Class, id and ARIA role of a block in one line; '' when it has none. */
  names: string;
}

const words = (list: string): string[] => list.split(' ');

const SKIPPED = new Set(
  words(
    'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME EMBED SVG CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT ANNOTATION ANNOTATION-XML DATALIST HEAD',
  ),
);

const BLOCK_KINDS = new Map<string, BlockKind | null>([
  ...words(
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIALOG DIV DL FIELDSET FIGURE FOOTER FORM HEADER HGROUP HR LEGEND MAIN MENU NAV OL SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL',
  ).map((tag): [string, null] => [tag, null]),
  ...words('H1 H2 H3 H4 H5 H6').map((tag): [string, BlockKind] => [tag, 'heading']),
  ...words('LI DD DT').map((tag): [string, BlockKind] => [tag, 'list-item']),
  ...words('TD TH').map((tag): [string, BlockKind] => [tag, 'cell']),
  ...words('CAPTION FIGCAPTION').map((tag): [string, BlockKind] => [tag, 'caption']),
  ['P', 'paragraph'],
  ['PRE', 'code'],
]);

const ASIDE_TAGS = new Set(['NAV', 'FORM']);
const ASIDE_ROLES = new Set(words('navigation search menu menubar banner toolbar complementary'));

/** Class and id words that say what a box is for. */
const BOX_WORDS =
  'comments?|disqus|respond|related|recommended|recirc|share|sharing|newsletter|subscribe|signup|promo|advert|sponsored|cookie|trending|popular|pagination|author-box|author-bio|tags|kommentare?|comentarios?|commentaires?|commenti';

/**
 * A box that is no part of the article: a small one even where Readability kept it, and no link to it is a mark. Takes
 * "newsletter-promo", "related-posts"; refuses "elementor-widget", "sidebar".
 */
export const BOX_NAMES = new RegExp(String.raw`(?:^|[\s_-])(?:${BOX_WORDS})(?:$|[\s_-])`, 'i');

/**
 * Boxes, and words that say where one stands: all places that are not the article. Takes "comments-list", "related-posts", "site-nav";
 * refuses "recommendation-text", "navigate". A wrapper may carry such a word too, so what Readability kept outranks it
 * (`article/settle-asides.ts`).
 */
const ASIDE_NAMES = new RegExp(
  String.raw`(?:^|[\s_-])(?:${BOX_WORDS}|social|ads?|breadcrumbs?|sidebar|widget|menu|navbar|nav|teasers?|toolbar)(?:$|[\s_-])`,
  'i',
);

/** Takes "sidenote", "margin-note", "footnote-tooltip", "referencetooltip"; refuses "notebook". */
const NOTE_NAMES =
  /side-?note|margin-?note|foot-?note|tool-?tip|pop-?over|hover-?card|\bfn-?(?:text|content)\b/i;
const NOTE_ROLES = new Set(words('doc-footnote tooltip note'));
const NOTE_TAGS = new Set(words('SPAN SMALL LABEL ASIDE'));

/** Takes "hidden data-doi", "sr-only", "visually-hidden"; refuses "hidden-note". */
const APART_NAMES = /(?:^|\s)(?:hidden|sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;

/** The number of a paragraph, which is no word of it. Takes "paranumber", "para-num", "no-para"; refuses "number", "para". */
const NUMBER_NAMES = /(?:^|\s)(?:para(?:graph)?[-_]?num(?:ber)?|(?:num|no)[-_]?para(?:graphe?)?)(?:\s|$)/i;

/**
 * A line of a page that was made from a PDF, by its class (pdf2htmlEX) or its style (pdftohtml, which prints the properties in this
 * order): each stands in a box of its own. Takes "t m0 x1 h2 y3 ff1",
 * "position:absolute;top:9px;left:4px;white-space:nowrap"; refuses "t004", "position:absolute;top:0".
 */
const PDF_LINE =
  /^t m[\da-f]+ x[\da-f]+ h|^position: ?absolute; ?top:[^;]+; ?left:[^;]+; ?white-space: ?nowrap/;

/** Takes "font-size:75%; vertical-align: super"; refuses "vertical-align: top", "position:relative;top:-2px" (a badge). */
const RAISED_STYLE = /vertical-align:\s*(?:super|sub)\b/i;
/** Takes "display: none"; refuses "display:block". */
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

/** Attributes by which an element that is not a link (or not only a link) names what it stands for. */
export const POINTER_ATTRIBUTES = words(
  'data-jats-rid data-rid rid for data-fn data-cite data-footnote-id data-reflist data-tooltip-content data-db-target-for popovertarget commandfor key bibtex-key',
);

/** Attributes in which scripts keep the words of a note. */
export const NOTE_ATTRIBUTES = words(
  'data-bigfoot-footnote data-footnote-content data-footnote-text data-note',
);

/** Attributes of `POINTER_ATTRIBUTES` are looked for on these tags and on custom elements; elsewhere they mean other things. */
const POINTER_TAGS = new Set(words('SPAN LABEL SUP BUTTON XREF CITE'));

/** Reads the role of an element: looks at the tag and the attributes of this one element only. */
export type RoleReader = (element: Element) => ElementRole;

/**
 * A reader for one walk. Pages repeat a few class names thousands of times, most inline elements have no attributes, and most
 * others a class alone: what a tag or a name means is worked out once. Every question to an element costs time, so it is asked
 * for the names of its attributes once, and then for those that say something.
 */
export function createRoleReader(): RoleReader {
  const rolesOf = remembered((_tagName: string) => new Map<string, ElementRole>());
  const roleOf = roleBy(
    remembered((name: string) => ASIDE_NAMES.test(name)),
    remembered((name: string) => NOTE_NAMES.test(name)),
  );
  return (element) => {
    const { tagName } = element;
    const attributes = element.hasAttributes() ? element.getAttributeNames() : NONE;
    // An address, a width, a loading hint say nothing of the role.
    if (attributes.some(isTelling)) return roleOf(element, tagName.toUpperCase(), attributes);
    const ofTag = rolesOf(tagName);
    const className = attributes.includes('class') ? (element.getAttribute('class') ?? '') : '';
    let role = ofTag.get(className);
    if (role === undefined) {
      role = roleOf(element, tagName.toUpperCase(), attributes);
      ofTag.set(className, role);
    }
    return role;
  };
}

const NONE: string[] = [];

type NameTest = (name: string) => boolean;

/** How a role is read by what class and id say of an element; its tag is in capitals. */
const roleBy =
  (isAsideName: NameTest, isNoteName: NameTest) =>
  (element: Element, tag: string, attributes: string[]): ElementRole => {
    const kind = BLOCK_KINDS.get(tag);
    const read = (name: string): string | null =>
      attributes.includes(name) ? element.getAttribute(name) : null;
    const className = read('class') ?? '';
    const style = read('style');
    const line = kind !== undefined && (PDF_LINE.test(className) || PDF_LINE.test(style ?? ''));
    const block = kind !== undefined && !line;
    const id = read('id') || null;
    const ariaRole = block || NOTE_TAGS.has(tag) ? read('role') : null;
    return {
      skip: SKIPPED.has(tag) || (tag === 'SPAN' && className !== '' && NUMBER_NAMES.test(className)),
      block,
      breaksLine: tag === 'BR',
      line,
      pointer:
        tag === 'A' ||
        (!block && (POINTER_TAGS.has(tag) || tag.includes('-')) && attributes.some(isPointerName)),
      raised: tag === 'SUP' || tag === 'SUB' || (style !== null && RAISED_STYLE.test(style)),
      note:
        !block &&
        NOTE_TAGS.has(tag) &&
        ((className !== '' && isNoteName(className)) || (ariaRole !== null && NOTE_ROLES.has(ariaRole))),
      apart: !block && className !== '' && APART_NAMES.test(className),
      hidden: attributes.includes('hidden') || (style !== null && HIDDEN_STYLE.test(style)),
      aside:
        block &&
        (ASIDE_TAGS.has(tag) ||
          (ariaRole !== null && ASIDE_ROLES.has(ariaRole)) ||
          (className !== '' && isAsideName(className)) ||
          (id !== null && isAsideName(id))),
      menu: tag === 'NAV',
      custom: tag.includes('-'),
      kind: kind ?? null,
      id,
      name: read('name') || null,
      names: block ? [className, id, ariaRole].filter(Boolean).join(' ') : '',
    };
  };

const POINTER_NAMES = new Set([...POINTER_ATTRIBUTES, ...NOTE_ATTRIBUTES]);

const isPointerName = (name: string): boolean => POINTER_NAMES.has(name);

/** What a role is read from beside tag and class. */
const TELLING = new Set([...POINTER_NAMES, ...words('id name style role hidden')]);

const isTelling = (name: string): boolean => TELLING.has(name);
