import { expect, it } from 'vitest';
import { claimRowSchema, type ClaimRow } from '../../../shared/claim/claim-schema';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import { memoLanguage } from '../../../shared/memo/memo-language';
import { createMemoDocument } from '../../../shared/memo/memo-skeleton';
import { sectionOf } from '../../../shared/check/sections';
import { plainText } from '../../../shared/memo/memo-sentences';

const english = { claims: [], codebook: partyStateControlCodebook, language: 'en' as const };

let made = 0;

function claim(quote: string, codeId: string, statement = ''): ClaimRow {
  made += 1;
  const id = (kind: number): string => `${kind}0000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  const at = '2026-01-01T00:00:00.000Z';
  return claimRowSchema.parse({
    id: id(1),
    statement,
    type: null,
    attribution: [],
    reliability: 'F',
    credibility: '6',
    likelihood: null,
    confidence: null,
    eventTime: null,
    publicationTime: null,
    notes: '',
    status: 'draft',
    statusReason: '',
    reviewer: '',
    author: 'Analyst',
    createdAt: at,
    modifiedAt: at,
    evidence: [
      {
        id: id(2),
        sourceId: id(3),
        sourceVersion: 1,
        start: 0,
        end: 2,
        quote,
        prefix: '',
        suffix: '',
        relation: 'supports',
        translation: null,
      },
    ],
    codes: [
      {
        codeId,
        polarity: 'affirmed',
        coder: 'Analyst',
        origin: { kind: 'human' },
        codebookVersion: '1.0',
        taggedAt: at,
      },
    ],
    sourceTitles: {},
  });
}

it('the skeleton of an evidence memo holds the claims by dimension, each cited, and writes nothing else', () => {
  const claims = [
    claim('出口许可', 'export-control'),
    claim('went to the committee', 'pre-deliberation'),
    claim('x', 'pre-deliberation', 'The board decides last.'),
    claim('y', 'not-in-the-codebook', '不在其中'),
  ];
  const { blocks } = createMemoDocument('evidence', { ...english, claims });
  const lines = blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(
          ({ children }) =>
            `- ${children.map((part) => (part.kind === 'text' ? part.text : `<${part.kind}>`)).join('')}`,
        )
      : block.kind === 'heading'
        ? [`${'#'.repeat(block.level)} ${plainText(block.children)}`]
        : 'children' in block
          ? [plainText(block.children)]
          : [],
  );
  const evidence = lines.slice(
    lines.indexOf('## Evidence by dimension'),
    lines.indexOf('## Alternative reading'),
  );
  expect(evidence.slice(1)).toEqual([
    expect.stringMatching(/^### D2 /),
    '- “went to the committee” <citation>',
    '- The board decides last. <citation>',
    expect.stringMatching(/^### D7 /),
    '- “出口许可”<citation>',
    expect.stringMatching(/^### /),
    '- 不在其中<citation>',
  ]);
  expect(lines.filter((line) => !/^[#-]/.test(line)).join('')).toBe('');
});

it('without claims both templates leave a line to write in', () => {
  expect(createMemoDocument('empty', english).blocks).toEqual([{ kind: 'paragraph', children: [] }]);
  const { blocks } = createMemoDocument('evidence', english);
  expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(6);
});

it('in Chinese the headings of an evidence memo are Chinese, and open the same parts', () => {
  const claims = [claim('y', 'not-in-the-codebook', '不在其中')];
  const headings = createMemoDocument('evidence', { ...english, claims, language: 'zh' }).blocks.flatMap(
    (block) => (block.kind === 'heading' ? [{ words: plainText(block.children), role: block.role }] : []),
  );
  expect(headings.map(({ words }) => words)).toEqual([
    '核心结论',
    '研究问题与范围',
    '关键判断',
    '各维度证据',
    '编码表之外',
    '其他解读',
    '信息缺口',
  ]);
  // A heading whose role is lost in another program is read by its words.
  for (const { words, role } of headings) if (role) expect(sectionOf(words)).toBe(role);
});

it.each([
  ['国资委的配额决定', [], 'zh'],
  ['BYD 的党委前置研究', [], 'zh'],
  ['Who decides at 北园集团?', [], 'en'],
  ['', ['集团党委前置研究讨论', '董事会最后决定', 'Quotas fell'], 'zh'],
  ['2026', ['集团党委前置研究讨论', 'Quotas fell'], 'en'],
  ['', [], 'en'],
])('a memo called “%s” with claims %j is written in %s', (title, statements, language) => {
  const claims = statements.map((statement) => claim('x', 'export-control', statement));
  expect(memoLanguage(title, claims)).toBe(language);
});
