import { claimIdSchema, type Claim, type ClaimFields, type Evidence } from '../../shared/claim/claim-schema';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import type { PassageText } from '../../shared/claim/passage';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { SourceDetail, SourceId } from '../../shared/source/source-schema';
import { makeEvidence, withCodes, type PassageChoice } from './make-evidence';

/** What a new claim is made of. */
export interface NewClaim extends PassageChoice {
  readonly statement: string;
  readonly codes: readonly { readonly codeId: string; readonly polarity: Polarity }[];
}

/** What a new claim needs to know. */
export interface NewClaimServices {
  sourceText(id: SourceId): { version: number; text: PassageText } | undefined;
  source(id: SourceId): SourceDetail | undefined;
  codebook(): Codebook;
  now(): Date;
  readonly newId: () => string;
  analystName(): string;
}

/** Makes a claim from a passage, which is cut from the stored text. Throws as makeEvidence and withCodes do. */
export function newClaim({ statement, codes, ...passage }: NewClaim, services: NewClaimServices): Claim {
  const evidence = makeEvidence(passage, services.sourceText(passage.sourceId), services.newId);
  return newClaimOf([evidence], { statement, codes }, services);
}

/** Makes a claim from passages that are cut already. Throws as withCodes does. */
export function newClaimOf(
  evidence: readonly Evidence[],
  { statement, codes }: Pick<NewClaim, 'statement' | 'codes'>,
  services: Omit<NewClaimServices, 'sourceText'>,
): Claim {
  const at = services.now().toISOString();
  const coder = services.analystName();
  const sourceId = evidence[0]?.sourceId;
  return {
    ...newClaimFields(sourceId && services.source(sourceId)),
    id: claimIdSchema.parse(services.newId()),
    statement,
    author: coder,
    createdAt: at,
    modifiedAt: at,
    evidence: [...evidence],
    codes: withCodes([], codes, services.codebook(), { coder, at }),
  };
}

/** What is known of a new claim: its source's rating and date; the information itself is not judged yet. */
export function newClaimFields(source: SourceDetail | undefined): Omit<ClaimFields, 'statement'> {
  return {
    type: null,
    attribution: [],
    reliability: source?.reliability ?? 'F',
    credibility: '6',
    likelihood: null,
    confidence: null,
    eventTime: null,
    publicationTime: source?.published ?? null,
    notes: '',
    status: 'draft',
    statusReason: '',
    reviewer: '',
  };
}
