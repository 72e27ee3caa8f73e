import type { CheckFacts, CheckInput, CheckedSource } from '../../../shared/check/check-input';
import { markdownPlainText } from '../../../shared/check/markdown-text';
import type { ClaimId, ClaimRow, Evidence, EvidenceId } from '../../../shared/claim/claim-schema';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import { claimItem } from '../../../shared/memo/citation-item';
import type { Entity, EntityId } from '../../../shared/entity/entity-schema';
import type { SourceId } from '../../../shared/source/source-schema';

const at = '2025-10-02T00:00:00.000Z';

/** An id that ends in a number. */
export function id<Id extends string>(n: number): Id {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Id;
}

/** A passage of source `n`. */
export function evidence(n: number, sourceNumber: number, changes: Partial<Evidence> = {}): Evidence {
  return {
    id: id<EvidenceId>(1000 + n),
    sourceId: id<SourceId>(sourceNumber),
    sourceVersion: 1,
    start: 0,
    end: 5,
    quote: '党委决定。',
    prefix: '',
    suffix: '',
    relation: 'supports',
    translation: null,
    ...changes,
  };
}

/** A claim with nothing wrong about it. */
export function claim(n: number, changes: Partial<ClaimRow> = {}): ClaimRow {
  return {
    id: id<ClaimId>(n),
    statement: 'Quotas fall.',
    type: 'reported-statement',
    attribution: [],
    reliability: 'B',
    credibility: '2',
    likelihood: null,
    confidence: null,
    eventTime: '2025-09-30',
    publicationTime: '2025-10-01',
    notes: '',
    status: 'reviewed',
    statusReason: '',
    reviewer: '',
    author: 'A',
    createdAt: at,
    modifiedAt: at,
    evidence: [evidence(n, n)],
    codes: [
      {
        codeId: 'production-quota',
        polarity: 'affirmed',
        coder: 'A',
        origin: { kind: 'human' },
        codebookVersion: '1.0',
        taggedAt: at,
      },
    ],
    sourceTitles: {},
    ...changes,
  };
}

/** A source with a descriptor, published a quarter before the check. */
export function source(
  n: number,
  metadata: { readonly descriptor?: null } = {},
  changes: Partial<CheckedSource> = {},
): CheckedSource {
  const unknown = { value: null, origin: 'unknown' } as const;
  return {
    id: id<SourceId>(n),
    title: `Source ${n}`,
    published: '2025-10-01',
    isInBin: false,
    isPurged: false,
    metadata: {
      title: unknown,
      publisher: unknown,
      author: unknown,
      published: unknown,
      language: { value: 'zh-Hans', origin: 'found' },
      url: unknown,
      archiveUrl: unknown,
      descriptor: { value: metadata.descriptor === null ? null : 'A notice.', origin: 'typed' },
      licenceNote: unknown,
    },
    ...changes,
  };
}

/** An organisation with a full name and a short one. */
export function entity(n: number, full: string, short: string): Entity {
  return {
    id: id<EntityId>(n),
    kind: 'organisation',
    organisationKind: null,
    names: [
      { text: full, language: 'en', kind: 'full', used: null },
      { text: short, language: 'en', kind: 'short', used: null },
    ],
    personName: null,
    identifiers: [],
    notes: '',
    createdAt: at,
    modifiedAt: at,
  };
}

/** A notebook in which these claims rest on sources that are all there, with quotes that agree. */
export function facts(claims: readonly ClaimRow[], changes: Partial<CheckFacts> = {}): CheckFacts {
  const passages = claims.flatMap((one) => one.evidence);
  const numbers = [...new Set(passages.map(({ sourceId }) => Number(sourceId.slice(-4))))];
  return {
    claims,
    sources: numbers.map((n) => source(n)),
    searches: [],
    residue: [],
    kin: [],
    contradicted: [],
    codebook: partyStateControlCodebook,
    entities: [],
    relations: [],
    ...changes,
    quoteChecks: {
      ...Object.fromEntries(passages.map((passage) => [passage.id, 'verified' as const])),
      ...changes.quoteChecks,
    },
  };
}

/** A memo written as Markdown, in which "[1]" cites claim 1. */
export function memoCheck(
  text: string,
  known: CheckFacts,
  options: { readonly isEvidenceMemo?: boolean } = {},
): CheckInput {
  const plain = markdownPlainText(text);
  const blocks = plain.blocks.map((block) => ({
    ...block,
    citations: block.citations.map((citation) => ({
      ...citation,
      items: citation.numbers.map((n) => claimItem(id<ClaimId>(n))),
    })),
  }));
  return {
    plain: { text, blocks },
    isEvidenceMemo: options.isEvidenceMemo ?? true,
    isLegendPrinted: true,
    facts: known,
    settings: { today: '2026-01-01', staleDays: 365, stalePostDays: 180 },
  };
}
