import { message } from '../../../messages/messages';
import { layoutIds, type MemoLayout } from '../layout/memo-layout';
import { citationUses } from '../layout/citation-uses';
import { escapeHtml, textWithLanguages } from './escape-html';
import { htmlBlocks, htmlFacts } from './html-blocks';
import { htmlInlines } from './html-inlines';
import { memoStyle } from './memo-style';

/** A page for printing takes its fonts from a style sheet beside it; a file for the screen needs nothing else. */
const policies = {
  screen: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  print:
    "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'",
};

/** One self-contained HTML file: no script, no request; everything that is not markup is escaped. */
export function renderHtml(layout: MemoLayout, medium: 'screen' | 'print'): string {
  const content = [
    `<h1>${textWithLanguages(layout.title)}</h1>`,
    htmlFacts(layout.facts),
    ...htmlBlocks(layout.preface),
    ...htmlBlocks(layout.body),
    notes(layout),
    ...htmlBlocks(layout.annexes),
    endnotes(layout),
  ].filter(Boolean);
  const author = layout.author === '' ? '' : `<meta name="author" content="${escapeHtml(layout.author)}">\n`;
  const fonts = medium === 'print' ? '<link rel="stylesheet" href="fonts.css">\n' : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policies[medium]}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${author}<meta name="dcterms.date" content="${escapeHtml(layout.exportedAt)}">
<title>${escapeHtml(layout.title)}</title>
${fonts}<style>${memoStyle}</style>
</head>
<body><main>
${content.join('\n')}
</main></body>
</html>
`;
}

function notes({ notes: { heading, items } }: MemoLayout): string {
  if (items.length === 0) return '';
  const lines = items.map(({ letter, spans }) => {
    const back = escapeHtml(message('memo.annex.note.back', { letter }));
    return `<p id="${layoutIds.note(letter)}"><a href="#${layoutIds.noteUse(letter)}" title="${back}">[${letter}]</a> ${htmlInlines(spans)}</p>`;
  });
  return `<section class="notes">\n<h2>${escapeHtml(heading)}</h2>\n${lines.join('\n')}\n</section>`;
}

function endnotes(layout: MemoLayout): string {
  const { heading, items } = layout.endnotes;
  if (items.length === 0) return '';
  const uses = citationUses(layout);
  const lines = items.map(({ number, lines: paragraphs }) => {
    const words = paragraphs.map((line) => `<p>${htmlInlines(line)}</p>`).join('');
    return `<li id="${layoutIds.endnote(number)}" value="${number}">${words}${backLinks(number, uses.get(number) ?? 0)}</li>`;
  });
  return `<section>\n<h2>${escapeHtml(heading)}</h2>\n<ol class="endnotes">\n${lines.join('\n')}\n</ol>\n</section>`;
}

/** One arrow for each place that cites the claim; drawn by the style, so that no word is added to the memo's. */
function backLinks(number: number, uses: number): string {
  const links = Array.from({ length: uses }, (_, index) => {
    const name = escapeHtml(message('memo.annex.endnote.back', { number, use: index + 1 }));
    return `<a class="back" href="#${layoutIds.use(number, index + 1)}" aria-label="${name}" title="${name}"></a>`;
  });
  return links.length === 0 ? '' : `<p class="backs">${links.join(' ')}</p>`;
}
