// A page of any length, in our own words, for the curve of growth. The same size gives the same page.

const SUBJECTS = ['Walking', 'Lifting', 'Sleep', 'Protein', 'Stretching', 'Running', 'Yoga'];
const EFFECTS = ['lowers the resting pulse', 'raises strength', 'improves balance', 'shortens recovery'];
const GROUPS = ['older adults', 'trained men', 'beginners', 'office workers', 'runners'];

const pick = (list, index) => list[index % list.length];

/** `size` paragraphs of four sentences, each with a marker, and `size` references. */
export function grownPage(size) {
  const paragraphs = Array.from({ length: size }, (_, index) => paragraph(index + 1));
  const references = Array.from({ length: size }, (_, index) => reference(index + 1));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of ${size} paragraphs</title></head>
<body><main><article><h1>A page of ${size} paragraphs</h1>
${paragraphs.join('\n')}
<h2>References</h2><ol>${references.join('\n')}</ol></article></main></body></html>`;
}

const paragraph = (number) =>
  `<p>${pick(SUBJECTS, number)} ${pick(EFFECTS, number)} in ${pick(GROUPS, number)} [${number}]. How much depends on where one begins.
Some people notice it after 3 weeks, others after 12, and ${pick(GROUPS, number + 1)} may wait longer. Ask whoever trains you what fits.</p>`;

const reference = (number) =>
  `<li>Doe, J. ${number}., &amp; Roe, R. (${1990 + (number % 35)}). ${pick(SUBJECTS, number)} and ${pick(GROUPS, number)}: a randomised trial.
<i>Journal of Examples</i>, ${number}(1), ${number}–${number + 9}. https://doi.org/10.1000/example.${number}</li>`;
