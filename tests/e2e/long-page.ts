/** A page with many references, each cited once: works of the replay server's endless series. */
import { bulkWork } from '../replay/works';

const FILLING = `<p>${'The town built a path along the river and another one through the park, and both were open by spring. '.repeat(20)}</p>`;

/**
 * Cites the works from `first` to `last`, which a browser that has looked up others of them has not asked about yet.
 * @param fillings Paragraphs of some 2 KB without marks, one after each of the first citing ones.
 */
export function longPage(first: number, last: number, fillings = 0): string {
  const count = last - first + 1;
  const works = Array.from({ length: count }, (_, at) => bulkWork(first + at));
  const paragraphs = works.map(
    ({ year }, at) =>
      `<p>Some say that walking does more for a town than any gym, and a study of ${year} looked at it closely. People walked more when paths were near. [${at + 1}]</p>${at < fillings ? FILLING : ''}`,
  );
  const entries = works.map(({ authors, title, journal, year, volume, page, doi }) => {
    const [name] = authors;
    return `<li>${name?.join(' ')}. ${title}. ${journal}. ${year};${volume}:${page}. doi:${doi}</li>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How ${count} towns walk</title></head><body>
<article><h1>How ${count} towns walk</h1>${paragraphs.join('\n')}<h2>References</h2><ol>${entries.join('\n')}</ol></article></body></html>`;
}
