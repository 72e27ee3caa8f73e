import { firstSchema } from './0001-first-schema';
import { sourceVersions } from './0002-source-versions';
import { sourceOrder } from './0003-source-order';
import { entities } from './0004-entities';
import { sourceKin } from './0005-source-kin';
import { claimViews } from './0006-claim-views';
import { suggestionRejections } from './0007-suggestion-rejections';
import { references } from './0008-references';
import { sourceCitations } from './0009-source-citations';
import { memoRecords } from './0010-memo-records';
import { searchRecords } from './0011-search-records';
import { memoLinks } from './0012-memo-links';
import { searchCitations } from './0013-search-citations';
import { drafts } from './0014-drafts';
import type { Migration } from './migration';

/** Every migration, in order; the last one's version is the format that this Claimbook writes. */
export const allMigrations: readonly Migration[] = [
  firstSchema,
  sourceVersions,
  sourceOrder,
  entities,
  sourceKin,
  claimViews,
  suggestionRejections,
  references,
  sourceCitations,
  memoRecords,
  searchRecords,
  memoLinks,
  searchCitations,
  drafts,
];
