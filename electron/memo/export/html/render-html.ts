import {
  layoutIds,
  ownMark,
  type LayoutBlock,
  type LayoutFact,
  type LayoutList,
  type LayoutTable,
  type MemoLayout,
  type Span,
} from '../layout/memo-layout';
import { memoStyle } from './memo-style';

/** One self-contained HTML file: no script, no request; everything that is not markup is escaped. */
export function renderHtml(layout: MemoLayout, medium: 'screen' | 'print'): string {
  const content = [
    `<h1>${escapeHtml(layout.title)}</h1>`,
    facts(layout.facts),
    ...layout.preface.map(renderBlock),
    ...layout.body.map(renderBlock),
    notes(layout),
    ...layout.annexes.map(renderBlock),
    endnotes(layout),
  ].filter(Boolean);
  return `<!doctype html>
<html lang="en" class="${medium}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src claimbook-app: file:">
<meta name="viewport" content="width=device-width">
<meta name="author" content="${escapeHtml(layout.author)}">
<meta name="dcterms.date" content="${escapeHtml(layout.exportedAt)}">
<title>${escapeHtml(layout.title)}</title>
<style>${memoStyle}</style>
</head>
<body><main>
${content.join('\n')}
</main></body>
</html>
`;
}

/** Text that can stand between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function renderBlock(block: LayoutBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${id(block.id)}>${inline(block.spans)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inline(block.spans)}</p>`;
    case 'warning':
      return `<p class="warning"><strong>${inline(block.spans)}</strong></p>`;
    case 'quote':
      return `<blockquote><p>${inline(block.spans)}</p></blockquote>`;
    case 'verbatim':
      return `<blockquote class="verbatim"${language(block.language)}>${escapeHtml(block.text)}</blockquote>`;
    case 'facts':
      return facts(block.facts);
    case 'rule':
      return '<hr>';
    case 'list':
      return list(block);
    case 'table':
      return table(block);
  }
}

function facts(items: readonly LayoutFact[]): string {
  const rows = items.map(
    ({ label, spans }) => `<div><dt>${escapeHtml(label)}</dt><dd>${inline(spans)}</dd></div>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

function list({ ordered, items }: LayoutList): string {
  const tag = ordered ? 'ol' : 'ul';
  const rows = items.map((item) => `<li>${inline(item.spans)}${item.list ? list(item.list) : ''}</li>`);
  return `<${tag}>${rows.join('')}</${tag}>`;
}

function table({ caption, header, rows, isWide }: LayoutTable): string {
  const head = header
    ? `<thead><tr>${header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('')}</tr></thead>`
    : '';
  const lines = rows.map(
    (row) => `<tr${id(row.id)}>${row.cells.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`,
  );
  const title = caption === null ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  return `<table${isWide ? ' class="wide"' : ''}>${title}${head}<tbody>${lines.join('')}</tbody></table>`;
}

function notes({ notes: { heading, items } }: MemoLayout): string {
  if (items.length === 0) return '';
  const lines = items.map(
    ({ letter, spans }) =>
      `<p id="${layoutIds.note(letter)}"><a href="#${layoutIds.noteUse(letter)}">[${letter}]</a> ${inline(spans)}</p>`,
  );
  return `<h2>${escapeHtml(heading)}</h2>${lines.join('\n')}`;
}

function endnotes({ endnotes: { heading, items } }: MemoLayout): string {
  if (items.length === 0) return '';
  const lines = items.map(
    ({ number, lines: paragraphs }) =>
      `<li id="${layoutIds.endnote(number)}" value="${number}">${paragraphs.map((line) => `<p>${inline(line)}</p>`).join('')}</li>`,
  );
  return `<h2>${escapeHtml(heading)}</h2><ol class="endnotes">${lines.join('\n')}</ol>`;
}

const markTags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
} as const;

function inline(spans: readonly Span[]): string {
  return spans.map(renderSpan).join('');
}

function renderSpan(span: Span): string {
  switch (span.kind) {
    case 'text': {
      const words = span.marks.reduce(
        (inner, mark) => `<${markTags[mark]}>${inner}</${markTags[mark]}>`,
        escapeHtml(span.text),
      );
      return span.language === null ? words : `<span${language(span.language)}>${words}</span>`;
    }
    case 'line-break':
      return '<br>';
    case 'code':
      return `<code class="whole">${escapeHtml(span.text)}</code>`;
    case 'link':
      return /^(https?:|mailto:)/i.test(span.url)
        ? `<a href="${escapeHtml(span.url)}" rel="noreferrer">${inline(span.spans)}</a>`
        : inline(span.spans);
    case 'reference':
      return `<a href="#${escapeHtml(span.target)}">${escapeHtml(span.text)}</a>`;
    case 'citation':
      return `<span class="citation">[${span.uses.map(({ number, use }) => `<a id="${layoutIds.use(number, use)}" href="#${layoutIds.endnote(number)}">${number}</a>`).join(', ')}]</span>`;
    case 'endnote-number':
      return `<a href="#${layoutIds.endnote(span.number)}">${span.number}</a>`;
    case 'note':
      return `<a id="${layoutIds.noteUse(span.letter)}" href="#${layoutIds.note(span.letter)}">[${span.letter}]</a>`;
    case 'own-mark':
      return `<span class="own">${ownMark}</span>`;
  }
}

function id(value: string | undefined): string {
  return value === undefined ? '' : ` id="${escapeHtml(value)}"`;
}

function language(tag: string | null): string {
  return tag === null ? '' : ` lang="${escapeHtml(tag)}"`;
}
