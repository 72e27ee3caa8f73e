import type { Claim, ClaimFields, ClaimId, CodeTag, Evidence } from './claim-schema';

/** Fields of which a merged claim can have only one value. The words about a status go with it. */
export const mergeFields = [
  'statement',
  'type',
  'reliability',
  'credibility',
  'likelihood',
  'confidence',
  'eventTime',
  'publicationTime',
  'status',
] as const satisfies readonly (keyof ClaimFields)[];
export type MergeField = (typeof mergeFields)[number];

/** From which claim a value is taken, by field, or by `code ` and its id for the polarity of a code. */
export type MergeChoices = Readonly<Record<string, ClaimId>>;

/** Values of claims that are to be merged and cannot stand side by side, each once, with a claim that has it. */
export interface MergeConflict {
  /** A field, or `code ` and the id of a code. */
  readonly key: string;
  readonly options: readonly { readonly claimId: ClaimId; readonly value: string }[];
}

/** What has to be chosen before claims are merged. A value that is not set stands against none that is. */
export function mergeConflicts(claims: readonly Claim[]): MergeConflict[] {
  const fields = mergeFields.map((field) => conflictOf(field, claims, (claim) => valueOf(claim, field)));
  const codeIds = [...new Set(claims.flatMap(({ codes }) => codes.map(({ codeId }) => codeId)))];
  const codes = codeIds.map((codeId) =>
    conflictOf(codeKey(codeId), claims, (claim) => tagOf(claim, codeId)?.polarity ?? null),
  );
  return [...fields, ...codes].filter(({ options }) => options.length > 1);
}

/**
 * The first claim with everything of the others: evidence, codes, attribution and notes are united; where values differ
 * the choice counts, or else the first that is set. A passage that several claims have is kept once.
 */
export function mergeClaims(claims: readonly [Claim, ...Claim[]], choices: MergeChoices): Claim {
  const [first] = claims;
  const from = (key: string, value: (claim: Claim) => string | null): Claim =>
    claims.find(({ id }) => id === choices[key]) ?? claims.find((claim) => value(claim) !== null) ?? first;
  const taken = <Field extends MergeField>(field: Field): Claim[Field] =>
    from(field, (claim) => valueOf(claim, field))[field];
  const status = from('status', (claim) => claim.status);
  return {
    ...first,
    statement: taken('statement'),
    type: taken('type'),
    reliability: taken('reliability'),
    credibility: taken('credibility'),
    likelihood: taken('likelihood'),
    confidence: taken('confidence'),
    eventTime: taken('eventTime'),
    publicationTime: taken('publicationTime'),
    status: status.status,
    statusReason: status.statusReason,
    reviewer: status.reviewer,
    notes: unique(claims.map(({ notes }) => notes.trim()).filter((notes) => notes !== '')).join('\n\n'),
    attribution: uniqueBy(
      claims.flatMap(({ attribution }) => attribution),
      (hop) => JSON.stringify(hop),
    ),
    evidence: uniteEvidence(claims),
    ...(claims.some(({ entityIds }) => entityIds) && {
      entityIds: [...new Set(claims.flatMap(({ entityIds = [] }) => entityIds))],
    }),
    codes: uniteCodes(claims, choices),
  };
}

/** The same for all evidence that is one passage of one version of a source. */
export function passageKey({ sourceId, sourceVersion, start, end }: Evidence): string {
  return [sourceId, sourceVersion, start, end].join(' ');
}

/** The key of the choice of a code's polarity. */
export function codeKey(codeId: string): string {
  return `code ${codeId}`;
}

function conflictOf(
  key: string,
  claims: readonly Claim[],
  value: (claim: Claim) => string | null,
): MergeConflict {
  const options = claims.flatMap((claim) => {
    const own = value(claim);
    return own === null ? [] : [{ claimId: claim.id, value: own }];
  });
  return { key, options: uniqueBy(options, (option) => option.value) };
}

/** A field's value in words that can be compared; null where nobody has judged or written it yet. */
function valueOf(claim: Claim, field: MergeField): string | null {
  if (field === 'confidence') {
    return claim.confidence && `${claim.confidence.level}: ${claim.confidence.basis}`;
  }
  const value = claim[field];
  const isUnset =
    value === null ||
    value.trim() === '' ||
    (field === 'reliability' && value === 'F') ||
    (field === 'credibility' && value === '6');
  return isUnset ? null : value;
}

function uniteEvidence(claims: readonly Claim[]): Evidence[] {
  return uniqueBy(
    claims.flatMap(({ evidence }) => evidence),
    passageKey,
    // Of one passage kept twice, the one that is translated says more.
    (kept, other) => (kept.translation === null ? { ...kept, translation: other.translation } : kept),
  );
}

function uniteCodes(claims: readonly Claim[], choices: MergeChoices): CodeTag[] {
  const tags = uniqueBy(
    claims.flatMap(({ codes }) => codes),
    ({ codeId }) => codeId,
  );
  return tags.map((tag) => {
    const chosen = claims.find(({ id }) => id === choices[codeKey(tag.codeId)]);
    return (chosen && tagOf(chosen, tag.codeId)) ?? tag;
  });
}

function tagOf(claim: Claim, codeId: string): CodeTag | undefined {
  return claim.codes.find((tag) => tag.codeId === codeId);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function uniqueBy<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
  unite: (kept: T, other: T) => T = (kept) => kept,
): T[] {
  const found = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    const kept = found.get(key);
    found.set(key, kept === undefined ? value : unite(kept, value));
  }
  return [...found.values()];
}
