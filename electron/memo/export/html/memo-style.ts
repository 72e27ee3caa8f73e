/** The look of an exported memo on the screen and on A4 paper. Quotes are never hyphenated, hashes never broken. */
export const memoStyle = `
:root {
  color-scheme: light dark;
  --ink: #1f2328; --quiet: #57606a; --line: #c8ccd1; --paper: #fff; --shade: #f4f5f7; --link: #0b57a4; --alarm: #a3231a;
  --serif: 'Source Serif 4', 'Noto Serif', Georgia, 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif;
  --han: 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, 'Source Serif 4', Georgia, serif;
  --han-traditional: 'Noto Serif TC', 'Noto Serif CJK TC', 'Songti TC', PMingLiU, 'Noto Serif SC', serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e3e6ea; --quiet: #a2abb5; --line: #454c55; --paper: #16191d; --shade: #20242a; --link: #82b7f2; --alarm: #ff9d93; }
}
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); hyphens: none; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; }
:lang(zh) { font-family: var(--han); font-style: normal; line-break: strict; }
:lang(zh-Hant) { font-family: var(--han-traditional); }
h1, h2, h3, h4, h5, h6 { margin: 2em 0 0.5em; line-height: 1.3; break-after: avoid; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.75em; font-size: 1.9rem; } h2 { font-size: 1.4rem; padding-bottom: 0.2em; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1rem; }
p, li, dd, td { overflow-wrap: anywhere; }
p { margin: 0.7em 0; }
li { margin: 0.25em 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, .table:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
:target { background: color-mix(in srgb, var(--link) 14%, transparent); }
hr { margin: 2em 0; border: 0; border-top: 1px solid var(--line); }
dl { margin: 0.8em 0; }
dl div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1rem; padding: 0.15em 0; }
dt { color: var(--quiet); } dd { margin: 0; }
blockquote { margin: 1em 0; padding: 0.1em 1em; border-left: 3px solid var(--line); }
.verbatim { padding: 0.6em 1em; background: var(--shade); white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
.warning { padding: 0.6em 1em; border: 2px solid var(--alarm); border-radius: 4px; color: var(--alarm); }
code { font-family: 'DejaVu Sans Mono', 'Cascadia Mono', Menlo, Consolas, monospace; font-size: 0.86em; }
.whole { font-size: 0.72em; white-space: nowrap; }
.citation { white-space: nowrap; }
.own { color: var(--quiet); text-decoration: none; cursor: help; }
.kept { white-space: nowrap; }
.table { margin: 1em 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.86rem; line-height: 1.45; }
.caption { margin: 1em 0 -0.5em; color: var(--quiet); font-size: 0.86rem; break-after: avoid; }
th, td { padding: 0.35em 0.5em; border: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--shade); } tbody th { font-weight: 600; }
td { white-space: pre-wrap; }
td .whole { white-space: normal; overflow-wrap: anywhere; font-size: 0.9em; }
.endnotes { padding-left: 2.4em; } .endnotes p { margin: 0.25em 0; } .endnotes li { margin: 0.9em 0; }
.back::before { content: '\\2191'; } .back { text-decoration: none; }
.backs:empty { display: none; }
@media screen { .wide table { min-width: 62rem; table-layout: fixed; } }
@media screen and (min-width: 70rem) {
  .wide .table { width: 66rem; max-width: calc(100vw - 4rem); margin-left: calc((100% - min(66rem, 100vw - 4rem)) / 2); }
}
@media screen and (max-width: 48rem) { .whole { white-space: normal; overflow-wrap: anywhere; font-size: 0.8em; } }
@media screen and (max-width: 40rem) {
  main { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  dl div { display: block; padding: 0.3em 0; }
  .endnotes { padding-left: 1.8em; }
}
@page { size: A4; margin: 22mm 18mm 20mm; }
@page wide { size: A4 landscape; margin: 20mm 15mm 18mm; }
@media print {
  :root { color-scheme: only light; }
  body { font-size: 10.5pt; line-height: 1.5; orphans: 3; widows: 3; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 11.5pt; } h4, h5, h6 { font-size: 10.5pt; }
  a { color: inherit; text-decoration-color: var(--line); }
  .citation a { text-decoration: none; }
  .backs { display: none; }
  .verbatim, blockquote, .warning { background: none; }
  dl div { break-inside: avoid; grid-template-columns: 9.5rem minmax(0, 1fr); }
  .whole { font: 8.2pt 'Source Serif 4', Georgia, serif; font-variant-numeric: tabular-nums lining-nums; font-variant-ligatures: none; }
  .table { overflow: visible; }
  table { font-size: 8.5pt; table-layout: fixed; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .wide { page: wide; } .wide table { font-size: 7.5pt; }
  .endnotes { font-size: 9.5pt; }
}
`;
