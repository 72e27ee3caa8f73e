import { describe, expect, it } from 'vitest';
import { claimRowSchema, type ClaimRow } from '../../../shared/claim/claim-schema';
import { claimHeadline, filterClaims, noClaimFilter, sortClaims } from '../../../shared/claim/claim-view';

const sourceA = '11111111-1111-4111-8111-111111111111';
const sourceB = '22222222-2222-4222-8222-222222222222';
let made = 0;

function claim(changes: {
  statement?: string;
  quote?: string;
  source?: string;
  status?: string;
  code?: string;
  notes?: string;
}): ClaimRow {
  made += 1;
  const sourceId = changes.source ?? sourceA;
  const at = `2026-01-01T00:00:${String(made).padStart(2, '0')}.000Z`;
  return claimRowSchema.parse({
    id: `33333333-3333-4333-8333-${String(made).padStart(12, '0')}`,
    statement: changes.statement ?? '',
    type: null,
    attribution: [],
    reliability: 'F',
    credibility: '6',
    likelihood: null,
    confidence: null,
    eventTime: null,
    publicationTime: null,
    notes: changes.notes ?? '',
    status: changes.status ?? 'draft',
    statusReason: '',
    reviewer: '',
    author: 'Analyst',
    createdAt: at,
    modifiedAt: at,
    evidence: [
      {
        id: `44444444-4444-4444-8444-${String(made).padStart(12, '0')}`,
        sourceId,
        sourceVersion: 1,
        start: made,
        end: made + 2,
        quote: changes.quote ?? '党委前置研究',
        prefix: '',
        suffix: '',
        relation: 'supports',
        translation: null,
      },
    ],
    codes: [
      {
        codeId: changes.code ?? 'pre-deliberation',
        polarity: 'affirmed',
        coder: 'Analyst',
        origin: { kind: 'human' },
        codebookVersion: '1.0',
        taggedAt: at,
      },
    ],
    sourceTitles: { [sourceId]: sourceId === sourceA ? 'Annual report' : '公司公告' },
  });
}

describe('claimHeadline', () => {
  it('is the statement, or the quote in quotation marks while there is none', () => {
    expect(claimHeadline(claim({ statement: ' The committee decides. ' }))).toBe('The committee decides.');
    expect(claimHeadline(claim({ quote: '先党委\n后董事会' }))).toBe('“先党委 后董事会”');
  });
});

describe('filterClaims', () => {
  const one = claim({ statement: 'The Committee decides', notes: 'check again' });
  const two = claim({ source: sourceB, status: 'disputed', code: 'export-control', quote: '出口许可' });
  const all = [one, two];

  it('lets everything through at first', () => {
    expect(filterClaims(all, noClaimFilter)).toEqual(all);
  });

  it('needs every word somewhere in the claim, whatever the letter case', () => {
    expect(filterClaims(all, { ...noClaimFilter, text: 'committee AGAIN' })).toEqual([one]);
    expect(filterClaims(all, { ...noClaimFilter, text: '许可 公告' })).toEqual([two]);
    expect(filterClaims(all, { ...noClaimFilter, text: 'committee export' })).toEqual([]);
  });

  it('narrows by code, source and status together', () => {
    expect(filterClaims(all, { ...noClaimFilter, codeId: 'export-control' })).toEqual([two]);
    expect(filterClaims(all, { ...noClaimFilter, sourceId: sourceA })).toEqual([one]);
    expect(filterClaims(all, { ...noClaimFilter, status: 'disputed', sourceId: sourceA })).toEqual([]);
  });
});

describe('sortClaims', () => {
  const first = claim({ statement: 'B' });
  const second = claim({ statement: 'A', source: sourceB });
  const third = claim({ statement: 'A', status: 'reviewed' });

  it('puts the newest first, and keeps that among equals', () => {
    expect(sortClaims([first, second, third], 'created')).toEqual([third, second, first]);
    expect(sortClaims([first, second, third], 'statement')).toEqual([third, second, first]);
  });

  it('goes by source and then by place in it', () => {
    expect(sortClaims([second, third, first], 'source')).toEqual([first, third, second]);
  });

  it('leaves what it was given as it was', () => {
    const given = [first, second];
    sortClaims(given, 'statement');
    expect(given).toEqual([first, second]);
  });
});
