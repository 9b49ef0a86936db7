// How the pictures of the extension are set together: as the browser shows them, and no further drawing. Pure.

const page = (style, body) => `<!doctype html><meta charset="utf-8"><style>
body{margin:0;overflow:hidden;font-family:"Liberation Sans",Arial,sans-serif}
img{display:block}${style}</style>${body}`;

/** The article with the popup over its upper right corner, where the browser opens it. */
export const popupScene = ({ article, view }) =>
  page(
    `.popup{position:absolute;top:8px;right:24px;border-radius:10px;
overflow:hidden;box-shadow:0 0 0 1px #0003,0 10px 36px #0006}`,
    `<img src="${article}"><div class="popup"><img src="${view}"></div>`,
  );

/** The article, and the panel beside it. */
export const panelScene = ({ article, view, split }) =>
  page(
    `.panel{position:absolute;top:0;left:${split}px;box-shadow:-1px 0 #0003}`,
    `<img src="${article}"><div class="panel"><img src="${view}"></div>`,
  );

/** A tile: the icon, the name, one line, and the popup cut off by the lower edge. */
export const tile = ({ width, height, icon, view, name, line }) => {
  const isLarge = width > 1000;
  const [side, sign, title, text, popup] = isLarge ? [96, 112, 76, 36, 480] : [20, 48, 24, 14, 264];
  return page(
    `body{width:${width}px;height:${height}px;background:#0c5a6b;color:#fff}
.words{position:absolute;left:${side}px;top:50%;translate:0 -50%;width:${width - popup - side * 3}px}
.words img{width:${sign}px;border-radius:22%}h1{margin:.4em 0 .25em;font-size:${title}px;line-height:1.05}
p{margin:0;font-size:${text}px;line-height:1.35;color:#ffe9b8}
.view{position:absolute;right:${side}px;top:${side}px;width:${popup}px;border-radius:10px 10px 0 0;overflow:hidden;
box-shadow:0 8px 30px #0007}.view img{width:100%}`,
    `<div class="words"><img src="${icon}"><h1>${name}</h1><p>${line}</p></div><div class="view"><img src="${view}"></div>`,
  );
};
