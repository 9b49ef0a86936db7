/** The look of the printed report: system fonts, one accent, light and dark, and plain black on paper. */
export const REPORT_CSS = `
:root { color-scheme: light dark; --ink: #1c1f23; --paper: #fff; --accent: #0b5a8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --paper: #16181b; --accent: #8cc8f0; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere; }
article + article { margin-top: 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2.2rem; }
li { margin: .6rem 0; }
.numbered { list-style: none; padding-left: 0; }
a { color: var(--accent); }
@media print { :root { --ink: #000; --paper: #fff; --accent: #000; } main { max-width: none; padding: 0; }
  li { break-inside: avoid; } article + article { break-before: page; margin-top: 0; } }
`;
