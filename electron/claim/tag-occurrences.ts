import type { Claim, ClaimId, Evidence } from '../../shared/claim/claim-schema';
import type { passageOperations } from '../../shared/claim/passage-operations';
import { codeName } from '../../shared/codebook/code-name';
import type { HistoryStep } from '../../shared/history/history-operations';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { newClaimOf } from './new-claim';
import { shortHeadline } from './short-headline';
import { readClaim, saveClaim } from './claim-table';
import { makeEvidence, withCodes } from './make-evidence';
import type { PassageServices } from './passage-services';
import { listTaggedRows } from './passage-table';
import { createTaggedPassages, type TaggedPassages } from './tagged-passages';

type Input = ParsedInputOf<typeof passageOperations, 'claim.tagOccurrences'>;
type Answer = OutputOf<typeof passageOperations, 'claim.tagOccurrences'>;

/** Tags many passages in one step: a claim each, or all of them evidence of one. Throws as tagging one passage does. */
export function tagOccurrences(database: Database, services: PassageServices, input: Input): Answer {
  const { target } = input;
  const before = target.kind === 'together' && target.claimId ? readOne(database, target.claimId) : undefined;
  if (input.codes.length === 0 && !before)
    throw new FailureError('bad-input', message('claim.failure.noCodes'));
  const evidence = freshEvidence(database, services, input, before);
  const skipped = input.passages.length - evidence.length;
  const [first] = evidence;
  if (!first) return { claimIds: before ? [before.id] : [], tagged: 0, skipped };
  const made = { statement: '', codes: input.codes };
  const claims = before
    ? [withEvidence(before, evidence, services, input)]
    : target.kind === 'each'
      ? evidence.map((item) => newClaimOf([item], made, services))
      : [newClaimOf(evidence, made, services)];
  const step = stepOf(services, input, evidence.length, before);
  services.changes.change({ action: 'claim.tagOccurrences', step }, (touch) => {
    for (const claim of claims) {
      touch('claim', claim.id);
      saveClaim(database, claim);
    }
  });
  return { claimIds: claims.map(({ id }) => id), tagged: evidence.length, skipped };
}

function readOne(database: Database, id: ClaimId): Claim {
  const claim = readClaim(database, id);
  if (!claim) throw new FailureError('not-found', message('claim.failure.notFound'));
  return claim;
}

/** The passages that are not tagged so yet, each once. */
function freshEvidence(
  database: Database,
  services: PassageServices,
  { passages, codes, relation }: Input,
  before: Claim | undefined,
): Evidence[] {
  const known = new Map<SourceId, TaggedPassages>();
  const seen = new Set<string>();
  const fresh: Evidence[] = [];
  for (const passage of passages) {
    const { sourceId, start, end } = passage;
    const text = services.sourceText(sourceId);
    const tagged =
      known.get(sourceId) ?? createTaggedPassages(listTaggedRows(database, sourceId, text?.version ?? 0));
    known.set(sourceId, tagged);
    const place = `${sourceId} ${start} ${end}`;
    const isTagged = before ? tagged.hasClaim(passage, before.id) : tagged.hasCodes(passage, codes);
    if (isTagged || seen.has(place)) continue;
    seen.add(place);
    fresh.push(makeEvidence({ sourceId, start, end, relation }, text, services.newId));
  }
  return fresh;
}

function withEvidence(
  before: Claim,
  evidence: Evidence[],
  services: PassageServices,
  { codes }: Input,
): Claim {
  const at = services.now().toISOString();
  return {
    ...before,
    modifiedAt: at,
    evidence: [...before.evidence, ...evidence],
    codes: withCodes(before.codes, codes, services.codebook(), { coder: services.analystName(), at }),
  };
}

function stepOf(
  services: PassageServices,
  { codes }: Input,
  tagged: number,
  before: Claim | undefined,
): HistoryStep {
  const count = String(tagged);
  if (before) return { key: 'history.addOccurrences', values: { count, claim: shortHeadline(before) } };
  const codebook = services.codebook();
  const names = codes.map(({ codeId }) => codeName(codebook, codeId));
  return { key: 'history.tagOccurrences', values: { count, code: names.join(', ') } };
}
