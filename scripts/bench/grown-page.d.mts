/** Types of `grown-page.mjs`, which runs without a compiler. */
export function grownPage(size: number): string;
export function grownAlone(what: 'blocks' | 'entries' | 'marks', size: number): string;
