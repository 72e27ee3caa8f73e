import type { ClaimColumn } from '../../../shared/claim/claim-query';
import type { ClaimRow } from '../../../shared/claim/claim-schema';
import { claimHeadline } from '../../../shared/claim/claim-view';
import { codeName } from '../../../shared/codebook/code-name';
import type { Codebook } from '../../../shared/codebook/codebook-schema';
import { message } from '../../messages/messages';
import type { EntityNames } from '../../notebook-data/entity-names';
import { shownDay } from '../../ui/shown-instant';

/** What a cell is made from. */
export interface CellSource {
  readonly claim: ClaimRow;
  /** How many memos cite it. */
  readonly citedIn: number;
}

/** What things in cells are called. */
export interface CellNames {
  readonly codebook: Codebook | undefined;
  readonly entities: EntityNames;
}

/** The words of a cell, in one line. */
export function cellText(column: ClaimColumn, source: CellSource, names: CellNames): string {
  return cells[column](source, names).replace(/\s+/gu, ' ').trim();
}

const unique = (values: readonly string[]): string => [...new Set(values)].join(', ');

const cells: Readonly<Record<ClaimColumn, (source: CellSource, names: CellNames) => string>> = {
  statement: ({ claim }) => claimHeadline(claim),
  quote: ({ claim }) => claim.evidence[0]?.quote ?? '',
  translation: ({ claim }) => claim.evidence.find(({ translation }) => translation)?.translation?.text ?? '',
  codes: ({ claim }, { codebook }) =>
    claim.codes
      .map(({ codeId, polarity }) => {
        const name = codeName(codebook, codeId);
        return polarity === 'affirmed' ? name : `${name} (${message(`claim.polarity.${polarity}`)})`;
      })
      .join('; '),
  source: ({ claim }) => unique(Object.values(claim.sourceTitles)),
  entities: ({ claim }, { entities }) =>
    unique((claim.entityIds ?? []).map((id) => entities.get(id) ?? '').filter(Boolean)),
  status: ({ claim }) => message(`claim.status.${claim.status}`),
  type: ({ claim }) => (claim.type ? message(`claim.type.${claim.type}`) : ''),
  reliability: ({ claim }) => claim.reliability,
  credibility: ({ claim }) => claim.credibility,
  likelihood: ({ claim }) => (claim.likelihood ? message(`claim.likelihood.${claim.likelihood}`) : ''),
  confidence: ({ claim }) => (claim.confidence ? message(`claim.confidence.${claim.confidence.level}`) : ''),
  attribution: ({ claim }) =>
    claim.attribution
      .map(({ who, verb }) => `${who} ${message(`claim.attribution.verb.${verb}`)}`)
      .join(' → '),
  eventTime: ({ claim }) => claim.eventTime ?? '',
  publicationTime: ({ claim }) => claim.publicationTime ?? '',
  passages: ({ claim }) => String(claim.evidence.length),
  cited: ({ citedIn }) => String(citedIn),
  author: ({ claim }) => claim.author,
  coders: ({ claim }) => unique(claim.codes.map(({ coder }) => coder)),
  origin: ({ claim }) =>
    unique(claim.codes.map(({ origin }) => message(`claim.table.origin.${origin.kind}`))),
  created: ({ claim }) => shownDay(claim.createdAt),
  modified: ({ claim }) => shownDay(claim.modifiedAt),
  reviewer: ({ claim }) => claim.reviewer,
  notes: ({ claim }) => claim.notes,
};
