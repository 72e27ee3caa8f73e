import type { HandlersOf } from '../../shared/ipc/operation';
import { memoVersionIdSchema, type MemoVersion } from '../../shared/memo/memo-record';
import type { Memo } from '../../shared/memo/memo-schema';
import type { memoVersionOperations, MemoVersionSummary } from '../../shared/memo/memo-version-operations';
import { FailureError } from '../../shared/result';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { ChangeRecorder, Touch } from '../notebook-file/notebook-change';
import { learnCited, type KnownClaimServices } from './known-claims';
import {
  deleteMemoRecord,
  listVersionSummaries,
  readLastVersion,
  readMemoRecord,
  saveMemoRecord,
} from './memo-record-table';
import { saveMemo } from './memo-table';
import { versionsToDrop } from './version-thinning';

interface VersionServices extends KnownClaimServices {
  readonly changes: ChangeRecorder;
  newId(): string;
}

/** A text that stood so long (ms) stood through a pause. */
const pause = 30_000;

/** Keeps a memo's text that is about to be replaced, where it stood through a pause, and drops versions whose time has come. */
export function keepAtPause(database: Database, memo: Memo, services: VersionServices, touch: Touch): void {
  if (services.now().getTime() - Date.parse(memo.modifiedAt) < pause) return;
  keep(database, memo, null, services, touch);
  for (const id of versionsToDrop(listVersionSummaries(database, memo.id), services.now())) {
    touch('memo-record', id);
    deleteMemoRecord(database, id);
  }
}

/** The version that is made; none where the newest says the same and no name is given. */
function keep(
  database: Database,
  { id: memoId, title, document, modifiedAt: at }: Memo,
  name: string | null,
  services: VersionServices,
  touch: Touch,
): MemoVersion | undefined {
  const last = readLastVersion(database, memoId);
  const isSame = last?.title === title && canonicalJson(last.document) === canonicalJson(document);
  if (isSame && name === null) return undefined;
  const id = memoVersionIdSchema.parse(services.newId());
  const version: MemoVersion = { kind: 'version', id, memoId, at, title, document, name };
  touch('memo-record', id);
  saveMemoRecord(database, version);
  return version;
}

/** Serves the versions of memos. */
export function createVersionHandlers(
  database: Database,
  services: VersionServices,
  readMemo: (id: string) => Memo,
): HandlersOf<typeof memoVersionOperations> {
  function read(id: string): MemoVersion {
    const record = readMemoRecord(database, id);
    if (record?.kind !== 'version') throw new FailureError('not-found', message('memo.noVersion'));
    return record;
  }

  const step = (key: string, title: string, name = '') => ({
    key,
    values: { memo: title || message('memo.untitled'), name },
  });

  return {
    'memo.versions': ({ id }) => listVersionSummaries(database, readMemo(id).id).toReversed(),
    'memo.version': ({ id }) => read(id),
    'memo.keepVersion': ({ id, name }) => {
      const memo = readMemo(id);
      return services.changes.change(
        { action: 'memo.keepVersion', step: step('history.keepVersion', memo.title, name) },
        (touch) => {
          const version = keep(database, memo, name, services, touch);
          if (!version) throw new Error('A named version is always kept.');
          return toSummary(version);
        },
      );
    },
    'memo.nameVersion': ({ id, name }) => {
      const version = { ...read(id), name };
      return services.changes.change(
        { action: 'memo.nameVersion', step: step('history.nameVersion', version.title, name ?? '') },
        (touch) => {
          touch('memo-record', id);
          saveMemoRecord(database, version);
          return toSummary(version);
        },
      );
    },
    'memo.restoreVersion': ({ id }) => {
      const { memoId, title, document } = read(id);
      const memo = readMemo(memoId);
      return services.changes.change(
        { action: 'memo.restoreVersion', step: step('history.restoreVersion', memo.title) },
        (touch) => {
          keep(database, memo, null, services, touch);
          touch('memo', memoId);
          const modifiedAt = services.now().toISOString();
          saveMemo(database, { ...memo, title, document, modifiedAt, revision: memo.revision + 1 });
          learnCited(database, { id: memoId, document }, services, touch);
          return readMemo(memoId);
        },
      );
    },
  };
}

function toSummary({ id, at, title, name }: MemoVersion): MemoVersionSummary {
  return { id, at, title, name };
}
