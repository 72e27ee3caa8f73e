import { describe, expect, it } from 'vitest';
import { claimRowSchema, type ClaimRow } from '../../../shared/claim/claim-schema';
import { claimHeadline } from '../../../shared/claim/claim-view';

const sourceA = '11111111-1111-4111-8111-111111111111';
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
