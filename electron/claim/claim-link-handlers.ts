import type { claimLinkOperations } from '../../shared/claim/claim-link-operations';
import { claimLinkIdSchema, type ClaimLink } from '../../shared/claim/claim-link-schema';
import type { Claim } from '../../shared/claim/claim-schema';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { ChangeRecorder, Touch } from '../notebook-file/notebook-change';
import type { Database } from '../notebook-file/database';
import { deleteLink, findLink, listLinks, listLinksOf, readLink, saveLink } from './claim-link-table';
import { readClaim } from './claim-table';
import { shortHeadline } from './short-headline';

/** What links need from the rest of the notebook. */
export interface ClaimLinkServices {
  readonly changes: ChangeRecorder;
  now(): Date;
  readonly newId: () => string;
}

/** Serves the links between claims. */
export function createClaimLinkHandlers(
  database: Database,
  services: ClaimLinkServices,
): HandlersOf<typeof claimLinkOperations> {
  function claim(id: string): Claim {
    const found = readClaim(database, id);
    if (!found) throw new FailureError('not-found', message('claim.failure.notFound'));
    return found;
  }

  function read(id: string): ClaimLink {
    const link = readLink(database, id);
    if (!link) throw new FailureError('not-found', message('claim.failure.noLink'));
    return link;
  }

  /** Throws duplicate-link where the same link is there under another id. */
  function refuseTwice(link: ClaimLink): void {
    const other = findLink(database, link);
    if (other && other.id !== link.id) {
      throw new FailureError('duplicate-link', message('claim.failure.duplicateLink'));
    }
  }

  function save(action: string, key: string, link: ClaimLink): ClaimLink {
    refuseTwice(link);
    const values = { claim: shortHeadline(claim(link.fromId)) };
    return services.changes.change({ action, step: { key, values } }, (touch) => {
      touch('claim-link', link.id);
      saveLink(database, link);
      return read(link.id);
    });
  }

  return {
    'claim.links': ({ ids }) => {
      const asked = ids && new Set<string>(ids);
      return listLinks(database).filter(({ id }) => !asked || asked.has(id));
    },
    'claim.link': ({ fromId, toId, kind, note }) => {
      if (fromId === toId) throw new FailureError('bad-input', message('claim.failure.selfLink'));
      claim(toId);
      const id = claimLinkIdSchema.parse(services.newId());
      const createdAt = services.now().toISOString();
      return save('claim.link', 'history.link', { id, fromId, toId, kind, note, createdAt });
    },
    'claim.setLink': ({ id, changes }) => {
      const link = read(id);
      const { kind = link.kind, note = link.note } = changes;
      if (kind === link.kind && note === link.note) return link;
      return save('claim.setLink', 'history.setLink', { ...link, kind, note });
    },
    'claim.unlink': ({ id }) => {
      const from = readClaim(database, read(id).fromId);
      const values = { claim: from ? shortHeadline(from) : '' };
      return services.changes.change(
        { action: 'claim.unlink', step: { key: 'history.unlink', values } },
        (touch) => {
          touch('claim-link', id);
          deleteLink(database, id);
          return { id };
        },
      );
    },
  };
}

/** Takes away every link of a claim that is about to be deleted, in the same step. */
export function deleteLinksOf(database: Database, claimId: string, touch: Touch): void {
  for (const { id } of listLinksOf(database, claimId)) {
    touch('claim-link', id);
    deleteLink(database, id);
  }
}
