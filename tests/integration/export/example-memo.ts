import { createHash } from 'node:crypto';
import type { ClaimId, ClaimRow, EvidenceId } from '../../../shared/claim/claim-schema';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import type { MemoToAnnotate } from '../../../shared/memo/annotate-memo';
import type { MemoBlock, MemoInline } from '../../../shared/memo/memo-document';
import type { MemoId } from '../../../shared/memo/memo-schema';
import type { MetadataField, SourceDetail, SourceId } from '../../../shared/source/source-schema';

/** A UUID whose last digits say which it is. */
export function uuid(kind: number, index: number): string {
  return `${String(kind).repeat(8)}-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
export const claimId = (index: number): ClaimId => uuid(1, index) as ClaimId;
export const evidenceId = (index: number): EvidenceId => uuid(2, index) as EvidenceId;
const sourceId = (index: number): SourceId => uuid(3, index) as SourceId;

const found = (value: string | null): MetadataField =>
  value === null ? { value, origin: 'unknown' } : { value, origin: 'typed' };

export function source(index: number, changes: Partial<SourceDetail> = {}): SourceDetail {
  const base = {
    id: sourceId(index),
    title: 'Northern Lanthanum moves its quota decisions to the Party committee',
    publisher: 'Ganzhou Business Review',
    author: 'Mei Lin',
    published: '2025-08-01',
    language: 'en',
    ...changes,
  };
  return {
    mediaType: 'text/html',
    codePoints: 5000,
    claimCount: 1,
    addedAt: '2025-08-02T02:00:00.000Z',
    version: 1,
    charset: { used: 'utf-8', declared: 'utf-8', method: 'strict-utf-8' },
    byteLength: 12_000,
    bytesSha256: sha256(`bytes ${index}`),
    textSha256: sha256(`text ${index}`),
    reliability: 'B',
    capture: {
      fileName: 'article.html',
      method: 'file',
      capturedAt: '2025-08-02T02:00:00.000Z',
      utcOffsetMinutes: 480,
      fileModifiedAt: null,
      collector: 'Analyst',
      tool: 'Claimbook',
      toolVersion: '0.1.0',
    },
    derivation: { tool: 'Claimbook', version: '0.1.0', parameters: {} },
    warnings: [],
    ...base,
    metadata: {
      title: found(base.title),
      publisher: found(base.publisher),
      author: found(base.author),
      published: found(base.published),
      language: found(base.language),
      url: found('https://example.org/news/2025/quota?id=7&part=*2*'),
      archiveUrl: found(null),
      descriptor: found('Regional business weekly; the reporter attended the briefing'),
      licenceNote: found(null),
      ...changes.metadata,
    },
  };
}

interface ClaimParts {
  statement?: string;
  quote: string;
  source: SourceDetail;
  code?: string;
  changes?: Partial<ClaimRow>;
  translation?: ClaimRow['evidence'][number]['translation'];
}

export function claim(index: number, parts: ClaimParts): ClaimRow {
  const { quote, source: from, code = 'pre-deliberation' } = parts;
  return {
    id: claimId(index),
    statement: parts.statement ?? '',
    type: 'reported-statement',
    attribution: [{ who: 'The company', role: 'issuer', verb: 'says', access: 'direct' }],
    reliability: 'B',
    credibility: '2',
    likelihood: null,
    confidence: null,
    eventTime: '2025-07',
    publicationTime: '2025-08-01',
    notes: 'private note that must not be printed',
    status: 'reviewed',
    statusReason: '',
    reviewer: '',
    author: 'A. Analyst',
    createdAt: '2025-08-03T00:00:00.000Z',
    modifiedAt: '2025-08-03T00:00:00.000Z',
    codes: [
      {
        codeId: code,
        polarity: 'affirmed',
        coder: 'A. Analyst',
        origin: { kind: 'human' },
        codebookVersion: partyStateControlCodebook.version,
        taggedAt: '2025-08-03T00:00:00.000Z',
      },
    ],
    evidence: [
      {
        id: evidenceId(index),
        sourceId: from.id,
        sourceVersion: from.version,
        start: index * 100,
        end: index * 100 + Array.from(quote).length,
        quote,
        prefix: '',
        suffix: '',
        relation: 'supports',
        translation: parts.translation ?? null,
      },
    ],
    sourceTitles: { [from.id]: from.title },
    ...parts.changes,
  };
}

export const text = (
  words: string,
  ...marks: ('bold' | 'italic' | 'underline' | 'code' | 'superscript')[]
): MemoInline => (marks.length > 0 ? { kind: 'text', text: words, marks } : { kind: 'text', text: words });
export const cite = (...indexes: number[]): MemoInline => ({
  kind: 'citation',
  claimIds: indexes.map(claimId),
});
export const paragraph = (...children: MemoInline[]): MemoBlock => ({ kind: 'paragraph', children });
export const heading = (level: number, words: string): MemoBlock => ({
  kind: 'heading',
  level,
  children: [text(words)],
});

/** A quote with everything that a format might take for its own syntax. */
export const hostileQuote = [
  '# not a heading, *not* emphasis | no cell <script>alert("x")</script> `code` _a_ [l](u) &amp; $x$ ~~s~~',
  '- not a list',
  "1. nor this  one, with  two spaces -- and... 'quotes' \\ :smile: @someone ^sup^ {.class} ==",
  '\tafter a tab',
].join('\n');

/** Words between soft limits of what Word and HTML hold: a control character, a rare ideograph, Traditional forms. */
export const chineseQuote =
  '北方镧业党委召开会议，对年度重大事项“前置研究讨论”，再提交董事会决定；中心組學習由𠮷野主持。';

/** Wraps blocks and claims as an export's input; every quote counts as verified unless told otherwise. */
export function exportInput(
  blocks: MemoBlock[],
  claims: ClaimRow[],
  sources: SourceDetail[],
  changes: Partial<MemoToAnnotate> = {},
): MemoToAnnotate {
  const checks = claims.flatMap((row) => row.evidence.map(({ id }) => [id, 'verified'] as const));
  return {
    memo: {
      id: uuid(4, 1) as MemoId,
      title: 'Who decides at Northern Lanthanum? 北方镧业由谁决定',
      template: 'evidence',
      citationCount: claims.length,
      createdAt: '2025-09-01T08:00:00.000Z',
      modifiedAt: '2025-09-02T09:30:00.000Z',
      revision: 7,
      document: { format: 1, blocks },
      sha256: sha256('memo'),
    },
    claims,
    sources,
    codebook: { codebook: partyStateControlCodebook, sha256: sha256('codebook'), usage: {} },
    notebookName: 'rare-earths',
    applicationVersion: '0.1.0',
    exportedAt: '2025-09-03T10:15:00.000Z',
    analystName: 'A. Analyst',
    ...changes,
    quoteChecks: { ...Object.fromEntries(checks), ...changes.quoteChecks } as MemoToAnnotate['quoteChecks'],
  };
}

/** A memo with everything that an export must carry: two languages, notes, tables, lists, repeats, faults. */
export function exampleMemo(): MemoToAnnotate {
  const english = source(1);
  const chinese = source(2, {
    title: '北方镧业：党委前置研究讨论成为必经程序',
    publisher: '稀土观察',
    author: '张伟',
    language: 'zh-Hans',
    published: '2025-07-30',
    reliability: 'C',
    metadata: {
      archiveUrl: found('https://archive.example.org/x/1'),
      url: found(null),
      descriptor: found(null),
    } as never,
  });
  const claims = [
    claim(1, {
      statement: 'The Party committee of Northern Lanthanum considers major matters before the board does.',
      quote: chineseQuote,
      source: chinese,
      translation: {
        text: 'The Party committee of Northern Lanthanum met to study major annual matters first, then submitted them to the board.',
        translator: 'A. Analyst',
        status: 'reviewed',
      },
      changes: {
        likelihood: 'very-likely',
        confidence: { level: 'moderate', basis: 'One official notice and one interview agree.' },
      },
    }),
    claim(2, { quote: hostileQuote, source: english, code: 'production-quota' }),
    claim(3, {
      statement: 'The 2025 quota was cut by 3.5 per cent.',
      quote: 'the quota was cut by 3.5 per cent in the U.S. dollar value of the plan',
      source: english,
      code: 'production-quota',
      changes: { status: 'disputed', statusReason: 'The ministry denies it', type: null, eventTime: null },
    }),
    claim(4, {
      statement: '党组织研究人事任免。',
      quote: '人事任免先由党委会讨论',
      source: chinese,
      code: 'party-manages-cadres',
    }),
    claim(5, {
      statement: 'Only a note cites this.',
      quote: 'attendance was recorded',
      source: english,
      code: 'gone-code',
    }),
  ];
  const first = claims[0]!;
  first.evidence.push({
    ...first.evidence[0]!,
    id: evidenceId(11),
    sourceId: english.id,
    quote: 'A spokesman said the board alone decides.',
    start: 900,
    end: 941,
    relation: 'contradicts',
    translation: null,
  });
  return exportInput(exampleBlocks(), claims, [english, chinese], {
    quoteChecks: { [evidenceId(3)]: 'quote-differs' },
  });
}

function exampleBlocks(): MemoBlock[] {
  return [
    { ...heading(2, 'Bottom line'), role: 'bottom-line' } as MemoBlock,
    paragraph(
      text('The Party committee very likely decides first. '),
      cite(1),
      text(' Our confidence is moderate: two notices agree'),
      cite(3, 1),
      text('. We have '),
      text('not', 'bold', 'italic'),
      text(' seen the minutes.'),
      {
        kind: 'footnote',
        children: [text('We asked for them in August. A clerk confirmed attendance '), cite(5), text('.')],
      },
    ),
    paragraph(
      text('党委先研究，董事会后决定。'),
      cite(1),
      text('人事也由党委'),
      text('先行讨论', 'bold'),
      cite(4),
      text('。这一点尚无反证。'),
    ),
    { ...heading(2, 'Question and scope'), role: 'question-and-scope' } as MemoBlock,
    paragraph(),
    { ...heading(2, 'Key judgements'), role: 'key-judgements' } as MemoBlock,
    {
      kind: 'list',
      ordered: true,
      items: [
        { children: [text('Quotas fell '), cite(3), text('.')] },
        {
          children: [
            text('Prices rose. See '),
            { kind: 'link', url: 'https://example.org/a_b*c', children: [text('the notice')] },
          ],
          list: {
            kind: 'list',
            ordered: false,
            items: [
              {
                children: [text('In the north '), cite(2)],
                list: { kind: 'list', ordered: true, items: [{ children: [text('第三层。')] }] },
              },
              { children: [text('In the south <b>no</b> change', 'italic')] },
            ],
          },
        },
      ],
    },
    heading(3, 'A table'),
    {
      kind: 'table',
      hasHeaderRow: true,
      rows: [
        [[text('Body')], [text('Role')]],
        [[text('党委 | Party committee')], [text('studies first '), cite(1)]],
        [[text('Board')], [text('decides'), { kind: 'line-break' }, text('formally'), cite(99)]],
      ],
    },
    {
      kind: 'quote',
      children: [text('A block the analyst set apart.'), { kind: 'line-break' }, text('- second line')],
    },
    { kind: 'rule' },
    paragraph(
      text('E = mc'),
      text('2', 'superscript'),
      text(', x_1, '),
      text('`tick` | bar', 'code'),
      text(' and '),
      { kind: 'link', url: 'javascript:alert(1)', children: [text('a dead link')] },
      text('.'),
      { kind: 'footnote', children: [text('Second note, 中文。')] },
    ),
    { ...heading(2, 'Gaps'), role: 'gaps' } as MemoBlock,
    paragraph(text('#1 gap: we know nothing of 2026. 1. Nothing. *Stars* stay.')),
  ];
}
