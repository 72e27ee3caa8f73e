import type { ClaimId } from '../../../shared/claim/claim-schema';
import type { MemoCitation } from '../../../shared/memo/citation-item';
import type {
  MemoBlock,
  MemoDocument,
  MemoInline,
  MemoText,
  TextMark,
} from '../../../shared/memo/memo-document';
import type { Memo } from '../../../shared/memo/memo-schema';
import { importText, tagWords, type Handlers } from '../notebook/notebook-fixture';

/** Passages with everything that formats like to change: tabs, runs of spaces, line ends, marks, rare characters. */
export const passages = {
  english:
    'The council said “quotas fell by 5%” -- not 7% -- and that 1 < 2 && 3 > 2... *perhaps* it_was_so.',
  chinese: '董事会决定重大问题，应当事先听取公司党委的意见。“三重一大”事项……一律前置研究。',
  hard: 'Line  one\twith a tab\n  two | bars | and `ticks` [^1] <script>alert(1)</script>\n\n# three 𠮷野家 😀 &amp; \\ end ',
  disputed: '- not a list\n1. nor this ~~ $x^2$ @cite {#id} "straight" \'quotes\'',
} as const;
type PassageName = keyof typeof passages;

export type ExampleClaims = Readonly<Record<PassageName, ClaimId>>;

const sourceText = ['A title: 标题', 'Some words before.', ...Object.values(passages), 'and after.'].join(
  '\n¶\n',
);

/** Tags every passage of a source, with attribution, translation, likelihood and confidence here and there. */
export async function addExampleClaims(handlers: Handlers): Promise<ExampleClaims> {
  const source = await importText(handlers, sourceText);
  await handlers['source.setMetadata']({
    id: source,
    name: 'url',
    value: 'https://example.org/a?b=c&d=%E4%B8%AD|x',
  });
  const claims: Partial<Record<PassageName, ClaimId>> = {};
  for (const name of Object.keys(passages) as PassageName[]) {
    claims[name] = (await tagWords(handlers, source, passages[name])).id;
  }
  const { english, chinese, hard, disputed } = claims as ExampleClaims;
  await handlers['claim.update']({ id: english, changes: { statement: 'Quotas fell *sharply* | by half.' } });
  await handlers['claim.update']({
    id: chinese,
    changes: { statement: '党委先研究，董事会后决定。', likelihood: 'likely' },
  });
  const [evidence] = (await handlers['claim.get']({ id: chinese })).evidence;
  const translation = {
    text: 'The board *first* hears the committee.',
    translator: 'Li 李',
    status: 'reviewed',
  } as const;
  if (evidence) {
    await handlers['claim.setEvidence']({
      claimId: chinese,
      evidenceId: evidence.id,
      changes: { translation },
    });
  }
  await handlers['claim.update']({ id: disputed, changes: { status: 'reviewed' } });
  await handlers['claim.update']({
    id: disputed,
    changes: { status: 'disputed', statusReason: 'Two readings.' },
  });
  return { english, chinese, hard, disputed };
}

/** Stores a memo and answers it. */
export async function addMemo(handlers: Handlers, title: string, blocks: MemoBlock[]): Promise<Memo> {
  const memo = await handlers['memo.create']({ title, template: 'empty', claimIds: [] });
  const document: MemoDocument = { format: 1, blocks };
  await handlers['memo.save']({ id: memo.id, title, document, baseRevision: memo.revision });
  return handlers['memo.get']({ id: memo.id });
}

export const text = (words: string, ...marks: TextMark[]): MemoText => ({
  kind: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
export const cite = (...claimIds: ClaimId[]): MemoCitation => ({ kind: 'citation', claimIds });
export const paragraph = (...children: MemoInline[]): MemoBlock => ({ kind: 'paragraph', children });
const heading = (level: number, ...children: MemoInline[]): MemoBlock => ({
  kind: 'heading',
  level,
  children,
});

/** A claim that the notebook has no longer. */
const goneClaim = '00000000-0000-4000-8000-000000000000' as ClaimId;

/** Memos of every kind, by name; the same for every format. */
export function exampleMemos({
  english,
  chinese,
  hard,
  disputed,
}: ExampleClaims): Record<string, MemoBlock[]> {
  return {
    English: [
      heading(1, text('Bottom line')),
      paragraph(
        text('Quotas fell '),
        cite(english),
        text('. It is likely that they fall again '),
        cite(chinese, english),
        text('. Nobody knows why.'),
      ),
      paragraph(text('A second paragraph of the analyst’s own, with “quotes”. It’s short.')),
    ],
    中文备忘录: [
      heading(2, text('结论')),
      paragraph(
        text('党委先研究，董事会后决定'),
        cite(chinese),
        text('。配额下降'),
        cite(english, chinese),
        text('。原因不明。'),
      ),
      { kind: 'quote', children: [text('引文 '), text('强调', 'italic', 'bold'), text('与普通。')] },
    ],
    'Mixed: *marks* | <b>bars</b>': mixed({ english, chinese, hard, disputed }),
    'A claim is gone': [
      paragraph(text('It was so '), cite(goneClaim), text(' and so '), cite(english, goneClaim), text('.')),
    ],
    '': [],
  };
}

function mixed({ english, chinese, hard, disputed }: ExampleClaims): MemoBlock[] {
  const footnote: MemoInline = {
    kind: 'footnote',
    children: [text('A note. It rests on this '), cite(disputed, hard), text('; see '), cite(english), text('.')],
  };
  return [
    heading(2, text('A heading with a citation '), cite(hard)),
    paragraph(
      text('Plain, '), text('bold', 'bold'), text(', '), text('both', 'bold', 'italic'), text(', '), text('struck', 'strikethrough'),
      text(', H'), text('2', 'subscript'), text('O, x'), text('2', 'superscript'), text(', '), text('under', 'underline'),
      text(' and '), text('co`de | x', 'code'), text(' '), cite(hard, english), text('.'), footnote,
    ),
    paragraph(
      text('See '),
      { kind: 'link', url: 'https://example.org/?a=(b)|c', children: [text('a *link* 链接')] },
      text(' or '),
      { kind: 'link', url: 'javascript:alert(1)', children: [text('no link')] },
      text('. Next'),
      { kind: 'line-break' },
      text('line # not a heading.'),
    ),
    {
      kind: 'list',
      ordered: true,
      items: [
        { children: [text('one '), cite(english)] },
        {
          children: [text('two')],
          list: { kind: 'list', ordered: false, items: [{ children: [text('2.1 – deep')] }, { children: [text('深 '), cite(chinese)] }] },
        },
      ],
    },
    { kind: 'list', ordered: true, items: [{ children: [text('again one')] }] },
    {
      kind: 'table',
      hasHeaderRow: true,
      rows: [
        [[text('Head | bar')], [text('值')], []],
        [[text('cell'), { kind: 'line-break' }, text('second line')], [text('a \\| b '), cite(chinese)]],
      ],
    },
    { kind: 'rule' },
    paragraph(text('--- front: matter'), { kind: 'footnote', children: [text('注释。')] }),
  ];
} // prettier-ignore
