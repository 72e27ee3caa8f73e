import type { Article, Block, ListItem } from './article';

/** An article as pandoc's Markdown, from which pandoc writes other formats. */
export function articleMarkdown({ title, blocks }: Article): string {
  const notes: string[] = [];
  const written = blocks.map((block) => blockMarkdown(block, notes));
  const footnotes = notes.map((note, index) => `[^${index + 1}]: ${note}`);
  return [`# ${title}`, ...written, ...footnotes].join('\n\n');
}

function blockMarkdown(block: Block, notes: string[]): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'quote':
      return `> ${block.text}`;
    case 'list':
      return listMarkdown(block.items, block.isOrdered, '');
    case 'table':
      return tableMarkdown(block.rows);
    case 'paragraph':
      return block.inlines
        .map(({ kind, text }) => {
          if (kind === 'note') return `[^${notes.push(text)}]`;
          if (kind === 'link') return `[${text}](https://example.org/page)`;
          return { strong: `**${text}**`, emphasis: `*${text}*`, plain: text }[kind];
        })
        .join('');
  }
}

function listMarkdown(items: readonly ListItem[], isOrdered: boolean, indent: string): string {
  const mark = isOrdered ? '1. ' : '-  ';
  return items
    .map(({ text, items: inner }) => {
      const nested = inner ? `\n${listMarkdown(inner, isOrdered, `${indent}    `)}` : '';
      return `${indent}${mark}${text}${nested}`;
    })
    .join('\n');
}

function tableMarkdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${'---|'.repeat(rows[0]?.length ?? 1)}`, ...rest].join('\n');
}
