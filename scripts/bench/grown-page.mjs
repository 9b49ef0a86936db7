// Pages of any length, in our own words, for the curves of growth. The same sizes give the same page.

const SUBJECTS = ['Walking', 'Lifting', 'Sleep', 'Protein', 'Stretching', 'Running', 'Yoga'];
const EFFECTS = ['lowers the resting pulse', 'raises strength', 'improves balance', 'shortens recovery'];
const GROUPS = ['older adults', 'trained men', 'beginners', 'office workers', 'runners'];

/** What the other two come to while one of blocks, entries and marks grows. */
const STEADY = 30;

const pick = (list, index) => list[index % list.length];

/** `size` paragraphs of four sentences, each with a marker, and `size` references. */
export const grownPage = (size) => page(size, { blocks: size, entries: size, marks: size });

/**
 * A page of which one thing grows: its paragraphs, its references, or the marks in its paragraphs.
 *
 *     grownAlone('marks', 1000)   →   30 paragraphs with a thousand marks among them, and 30 references
 */
export const grownAlone = (what, size) =>
  page(size, { blocks: STEADY, entries: STEADY, marks: STEADY, [what]: size });

function page(size, { blocks, entries, marks }) {
  const paragraphs = Array.from({ length: blocks }, (_, index) => {
    // The marks are spread over the paragraphs, as evenly as they go.
    const from = Math.floor((index * marks) / blocks);
    const to = Math.floor(((index + 1) * marks) / blocks);
    const numbers = Array.from({ length: to - from }, (_, mark) => ((from + mark) % entries) + 1);
    return paragraph(index + 1, numbers);
  });
  const references = Array.from({ length: entries }, (_, index) => reference(index + 1));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of ${size} paragraphs</title></head>
<body><main><article><h1>A page of ${size} paragraphs</h1>
${paragraphs.join('\n')}
<h2>References</h2><ol>${references.join('\n')}</ol></article></main></body></html>`;
}

const paragraph = (number, marks) => {
  const [first, ...others] = marks.map((mark) => ` [${mark}]`);
  const more = others
    .map((mark) => `Another study of ${pick(GROUPS, number)} found the same${mark}. `)
    .join('');
  return `<p>${pick(SUBJECTS, number)} ${pick(EFFECTS, number)} in ${pick(GROUPS, number)}${first ?? ''}. ${more}How much depends on where one begins.
Some people notice it after 3 weeks, others after 12, and ${pick(GROUPS, number + 1)} may wait longer. Ask whoever trains you what fits.</p>`;
};

const reference = (number) =>
  `<li>Doe, J. ${number}., &amp; Roe, R. (${1990 + (number % 35)}). ${pick(SUBJECTS, number)} and ${pick(GROUPS, number)}: a randomised trial.
<i>Journal of Examples</i>, ${number}(1), ${number}–${number + 9}. https://doi.org/10.1000/example.${number}</li>`;
