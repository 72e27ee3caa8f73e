import type { Claim, ClaimId } from '../../shared/claim/claim-schema';
import type { EntityId } from '../../shared/entity/entity-schema';
import type { ChangeRecorder, Touch } from '../notebook-file/notebook-change';

/** What entities need from the rest of the notebook. */
export interface EntityServices {
  readonly changes: ChangeRecorder;
  now(): Date;
  readonly newId: () => string;
  claim(id: string): Claim | undefined;
  /** How a menu names a claim. */
  headline(claim: Claim): string;
  /** Claims that are about an entity. */
  claimsAbout(id: EntityId): ClaimId[];
  /** By entity, how many claims are about it. */
  claimCounts(): ReadonlyMap<string, number>;
  /** Lets what is about an entity in no claim be about another; inside a change. */
  followMerge(from: EntityId, into: EntityId, touch: Touch): void;
  /** Stores a claim in place of what there was; inside a change that touched it. */
  saveClaim(claim: Claim): void;
}
