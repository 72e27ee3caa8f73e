import type { ClaimRow, EvidenceId } from '../../../shared/claim/claim-schema';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import type { MemoBlock, MemoInline, MemoText } from '../../../shared/memo/memo-document';
import type { MemoToAnnotate, QuoteCheck } from '../../../shared/memo/annotated-memo';
import type { SourceDetail } from '../../../shared/source/source-schema';

const text = (line: string): MemoText => ({ kind: 'text', text: line });
const at = '2026-01-02T03:04:05.678Z';
const uuid = (kind: number, number: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
const digest = (number: number): string => number.toString(16).padStart(64, '0');

const wordsEnglish =
  'the council that sets the quotas of the year met before the notice and heard the company on volumes prices customers and the order in which they are supplied while the committee studied the matter first and the board decided afterwards as its rules require'.split(
    ' ',
  );
const sentencesChinese = ['集团党委前置研究讨论重大经营管理事项。', '董事会按照章程决定供应次序，经理层负责执行。', '“三重一大”事项应当事先听取党委意见……']; // prettier-ignore

/** Words that are always the same for the same number. */
function words(seed: number, count: number): string {
  const chosen = Array.from({ length: count }, (_, index) => wordsEnglish[(seed * 7 + index * 3) % wordsEnglish.length]);
  const line = chosen.join(' ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
} // prettier-ignore

function sourceOf(number: number): SourceDetail {
  const isChinese = number % 2 === 0;
  const known = (value: string | null) => ({ value, origin: value === null ? 'unknown' : 'typed' }) as const;
  const title = isChinese ? `关于第${number}号文件的公告` : `Notice no. ${number} on quotas`;
  const language = isChinese ? 'zh-Hans' : 'en';
  return {
    id: uuid(2, number) as SourceDetail['id'],
    title,
    publisher: 'Beiyuan Daily',
    author: isChinese ? '李明' : 'J. Example',
    published: '2025-08-01',
    language,
    version: 1,
    mediaType: 'text/html',
    codePoints: 12_000,
    claimCount: 4,
    addedAt: at,
    charset: { used: 'utf-8', declared: null, method: 'strict-utf-8' },
    byteLength: 48_000,
    bytesSha256: digest(number * 2 + 1),
    textSha256: digest(number * 2 + 2),
    metadata: {
      title: known(title),
      publisher: known('Beiyuan Daily'),
      author: known(isChinese ? '李明' : 'J. Example'),
      published: known('2025-08-01'),
      language: known(language),
      url: known(`https://news.example/${number}?a=b&c=${number}`),
      archiveUrl: known(null),
      descriptor: known('A daily of the province, owned by its government.'),
      licenceNote: known(null),
    },
    reliability: 'B',
    capture: {
      fileName: `notice-${number}.html`,
      method: 'file',
      capturedAt: at,
      utcOffsetMinutes: 60,
      fileModifiedAt: null,
      collector: 'Ada',
      tool: 'Claimbook',
      toolVersion: '0.1.0',
    },
    derivation: { tool: 'Claimbook', version: '0.1.0', parameters: {} },
    warnings: [],
  };
}

function claimOf(number: number): ClaimRow {
  const source = sourceOf(1 + (number % 60));
  const quote =
    source.language === 'en' ? `${words(number, 28)}.` : `${sentencesChinese.join('')}第${number}条。`;
  const start = (number * 13) % 9000;
  const code = partyStateControlCodebook.dimensions[number % 9]?.codes[0]?.id ?? '';
  return {
    id: uuid(1, number) as ClaimRow['id'],
    author: 'Ada',
    createdAt: at,
    modifiedAt: at,
    statement: number % 3 === 0 ? `第${number}号：党委先研究，董事会后决定。` : `${words(number + 1, 14)} ${number}.`,
    type: 'reported-statement',
    attribution: [{ who: 'Beiyuan Daily', role: 'publisher', verb: 'says', access: 'indirect' }],
    reliability: 'B',
    credibility: '2',
    likelihood: number % 5 === 0 ? 'likely' : null,
    confidence: number % 5 === 0 ? { level: 'moderate', basis: 'Two official notices agree.' } : null,
    eventTime: '2025-07',
    publicationTime: '2025-08-01',
    notes: '',
    status: 'reviewed',
    statusReason: '',
    reviewer: 'Grace',
    evidence: [
      {
        id: uuid(3, number) as EvidenceId,
        sourceId: source.id,
        sourceVersion: 1,
        start,
        end: start + Array.from(quote).length,
        quote,
        prefix: '',
        suffix: '',
        relation: 'supports',
        translation: number % 4 === 0 ? { text: `${words(number, 20)}.`, translator: 'Li', status: 'reviewed' } : null,
      },
    ],
    codes: [{ codeId: code, polarity: 'affirmed', coder: 'Ada', origin: { kind: 'human' }, codebookVersion: '1.0', taggedAt: at }],
    sourceTitles: { [source.id]: source.title },
  };
} // prettier-ignore

/** Paragraphs of about three lines, each with a citation; headings, tables, lists, notes and Chinese in between. */
function blocksOf(claims: readonly ClaimRow[], wordsEach: number): MemoBlock[] {
  const heading = (level: number, title: string): MemoBlock => ({ kind: 'heading', level, children: [text(title)] });
  return claims.flatMap(({ id }, index): MemoBlock[] => {
    const line: MemoInline[] = index % 3 === 0
      ? [text(`${sentencesChinese[index % 2]?.replace('。', '')} `), { kind: 'citation', claimIds: [id] }, text(`。 ${words(index, wordsEach)}.`)]
      : [text(`${words(index, wordsEach)} `), { kind: 'citation', claimIds: [id] }, text(`. ${words(index + 5, 8)}.`)];
    if (index % 41 === 7) line.push({ kind: 'footnote', children: [text(`A note of the analyst, number ${index}.`)] });
    const blocks: MemoBlock[] = [];
    if (index % 50 === 0) blocks.push(heading(2, `Part ${index / 50 + 1} 第${index / 50 + 1}部分`));
    if (index % 10 === 0) blocks.push(heading(3, `${words(index, 4)}`));
    if (index % 20 === 11) {
      blocks.push({
        kind: 'table',
        hasHeaderRow: true,
        rows: [[[text('Actor 主体')], [text('Role')]], [[text('党委')], line], [[text('Board')], [text(words(index, 6))]]],
      });
    } else if (index % 10 === 5) {
      blocks.push({ kind: 'list', ordered: index % 20 === 5, items: [{ children: line }, { children: [text(words(index + 2, 7))] }] });
    } else blocks.push({ kind: 'paragraph', children: line });
    return blocks;
  });
} // prettier-ignore

/** Everything that a long memo is exported from, made without a notebook: `citations` claims, each cited once. */
export function longMemo(citations: number, wordsEach = 18): MemoToAnnotate {
  const claims = Array.from({ length: citations }, (_, index) => claimOf(index + 1));
  const sources = Array.from({ length: 61 }, (_, index) => sourceOf(index + 1));
  const checks = claims.map((claim): [EvidenceId, QuoteCheck] => [claim.evidence[0]?.id as EvidenceId, 'verified']);
  return {
    memo: {
      id: uuid(4, 1) as MemoToAnnotate['memo']['id'],
      title: 'A long memo 长备忘录',
      template: 'empty',
    about: null,
      citationCount: citations,
      createdAt: at,
      modifiedAt: at,
      revision: 1,
      document: { format: 1, blocks: blocksOf(claims, wordsEach) },
      sha256: digest(1),
    },
    claims,
    sources,
    quoteChecks: Object.fromEntries(checks),
    searches: [],
    knownClaims: [],
    liveViews: [],
    codebook: { codebook: partyStateControlCodebook, sha256: digest(2), usage: {} },
    notebookName: 'Notebook',
    applicationVersion: '0.1.0',
    exportedAt: at,
    analystName: 'Ada',
  };
} // prettier-ignore
