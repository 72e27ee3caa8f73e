import type { StaleLimits } from '../../shared/check/check-input';
import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import type { Memo } from '../../shared/memo/memo-schema';
import { createCheckHandlers, reportOnMemo, type ExportedNow } from '../check/check-handlers';
import type { CheckServices, WaiverStore } from '../check/check-services';
import { createQuoteMemory } from '../check/quote-memory';
import { listLinksOf } from '../claim/claim-link-table';
import { readCodebook } from '../codebook/codebook-table';
import { listEntities } from '../entity/entity-table';
import { listRelations } from '../entity/relation-table';
import { deleteMemoRecord, listMemoRecords, readMemoRecord, saveMemoRecord } from '../memo/memo-record-table';
import { readShownMemo } from '../memo/required-memo';
import type { Database } from '../notebook-file/database';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import { checkQuotes } from '../source/check-quotes';
import type { KinFinder, KinSources } from '../source-kin/kin-finder';
import { createOriginFinder } from '../source-kin/shared-origins';

/** What the checks of memos share with the rest of the notebook's handlers. */
interface Parts {
  /** The claims with these ids that exist. */
  readonly claims: (ids: readonly ClaimId[]) => ClaimRow[];
  readonly sources: KinSources;
  readonly finder: KinFinder;
  /** Runs searches in vain again, those that may come out otherwise than before. */
  readonly checkSearches: CheckServices['checkSearches'];
  readonly changes: ChangeRecorder;
  readonly staleLimits: () => StaleLimits;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly analystName: () => string;
}

/** The checks of memos, put together from what they look at. */
export function composeChecks(database: Database, { claims, sources, finder, ...rest }: Parts) {
  const quotes = createQuoteMemory((evidence) => checkQuotes(database, evidence));
  const isContradicted = (id: ClaimId) =>
    listLinksOf(database, id).some(({ kind }) => kind === 'contradicts');
  const services: CheckServices = {
    ...rest,
    waivers: waiverStore(database),
    memo: (id) => readShownMemo(database, id),
    claims,
    contradicted: (ids) => ids.filter(isContradicted),
    source: (id) => sources.source(id),
    text: (id, version) => sources.text(id, version),
    checkQuotes: (evidence) => quotes.check(evidence),
    kin: createOriginFinder(database, finder, sources),
    codebook: () => readCodebook(database),
    entities: () => listEntities(database),
    relations: () => listRelations(database),
  };
  return {
    handlers: createCheckHandlers(services),
    report: (memo: Memo, exported: ExportedNow) => reportOnMemo(memo, exported, services),
    /** Quotes are compared again. */
    sourcesChanged: () => quotes.forget(),
  };
}

/** Waivers are kept beside their memo, with a hash each, and go with it. */
function waiverStore(database: Database): WaiverStore {
  return {
    list: (memoId) => listMemoRecords(database, 'waiver', memoId),
    read(id) {
      const record = readMemoRecord(database, id);
      return record?.kind === 'waiver' ? record : undefined;
    },
    save(waiver, touch) {
      touch('memo-record', waiver.id);
      saveMemoRecord(database, waiver);
    },
    delete(id, touch) {
      touch('memo-record', id);
      deleteMemoRecord(database, id);
    },
  };
}
