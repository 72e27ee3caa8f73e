import { message } from '../../../messages/messages';
import type { LayoutBlock, LayoutFact, LayoutList, LayoutTable } from '../layout/memo-layout';
import { escapeHtml, idAttribute, languageAttribute, textWithLanguages } from './escape-html';
import { htmlInlines } from './html-inlines';

/** Blocks as HTML; a heading and the wide table below it share their pages in landscape. */
export function htmlBlocks(blocks: readonly LayoutBlock[]): string[] {
  return blocks.map((block, index) => {
    if (isWide(block)) return `${renderBlock(block)}\n</section>`;
    return isWide(blocks[index + 1]) ? `<section class="wide">\n${renderBlock(block)}` : renderBlock(block);
  });
}

function isWide(block: LayoutBlock | undefined): boolean {
  return block?.kind === 'table' && block.isWide;
}

function renderBlock(block: LayoutBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${idAttribute(block.id)}>${htmlInlines(block.spans)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${htmlInlines(block.spans)}</p>`;
    case 'warning':
      return `<p class="warning"><strong>${htmlInlines(block.spans)}</strong></p>`;
    case 'quote':
      return `<blockquote><p>${htmlInlines(block.spans)}</p></blockquote>`;
    case 'verbatim':
      return `<blockquote class="verbatim" dir="auto"${languageAttribute(block.language)}>${verbatim(block.text, block.language)}</blockquote>`;
    case 'facts':
      return htmlFacts(block.facts);
    case 'rule':
      return '<hr>';
    case 'list':
      return list(block);
    case 'table':
      return table(block);
  }
}

function verbatim(text: string, language: string | null): string {
  return language === null ? textWithLanguages(text) : escapeHtml(text);
}

/** Labelled values. */
export function htmlFacts(items: readonly LayoutFact[]): string {
  const rows = items.map(
    ({ label, spans }) => `<div><dt>${escapeHtml(label)}</dt><dd>${htmlInlines(spans)}</dd></div>`,
  );
  return `<dl>\n${rows.join('\n')}\n</dl>`;
}

function list({ ordered, items }: LayoutList): string {
  const tag = ordered ? 'ol' : 'ul';
  const rows = items.map((item) => `<li>${htmlInlines(item.spans)}${item.list ? list(item.list) : ''}</li>`);
  return `<${tag}>${rows.join('\n')}</${tag}>`;
}

/** On a narrow screen the table moves sideways in its frame, which the keyboard reaches too. */
function table({ caption, header, rows, widths }: LayoutTable): string {
  const columns = widths
    ? `<colgroup>${widths.map((width) => `<col style="width: ${width}%">`).join('')}</colgroup>`
    : '';
  const head = header
    ? `<thead><tr>${header.map((cell) => `<th scope="col">${htmlInlines(cell)}</th>`).join('')}</tr></thead>`
    : '';
  // Our own tables begin each row with what it is about; the analyst's may not.
  const first = widths === null ? 'td' : 'th';
  const lines = rows.map(({ id, cells }) => {
    const rendered = cells.map((cell, index) =>
      index === 0 && first === 'th'
        ? `<th scope="row">${htmlInlines(cell)}</th>`
        : `<td>${htmlInlines(cell)}</td>`,
    );
    return `<tr${idAttribute(id)}>${rendered.join('')}</tr>`;
  });
  const name = escapeHtml(caption ?? message('memo.annex.table'));
  // Not a <caption>: Chromium 130 puts a page break between one and a head that repeats.
  const title = caption === null ? '' : `<p class="caption">${escapeHtml(caption)}</p>\n`;
  return `${title}<div class="table" role="region" tabindex="0" aria-label="${name}">
<table aria-label="${name}">${columns}${head}<tbody>
${lines.join('\n')}
</tbody></table>
</div>`;
}
