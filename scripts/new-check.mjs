// npm run new:check <subject>-<fault>: the files of a new check, and its line in the catalogue.
// Subjects: claim, reference, article. The check starts on trial (`live: false`) and says "cannot tell" of everything,
// so the catalogue's test asks at once for its example of each outcome.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readOptions, refuseCall } from './tools/options.mjs';

const CATALOGUE = 'lib/checks/index.ts';
const EXAMPLES = 'tests/lib/checks/examples.ts';

/** Takes "claim-dose" and "reference-old-edition"; refuses "claim", "Claim-dose", "chapter-dose". */
const ID = /^(claim|reference|article)(-[a-z]+)+$/;

/** An entry of the catalogue. Takes "  claimTopic,"; refuses "  claim,", "  markerUndefined,". */
const ENTRY = /^ {2}(claim|reference|article)[A-Z]\w*,$/;

const LOOKS = {
  claim: {
    maker: 'claimCheck',
    import: "import { claimCheck } from './subjects';",
    look: 'look: () => cantTell([]),',
  },
  reference: {
    maker: 'referenceCheck',
    import: "import { referenceCheck } from './subjects';",
    look: 'look: () => cantTell([]),',
  },
  article: {
    maker: null,
    import: "import type { Check } from './types';",
    look: 'run: () => [aboutArticle(cantTell([]))],',
  },
};

function main([id]) {
  const subject = ID.exec(id ?? '')?.[1];
  if (subject === undefined) refuseCall('Name it <subject>-<fault>: npm run new:check claim-dose.');
  const file = `lib/checks/${id}.ts`;
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  const name = id.replaceAll(/-([a-z])/g, (_dash, letter) => letter.toUpperCase());
  const catalogue = addToCatalogue(readFileSync(CATALOGUE, 'utf8'), id, name, subject);
  const examples = addToExamples(readFileSync(EXAMPLES, 'utf8'), id, subject);
  writeFileSync(file, checkText(id, name, subject));
  writeFileSync(CATALOGUE, catalogue);
  writeFileSync(EXAMPLES, examples);
  console.log(`Wrote ${file}, its line in ${CATALOGUE} and its examples in ${EXAMPLES}.`);
  console.log(
    'Next: write what it looks at, a priority of its own, an example for each message, its name in public/_locales (checked_…), and label cases in tests/claims-set.',
  );
}

function checkText(id, name, subject) {
  const { maker, import: subjectImport, look } = LOOKS[subject];
  const results = subject === 'article' ? 'aboutArticle, cantTell' : 'cantTell';
  const [opening, closing] = maker === null ? [`${name}: Check = {`, '};'] : [`${name} = ${maker}({`, '});'];
  return `import { ${results} } from './results';
${subjectImport}

/** What it looks for, and what it must not take for it. */
export const ${opening}
  id: '${id}',
  summary: 'What a failed outcome means, in one line.',
  caveat: 'What would make a note of this kind mistaken.',
  needs: [],
  live: false,
  severity: 'note',
  priority: 1,
  messages: {
    passed: 'Compared, and nothing stands out.',
    failed: 'The two texts differ.',
    cantTell: 'The texts at hand do not say.',
  },
  ${look}
${closing}
`;
}

/** The import in its alphabetical place, the entry behind the others of its subject. */
function addToCatalogue(text, id, name, subject) {
  const lines = text.split('\n');
  const line = `import { ${name} } from './${id}';`;
  const after = lines.findLastIndex(
    (other) => other.startsWith('import { ') && other.includes("from './") && other < line,
  );
  lines.splice(after + 1, 0, line);
  const last = lines.findLastIndex((other) => ENTRY.exec(other)?.[1] === subject);
  if (after < 0 || last < 0)
    throw new Error(`${CATALOGUE} is not laid out as expected; add the check by hand.`);
  lines.splice(last + 1, 0, `  ${name},`);
  return lines.join('\n');
}

function addToExamples(text, id, subject) {
  const end = text.lastIndexOf('\n};');
  if (end < 0) throw new Error(`${EXAMPLES} is not laid out as expected; add the examples by hand.`);
  const context =
    subject === 'claim' ? "buildPair('A statement.', { title: 'A title' })" : "list({ title: 'A title' })";
  return `${text.slice(0, end)}\n  '${id}': {\n    cantTell: ${context},\n  },${text.slice(end)}`;
}

try {
  main(readOptions(import.meta.url, {}, { allowPositionals: true }).positionals);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
