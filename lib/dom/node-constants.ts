/** Constants of `Node` and `NodeFilter` (https://dom.spec.whatwg.org/#interface-node): a page may hide the objects, and Node.js has none. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_SECTION_NODE = 4;
export const SHOW_TEXT = 4;
