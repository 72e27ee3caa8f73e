import fc from 'fast-check';
import type { ClaimId, EvidenceId } from '../../../../shared/claim/claim-schema';
import type { CitationItem } from '../../../../shared/memo/citation-item';
import { emptyLiveBlock, liveKinds } from '../../../../shared/memo/live-block';
import type {
  MemoBlock,
  MemoDocument,
  MemoInline,
  MemoLink,
  MemoList,
  MemoListItem,
} from '../../../../shared/memo/memo-document';
import { sectionRoleSchema, textMarkSchema } from '../../../../shared/memo/memo-document';
import type { MemoId } from '../../../../shared/memo/memo-schema';
import type { SourceId } from '../../../../shared/source/source-schema';

const marks = textMarkSchema.options;

const words = fc.oneof(
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('党组织前置研究讨论', ' ', '', 'a\nb', 'x\r\ny', '\t', '"<b>', '# no heading', '𠮷 rare'),
);
const text: fc.Arbitrary<MemoLink['children'][number]> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words }),
  fc.record({
    kind: fc.constant('text' as const),
    text: words,
    marks: fc.array(fc.constantFrom(...marks), { maxLength: 3 }),
  }),
  fc.constant({ kind: 'line-break' as const }),
);
export const claimId = fc.uuid({ version: 4 }).map((id) => id as ClaimId);
const locator = fc.constantFrom({}, { locator: 'p. 7' }, { locator: 'para. 12' }, { locator: '第3页' });
const target: fc.Arbitrary<CitationItem> = fc.oneof(
  fc.record({ to: fc.constant('claim' as const), claimId }),
  fc.record({
    to: fc.constant('passage' as const),
    claimId,
    evidenceId: claimId.map((id) => id as string as EvidenceId),
  }),
  fc.record({
    to: fc.constant('source' as const),
    sourceId: claimId.map((id) => id as string as SourceId),
    sourceVersion: fc.integer({ min: 1, max: 3 }),
  }),
);
const item = fc.tuple(target, locator).map(([cited, where]): CitationItem => ({ ...cited, ...where }));
const citation = fc.oneof(
  fc.record({
    kind: fc.constant('citation' as const),
    claimIds: fc.array(claimId, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('citation' as const),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
  }),
);
const link = fc.record({
  kind: fc.constant('link' as const),
  url: fc.constantFrom('https://example.org/a?b=c#d', 'mailto:a@example.org', 'http://例子.example/'),
  children: fc.array(text, { maxLength: 3 }),
});
const memoLink = fc.record({
  kind: fc.constant('memo-link' as const),
  memoId: fc.option(claimId.map((id) => id as string as MemoId)),
  title: fc.oneof(
    fc.constantFrom('配额备忘', '[[', ' a  b '),
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  ),
});
const footnote = fc.record({
  kind: fc.constant('footnote' as const),
  children: fc.array(fc.oneof(text, citation, link, memoLink), { maxLength: 4 }),
});
const inlines: fc.Arbitrary<MemoInline[]> = fc.array(fc.oneof(text, citation, link, memoLink, footnote), {
  maxLength: 6,
});

const { list } = fc.letrec<{ list: MemoList; item: MemoListItem }>((tie) => ({
  item: fc.record({
    children: inlines,
    list: fc.option(tie('list'), { nil: undefined, depthSize: 'small' }),
  }),
  list: fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(tie('item'), { maxLength: 3 }),
  }),
}));

const block: fc.Arbitrary<MemoBlock> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), children: inlines }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 6 }),
    children: inlines,
  }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 6 }),
    role: fc.constantFrom(...sectionRoleSchema.options),
    children: inlines,
  }),
  fc.constant({ kind: 'rule' as const }),
  fc.constantFrom(...liveKinds).map((kind) => ({ kind: 'live' as const, live: emptyLiveBlock(kind) })),
  list,
  fc.record({
    kind: fc.constant('table' as const),
    hasHeaderRow: fc.boolean(),
    rows: fc.array(fc.array(inlines, { maxLength: 3 }), { maxLength: 3 }),
  }),
);

/** Any memo that the schema allows, odd ones included. */
export const memoDocument: fc.Arbitrary<MemoDocument> = fc.record({
  format: fc.constant(1 as const),
  blocks: fc.array(block, { maxLength: 6 }),
});
