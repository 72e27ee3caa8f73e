import type { ClaimLink, ClaimLinkId, ClaimLinkKind } from '../../shared/claim/claim-link-schema';
import type { ClaimId } from '../../shared/claim/claim-schema';
import type { Database } from '../notebook-file/database';
import { sha256OfJson } from '../text/sha256';

interface ClaimLinkRow {
  id: ClaimLinkId;
  from_id: ClaimId;
  to_id: ClaimId;
  kind: ClaimLinkKind;
  note: string;
  created_at: string;
  sha256: string;
}

/** Every link between claims, in the order in which they were made. */
export function listLinks(database: Database): ClaimLink[] {
  return database.all<ClaimLinkRow>('SELECT * FROM claim_link ORDER BY created_at, id').map(toLink);
}

/** The links that begin or end at a claim, in the order in which they were made. */
export function listLinksOf(database: Database, claimId: string): ClaimLink[] {
  return database
    .all<ClaimLinkRow>(
      'SELECT * FROM claim_link WHERE from_id = ? OR to_id = ? ORDER BY created_at, id',
      claimId,
      claimId,
    )
    .map(toLink);
}

/** A link; undefined where there is none. */
export function readLink(database: Database, id: string): ClaimLink | undefined {
  const row = database.get<ClaimLinkRow>('SELECT * FROM claim_link WHERE id = ?', id);
  return row && toLink(row);
}

/** The link of a kind from one claim to another; undefined where there is none. */
export function findLink(
  database: Database,
  { fromId, toId, kind }: Pick<ClaimLink, 'fromId' | 'toId' | 'kind'>,
): ClaimLink | undefined {
  const row = database.get<ClaimLinkRow>(
    'SELECT * FROM claim_link WHERE from_id = ? AND to_id = ? AND kind = ?',
    fromId,
    toId,
    kind,
  );
  return row && toLink(row);
}

/** Stores a link in place of what there was. Belongs into a transaction. */
export function saveLink(database: Database, link: ClaimLink): void {
  database.upsert('claim_link', {
    id: link.id,
    from_id: link.fromId,
    to_id: link.toId,
    kind: link.kind,
    note: link.note,
    created_at: link.createdAt,
    sha256: linkSha256(link),
  });
}

/** Deletes a link. Belongs into a transaction. */
export function deleteLink(database: Database, id: string): void {
  database.run('DELETE FROM claim_link WHERE id = ?', id);
}

/** Ids of links that begin or end at a claim that is missing. */
export function listDanglingLinks(database: Database): string[] {
  return database
    .all<{ id: string }>(
      'SELECT id FROM claim_link WHERE from_id NOT IN (SELECT id FROM claim) OR to_id NOT IN (SELECT id FROM claim)',
    )
    .map(({ id }) => id);
}

/** The hash that stands beside a link. */
export function linkSha256(link: ClaimLink): string {
  return sha256OfJson(link);
}

function toLink(row: ClaimLinkRow): ClaimLink {
  return {
    id: row.id,
    fromId: row.from_id,
    toId: row.to_id,
    kind: row.kind,
    note: row.note,
    createdAt: row.created_at,
  };
}
