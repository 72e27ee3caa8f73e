/** The look of an exported memo on the screen and on A4 paper. Quotes are never hyphenated, hashes never broken. */
export const memoStyle = `
:root { color-scheme: light dark; }
body { margin: 0; font: 11pt/1.55 'Source Serif 4', 'Noto Serif', Georgia, 'Noto Serif CJK SC', 'Noto Serif SC', SimSun, serif; hyphens: none; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1.25rem; }
:lang(zh) { font-style: normal; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2em; border-bottom: 1px solid #8886; }
dl div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.5rem; }
dt { opacity: 0.75; } dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: 0.75em 0; padding: 0.2em 1em; border-left: 3px solid #8888; }
.verbatim { white-space: pre-wrap; overflow-wrap: anywhere; }
.warning { padding: 0.5em 1em; border: 2px solid #b3261e; }
.whole { white-space: nowrap; font-size: 0.78em; }
code { font-family: 'DejaVu Sans Mono', Consolas, monospace; }
.own { opacity: 0.7; }
table { width: 100%; margin: 1em 0; border-collapse: collapse; font-size: 0.85em; }
caption { padding: 0.3em 0; font-weight: 600; text-align: start; }
th, td { padding: 0.3em 0.4em; border: 1px solid #8888; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
.endnotes p { margin: 0.2em 0; }
.print main { max-width: none; margin: 0; padding: 0; }
`;
