import type { VerificationProblem } from '../../shared/notebook/notebook-schema';
import { message } from '../messages/messages';
import { checkRecorded, compareWithLog, intact, type VerificationCheck } from '../notebook-file/verification';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { entitySha256, listClaimsAboutMissing, readEntity } from './entity-table';
import { listDanglingRelations, readRelation, relationSha256 } from './relation-table';

/** Checks every entity against its hash and the log, and that what claims are about is there. */
export const checkEntities: VerificationCheck = async (context) => {
  const { database, log, report } = context;
  const recorded = listRecordedHashes(database, 'entity', 'created_at, id');
  const differs = (id: string, name: string) =>
    report(problem('entity-hash-differs', 'entity', id, message('notebook.verify.entity', { name })));
  for (const [id, hash] of recorded) {
    await context.pause();
    const entity = intact(() => readEntity(database, id));
    if (!entity || entitySha256(entity) !== hash) differs(id, entity?.names[0]?.text ?? id);
  }
  for (const id of listClaimsAboutMissing(database)) {
    report(problem('missing-entity', 'claim', id, message('notebook.verify.claimEntity', { claim: id })));
  }
  compareWithLog(log, 'entity', recorded, {
    missing: (id) =>
      report(problem('missing-entity', 'entity', id, message('notebook.verify.missingEntity'))),
    differs: (id) => differs(id, id),
  });
  return { entities: recorded.size };
};

/** Checks every relation against its hash and the log, and that its ends and the claims that back it are there. */
export const checkRelations: VerificationCheck = async (context) => {
  const { database, report } = context;
  const relations = await checkRecorded(context, {
    table: 'relation',
    logged: 'relation',
    hashOf(id) {
      const relation = readRelation(database, id);
      return relation && relationSha256(relation);
    },
    kind: 'relation',
    missing: { code: 'missing-relation', says: () => message('notebook.verify.missingRelation') },
    differs: { code: 'relation-hash-differs', says: () => message('notebook.verify.relation') },
  });
  for (const { id, missing } of listDanglingRelations(database)) {
    const text = message(`notebook.verify.${missing === 'entity' ? 'relatedEntity' : 'relationClaim'}`);
    report(problem(`missing-${missing}`, 'relation', id, text));
  }
  return { relations };
};

function problem(
  code: VerificationProblem['code'],
  kind: VerificationProblem['kind'],
  id: string,
  text: string,
): VerificationProblem {
  return { code, kind, id, message: text };
}
