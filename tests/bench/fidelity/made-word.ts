import {
  CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document, ExternalHyperlink,
  FootnoteReferenceRun, Header, HeadingLevel, InsertedTextRun, LevelFormat, Packer, Paragraph, Table, TableCell,
  TableRow, TextRun, Textbox,
} from 'docx'; // prettier-ignore
import type { Article, Block, Inline, ListItem } from './article';
import { articleText } from './article';
import type { MadeFile } from './made-file';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const changed = { id: 1, author: 'Editor', date: '2025-03-04T00:00:00Z' };

/** Word's things that an article does not have by itself. */
type Extra = 'comments' | 'changes' | 'textbox' | 'header';

/** An article as a Word document by the docx library. Tracked changes count as accepted; comments and headers are no text. */
export async function makeWord(article: Article, extras: readonly Extra[] = []): Promise<MadeFile> {
  const notes: string[] = [];
  const body = article.blocks.flatMap((block) => blockChildren(block, notes));
  const [extraChildren, extraText] = extraParts(extras);
  const document = new Document({
    title: article.title,
    comments: extras.includes('comments')
      ? {
          children: [
            { id: 0, author: 'Editor', date: new Date(0), children: [new Paragraph('Unseen remark')] },
          ],
        }
      : { children: [] },
    footnotes: Object.fromEntries(
      notes.map((note, index) => [index + 1, { children: [new Paragraph(note)] }]),
    ),
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [0, 1, 2].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
        },
      ],
    },
    sections: [
      {
        ...(extras.includes('header') && {
          headers: { default: new Header({ children: [new Paragraph('Unseen header')] }) },
        }),
        children: [
          new Paragraph({ text: article.title, heading: HeadingLevel.HEADING_1 }),
          ...extraChildren,
          ...body,
        ],
      },
    ],
  });
  const [title = '', ...rest] = articleText(article).split('\n\n');
  return {
    name: `${article.name}-${['word', ...extras].join('-')}.docx`,
    bytes: await Packer.toBuffer(document),
    text: [title, ...extraText, ...rest].join('\n\n'),
  };
}

function extraParts(extras: readonly Extra[]): [Paragraph[], string[]] {
  const children: Paragraph[] = [];
  const texts: string[] = [];
  if (extras.includes('comments')) {
    children.push(new Paragraph({ children: [new CommentRangeStart(0), new TextRun('A remark stands here.'), new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] })] })); // prettier-ignore
    texts.push('A remark stands here.');
  }
  if (extras.includes('changes')) {
    children.push(new Paragraph({ children: [new TextRun('The plan was '), new DeletedTextRun({ text: 'rejected', ...changed }), new InsertedTextRun({ text: 'approved', ...changed }), new TextRun(' in the end.')] })); // prettier-ignore
    texts.push('The plan was approved in the end.');
  }
  if (extras.includes('textbox')) {
    children.push(new Textbox({ children: [new Paragraph('Words in a box.')], style: { width: '200pt', height: '40pt' } }) as unknown as Paragraph); // prettier-ignore
    texts.push('Words in a box.');
  }
  return [children, texts];
}

function blockChildren(block: Block, notes: string[]): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: levels[block.level] })];
    case 'quote':
      return [new Paragraph({ text: block.text, style: 'Quote' })];
    case 'list':
      return listParagraphs(block.items, block.isOrdered, 0);
    case 'table':
      return [
        new Table({
          rows: block.rows.map(
            (row) =>
              new TableRow({
                children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
              }),
          ),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: block.inlines.map((inline) => runOf(inline, notes)) })];
  }
}

function runOf({ kind, text }: Inline, notes: string[]): TextRun | ExternalHyperlink | FootnoteReferenceRun {
  if (kind === 'note') return new FootnoteReferenceRun(notes.push(text));
  if (kind === 'link')
    return new ExternalHyperlink({ link: 'https://example.org/x', children: [new TextRun(text)] });
  return new TextRun({ text, bold: kind === 'strong', italics: kind === 'emphasis' });
}

function listParagraphs(items: readonly ListItem[], isOrdered: boolean, level: number): Paragraph[] {
  return items.flatMap(({ text, items: inner = [] }) => [
    new Paragraph({ text, ...(isOrdered ? { numbering: { reference: 'numbers', level } } : { bullet: { level } }) }), // prettier-ignore
    ...listParagraphs(inner, isOrdered, level + 1),
  ]);
}
