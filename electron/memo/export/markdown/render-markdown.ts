import {
  layoutIds,
  type LayoutBlock,
  type LayoutFact,
  type LayoutList,
  type LayoutTable,
  type MemoLayout,
  type Span,
} from '../layout/memo-layout';
import { escapeLineStart, escapeMarkdown, yamlString } from './escape-markdown';
import { markdownInlines, markdownVerbatim } from './markdown-inlines';

/**
 * The memo in CommonMark with footnotes and pipe tables (GFM). Endnotes are footnotes numbered as everywhere else;
 * the analyst's notes are a section of their own, so that they never shift a number. No line is wrapped.
 */
export function renderMarkdown(layout: MemoLayout): string {
  const parts = [
    frontMatter(layout),
    `# ${markdownInlines([{ kind: 'text', text: layout.title, marks: [], language: null }], 'heading')}`,
    facts(layout.facts),
    ...blocks(layout.preface),
    ...blocks(layout.body),
    ...notes(layout),
    ...blocks(layout.annexes),
    ...endnotes(layout),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Readers such as pandoc take front matter for Markdown, so the words are escaped as such, then as YAML. */
function frontMatter(layout: MemoLayout): string {
  const entries = [
    ['title', escapeMarkdown(layout.title)],
    ['author', escapeMarkdown(layout.author)],
    ['date', layout.exportedAt],
    ['lang', 'en'],
  ] as const;
  const lines = entries
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${yamlString(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

function notes({ notes: { heading, items } }: MemoLayout): string[] {
  if (items.length === 0) return [];
  return [
    `## ${escapeMarkdown(heading)}`,
    ...items.map(({ letter, spans }) => `**\\[${letter}\\]** ${markdownInlines(spans, 'continued')}`),
  ];
}

function endnotes({ endnotes: { heading, items } }: MemoLayout): string[] {
  if (items.length === 0) return [];
  return [
    `## ${escapeMarkdown(heading)}`,
    ...items.map(({ number, lines }) => {
      const [first = '', ...rest] = lines.map((line) => markdownInlines(line));
      return [
        `[^${number}]: <span id="${layoutIds.endnote(number)}"></span>${indent(first, '    ')}`,
        ...rest.map((line) => `    ${indent(line, '    ')}`),
      ].join('\n\n');
    }),
  ];
}

function blocks(items: readonly LayoutBlock[]): string[] {
  const rendered: string[] = [];
  let alternate = false;
  items.forEach((block, index) => {
    const previous = items[index - 1];
    const followsList =
      block.kind === 'list' && previous?.kind === 'list' && previous.ordered === block.ordered;
    alternate = followsList && !alternate;
    rendered.push(renderBlock(block, alternate));
  });
  return rendered.filter((text) => text !== '');
}

/** `alternate` takes the other list marker, since two lists with the same one would be read as one. */
function renderBlock(block: LayoutBlock, alternate: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownInlines(block.spans, 'heading')}`;
    case 'paragraph':
      return markdownInlines(block.spans);
    case 'warning':
      return quoted([`**${markdownInlines(block.spans)}**`]);
    case 'quote':
      return quoted(markdownInlines(block.spans).split('\n'));
    case 'verbatim':
      return quoted(markdownVerbatim(block.text));
    case 'facts':
      return facts(block.facts);
    case 'rule':
      return '* * *';
    case 'list':
      return list(block, alternate);
    case 'table':
      return table(block);
  }
}

function quoted(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

function facts(items: readonly LayoutFact[]): string {
  return items
    .map(
      ({ label, spans }) =>
        `- ${escapeMarkdown(label)}: ${indent(markdownInlines(spans, 'continued'), '  ')}`,
    )
    .join('\n');
}

function list(block: LayoutList, alternate: boolean): string {
  return block.items
    .map((item, index) => {
      const marker = block.ordered ? `${index + 1}${alternate ? ')' : '.'}` : alternate ? '*' : '-';
      const margin = ' '.repeat(marker.length + 1);
      const words = markdownInlines(item.spans);
      const first = `${marker} ${indent(words, margin)}`.trimEnd();
      return item.list ? `${first}\n${margin}${indent(list(item.list, false), margin)}` : first;
    })
    .join('\n');
}

/** Every line but the first moved to the right, so that it stays inside what the first opens. */
function indent(text: string, margin: string): string {
  return text.replace(/\n(?=.)/g, `\n${margin}`);
}

function table({ caption, header, rows }: LayoutTable): string {
  const columns = Math.max(header?.length ?? 0, ...rows.map(({ cells }) => cells.length));
  const head = header ?? Array.from({ length: columns }, (): Span[] => []);
  const lines = [
    row(head),
    `|${' --- |'.repeat(columns)}`,
    ...rows.map(({ cells }) =>
      row([...cells, ...Array.from({ length: columns - cells.length }, (): Span[] => [])]),
    ),
  ];
  return [...(caption === null ? [] : [escapeLineStart(escapeMarkdown(caption)), '']), ...lines].join('\n');
}

function row(cells: readonly (readonly Span[])[]): string {
  return `| ${cells.map((cell) => markdownInlines(cell, 'cell')).join(' | ')} |`;
}
