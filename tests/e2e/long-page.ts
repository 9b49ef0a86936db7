/** A page with many references, each cited once: works of the replay server's endless series. */
import { bulkWork } from '../replay/works';

export function longPage(count: number): string {
  const works = Array.from({ length: count }, (_, at) => bulkWork(at + 1));
  const paragraphs = works.map(
    ({ year }, at) =>
      `<p>Some say that walking does more for a town than any gym, and a study of ${year} looked at it closely. People walked more when paths were near. [${at + 1}]</p>`,
  );
  const entries = works.map(({ authors, title, journal, year, volume, page, doi }) => {
    const [name] = authors;
    return `<li>${name?.join(' ')}. ${title}. ${journal}. ${year};${volume}:${page}. doi:${doi}</li>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How ${count} towns walk</title></head><body>
<article><h1>How ${count} towns walk</h1>${paragraphs.join('\n')}<h2>References</h2><ol>${entries.join('\n')}</ol></article></body></html>`;
}
