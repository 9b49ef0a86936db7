/**
 * Where in a tab the article stands: in the page, or in a frame that the page is little more than a border of. A frame of the
 * page's own site can be read like the page; `activeTab` opens no frame of another site, and a PDF in a frame has no text.
 */

export interface ArticlePlace {
  /** The window that is read and marked. */
  view: Window;
  /** A frame that takes up most of the window and cannot be read; the article may be in it. */
  hasClosedFrame: boolean;
}

/** Part of the window's area that a frame with an article covers: smaller ones are videos, advertisements, comments. */
const MIN_AREA = 0.3;

/** Frames in frames: portals nest them once or twice. */
const MAX_DEPTH = 4;

/** A frame must hold this many times the text of the page around it. */
const MIN_RATIO = 2;

/** The innermost readable frame that holds most of the text, or the page itself. */
export function articlePlace(page: Window): ArticlePlace {
  let view = page;
  let hasClosedFrame = false;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const frames = largeFrames(view);
    if (frames.length === 0) break;
    const open = frames.flatMap((frame) => readable(frame) ?? []);
    hasClosedFrame ||= open.length < frames.length;
    const [fullest] = open.sort((a, b) => textLength(b) - textLength(a));
    if (!fullest || textLength(fullest) < MIN_RATIO * textLength(view)) break;
    view = fullest;
  }
  return { view, hasClosedFrame };
}

function largeFrames(view: Window): HTMLIFrameElement[] {
  const area = Math.max(1, view.innerWidth * view.innerHeight);
  return [...view.document.querySelectorAll<HTMLIFrameElement>('iframe, frame, object, embed')].filter(
    (frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return width * height >= MIN_AREA * area;
    },
  );
}

/** The frame's window; null for a frame of another site, or one without a text of its own. */
function readable(frame: HTMLIFrameElement): Window | null {
  const document: Document | null = frame.contentDocument ?? null;
  return document?.contentType === 'text/html' && document.body ? document.defaultView : null;
}

/** UTF-16 code units of what is shown. */
const textLength = ({ document }: Window): number => document.body?.innerText.length ?? 0;
