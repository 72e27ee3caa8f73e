import type { ClaimId } from '../../shared/claim/claim-schema';
import type { Database } from '../notebook-file/database';
import type { Touch } from '../notebook-file/notebook-change';
import { deleteLink, findLink, listLinksOf, saveLink } from './claim-link-table';

/** Lets the links of a claim begin and end at another; those that would lead to itself or stand twice are taken away. */
export function moveLinks(database: Database, from: ClaimId, to: ClaimId, touch: Touch): void {
  for (const link of listLinksOf(database, from)) {
    const moved = {
      ...link,
      fromId: link.fromId === from ? to : link.fromId,
      toId: link.toId === from ? to : link.toId,
    };
    touch('claim-link', link.id);
    deleteLink(database, link.id);
    if (moved.fromId !== moved.toId && !findLink(database, moved)) saveLink(database, moved);
  }
}
