import { evidenceIdSchema, type Claim, type CodeTag, type Evidence } from '../../shared/claim/claim-schema';
import type { passageOperations, PassageName } from '../../shared/claim/passage-operations';
import { codeName } from '../../shared/codebook/code-name';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { newClaimFields } from './new-claim';
import { shortHeadline } from './short-headline';
import { listLinksOf } from './claim-link-table';
import { deleteClaim, listCitingMemos, readClaim, saveClaim } from './claim-table';
import { findOccurrences } from './find-occurrences';
import { joinPassages, movePassage, splitPassage } from './passage-edits';
import { findPassage, textOfPassage, type PassageServices } from './passage-services';
import { tagOccurrences } from './tag-occurrences';

type Handlers = HandlersOf<typeof passageOperations>;
interface Passage {
  readonly claim: Claim;
  readonly evidence: Evidence;
}

/** Serves what is done to passages that are there, and to many at once. */
export function createPassageHandlers(database: Database, services: PassageServices): Handlers {
  /** Puts other evidence in the place of a passage; nothing is written where nothing is different. */
  function replace(
    action: string,
    key: string,
    { claim, evidence }: Passage,
    after: readonly Evidence[],
  ): Claim {
    if (canonicalJson(after) === canonicalJson([evidence])) return claim;
    const changed: Claim = {
      ...claim,
      evidence: claim.evidence.flatMap((item) => (item.id === evidence.id ? after : [item])),
      modifiedAt: services.now().toISOString(),
    };
    return services.changes.change(
      { action, step: { key, values: { claim: shortHeadline(claim) } } },
      (touch) => {
        touch('claim', claim.id);
        saveClaim(database, changed);
        return readClaim(database, claim.id) ?? changed;
      },
    );
  }

  return {
    'claim.setPassage': ({ start, end, ...name }) => {
      const passage = findPassage(database, name);
      const text = textOfPassage(services, passage.evidence);
      const after = movePassage(passage.evidence, text, { start, end });
      return replace('claim.setPassage', 'history.setPassage', passage, [after]);
    },
    'claim.splitPassage': ({ at, translations, ...name }) => {
      const passage = findPassage(database, name);
      const text = textOfPassage(services, passage.evidence);
      const newId = () => evidenceIdSchema.parse(services.newId());
      const after = splitPassage(passage.evidence, text, { at, translations }, newId);
      return replace('claim.splitPassage', 'history.splitPassage', passage, after);
    },
    'claim.joinPassages': ({ first, second }) => join(database, services, [first, second]),
    'claim.findOccurrences': (input) => findOccurrences(database, services, input),
    'claim.tagOccurrences': (input) => tagOccurrences(database, services, input),
  };
}

/** Joins two passages; where they belong to two claims, one of which would be left with nothing, that one goes. */
function join(
  database: Database,
  services: PassageServices,
  names: readonly [PassageName, PassageName],
): ReturnType<Handlers['claim.joinPassages']> {
  const found = names.map((name) => findPassage(database, name)) as [Passage, Passage];
  const [kept, other] = inOrderOfKeeping(database, services, found);
  const text = textOfPassage(services, kept.evidence);
  const joined = joinPassages(kept.evidence, other.evidence, text);
  const isOneClaim = kept.claim.id === other.claim.id;
  const left = other.claim.evidence.filter(({ id }) => id !== other.evidence.id);
  const isGoing = !isOneClaim && left.length === 0;
  const modifiedAt = services.now().toISOString();
  const claim: Claim = {
    ...kept.claim,
    evidence: (isOneClaim ? left : kept.claim.evidence).map((item) =>
      item.id === joined.id ? joined : item,
    ),
    codes: isOneClaim ? kept.claim.codes : joinCodes(kept.claim, other.claim, services),
    modifiedAt,
  };
  const step = { key: 'history.joinPassages', values: { claim: shortHeadline(kept.claim) } };
  services.changes.change({ action: 'claim.joinPassages', step }, (touch) => {
    touch('claim', claim.id);
    if (!isOneClaim) touch('claim', other.claim.id);
    if (isGoing) deleteClaim(database, other.claim.id);
    else if (!isOneClaim) saveClaim(database, { ...other.claim, evidence: left, modifiedAt });
    saveClaim(database, claim);
  });
  return { claim: readClaim(database, claim.id) ?? claim, removed: isGoing ? other.claim.id : null };
}

/**
 * The claim that keeps the joined passage first: the one named first, unless only the other has something of its own to
 * lose. Throws claims-differ where both have.
 */
function inOrderOfKeeping(
  database: Database,
  services: PassageServices,
  [first, second]: readonly [Passage, Passage],
): readonly [Passage, Passage] {
  const canGo = ({ claim }: Passage): boolean =>
    claim.evidence.length > 1 || !hasOwnWork(database, services, claim);
  if (first.claim.id === second.claim.id || canGo(second)) return [first, second];
  if (canGo(first)) return [second, first];
  throw new FailureError(
    'claims-differ',
    message('claim.failure.bothWritten', { claim: shortHeadline(second.claim) }),
  );
}

/** Whether a claim holds more than what tagging a passage makes of itself, or something else stands on it. */
function hasOwnWork(database: Database, services: PassageServices, claim: Claim): boolean {
  const {
    id,
    author: _author,
    createdAt: _made,
    modifiedAt: _changed,
    evidence,
    codes: _codes,
    ...fields
  } = claim;
  const [passage] = evidence;
  const fresh = { ...newClaimFields(passage && services.source(passage.sourceId)), statement: '' };
  const isUsed =
    listCitingMemos(database, id).length > 0 ||
    listLinksOf(database, id).length > 0 ||
    services.isBacking(id);
  return isUsed || canonicalJson(fields) !== canonicalJson(fresh);
}

/** The codes of both claims. Throws claims-differ where they share none, or disagree about one. */
function joinCodes(kept: Claim, other: Claim, services: PassageServices): CodeTag[] {
  const shared = other.codes.filter(({ codeId }) => kept.codes.some((tag) => tag.codeId === codeId));
  const differing = shared.find(
    ({ codeId, polarity }) => kept.codes.find((tag) => tag.codeId === codeId)?.polarity !== polarity,
  );
  if (differing) {
    const code = codeName(services.codebook(), differing.codeId);
    throw new FailureError('claims-differ', message('claim.failure.otherPolarity', { code }));
  }
  if (shared.length === 0) throw new FailureError('claims-differ', message('claim.failure.noSharedCode'));
  return [...kept.codes, ...other.codes.filter((tag) => !shared.includes(tag))];
}
