import type { CitationUse } from '../../../../shared/memo/annotated-memo';
import { betweenNumbers } from '../../../../shared/memo/citation-bracket';
import type { TextMark } from '../../../../shared/memo/memo-document';
import { message } from '../../../messages/messages';
import { layoutIds, ownMark, type Span } from '../layout/memo-layout';
import { escapeHtml, languageAttribute, textWithLanguages } from './escape-html';

const markTags: Record<TextMark, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
};

/** Inline content as HTML. */
export function htmlInlines(spans: readonly Span[]): string {
  return spans.map((span, index) => renderBefore(span, spans[index + 1], spans[index - 1])).join('');
}

/** The mark of the analyst's own sentence stays on a line with the sign before it. */
function renderBefore(span: Span, next: Span | undefined, previous: Span | undefined): string {
  if (span.kind === 'own-mark' && previous?.kind === 'text') return '';
  if (span.kind !== 'text' || next?.kind !== 'own-mark') return renderSpan(span);
  const last = Array.from(span.text).at(-1) ?? '';
  const before = span.text.slice(0, span.text.length - last.length);
  const kept = `<span class="kept">${renderText({ ...span, text: last })}${renderSpan(next)}</span>`;
  return (before === '' ? '' : renderText({ ...span, text: before })) + kept;
}

function renderSpan(span: Span): string {
  switch (span.kind) {
    case 'text':
      return renderText(span);
    case 'line-break':
      return '<br>';
    case 'code':
      return `<code class="whole">${escapeHtml(span.text)}</code>`;
    case 'link':
      return /^(https?:|mailto:)/i.test(span.url)
        ? `<a href="${escapeHtml(span.url)}" rel="noreferrer">${htmlInlines(span.spans)}</a>`
        : htmlInlines(span.spans);
    case 'reference':
      return `<a href="#${escapeHtml(span.target)}">${escapeHtml(span.text)}</a>`;
    case 'citation':
      return `<span class="citation">[${span.uses.map(citationUse).join(betweenNumbers(span.uses))}]</span>`;
    case 'endnote-number':
      return `<a href="#${layoutIds.endnote(span.number)}">${span.number}</a>`;
    case 'note':
      return `<span class="citation"><a id="${layoutIds.noteUse(span.letter)}" href="#${layoutIds.note(span.letter)}">[${span.letter}]</a></span>`;
    case 'own-mark':
      return `<abbr class="own" title="${escapeHtml(message('memo.annex.own'))}">${ownMark}</abbr>`;
  }
}

function renderText(span: Extract<Span, { kind: 'text' }>): string {
  const words =
    span.language === null
      ? textWithLanguages(span.text)
      : `<span${languageAttribute(span.language)}>${escapeHtml(span.text)}</span>`;
  return span.marks.reduce((inner, mark) => `<${markTags[mark]}>${inner}</${markTags[mark]}>`, words);
}

function citationUse({ number, use, locator }: CitationUse): string {
  const link = `<a id="${layoutIds.use(number, use)}" href="#${layoutIds.endnote(number)}">${number}</a>`;
  return locator === undefined ? link : `${link}, ${textWithLanguages(locator)}`;
}
