/** What stands behind the title of a thesis and says that it is one. Called by `read-book.ts`. */
import { textOf } from './name-parts';
import { foldedText, isSign, yearOf } from './token-tests';
import type { Tokens } from './tokens';

/**
 * "2019. Dissertação (Mestrado em Saúde)", "2012. 120 f. Tese (Doutorado)", "Trabalho de Conclusão de Curso (Bacharelado": a degree
 * as ABNT NBR 6023 names it · "Tese. Uma leitura", "2019. Rest".
 */
export function isDegreeWork(tokens: Tokens, at: number): boolean {
  let noun = yearOf(tokens[at]) !== null && isSign(tokens[at + 1], '.') ? at + 2 : at;
  if (tokens[noun]?.kind === 'number' && /^(?:f|fls|p)$/.test(tokens[noun + 1]?.text ?? ''))
    noun += isSign(tokens[noun + 2], '.') ? 3 : 2;
  const work = foldedText(tokens, noun, noun + 5);
  const words = /^(?:trabalho de conclusao de curso|(?:tese|dissertacao|monografia)(?= ))/
    .exec(work)?.[0]
    .split(' ');
  return words !== undefined && isSign(tokens[noun + words.length], '(');
}

/** "Master's thesis.", "Unpublished PhD thesis", "Ph.D. dissertation", "Diss. Univ. Bonn" · "Thesis writing for beginners". */
export function isThesis(tokens: Tokens, at: number): boolean {
  const start = /^(?:un)?published$/.test(tokens[at]?.folded ?? '') ? at + 1 : at;
  if (tokens[start]?.text === 'Diss') return isSign(tokens[start + 1], '.');
  const dotted = /^Ph ?\. ?D ?\.$/.test(textOf(tokens, start, start + 4));
  const degree =
    dotted ||
    /^(?:phd|doctoral|master(?:['\u2019]?s)?|msc|bachelor(?:['\u2019]?s)?)$/.test(
      tokens[start]?.folded ?? '',
    );
  const noun = tokens[start + (dotted ? 4 : 1)]?.folded ?? '';
  return degree && /^(?:thesis|dissertation)$/.test(noun);
}
