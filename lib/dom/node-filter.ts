/** Constants of `NodeFilter` (https://dom.spec.whatwg.org/#interface-nodefilter): a page may hide the object, and Node has none. */
export const SHOW_TEXT = 4;
export const SHOW_CDATA_SECTION = 8;
