import type { ClaimId } from '../../shared/claim/claim-schema';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { MemoId } from '../../shared/memo/memo-schema';
import { FailureError } from '../../shared/result';
import type { sourceOrderOperations } from '../../shared/source/source-order-operations';
import type { SourceDetail, SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { finishErasing, markForErasing } from '../notebook-file/erase';
import type { ChangeRecorder, ChangeRequest, Touch } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { createSourceGroupHandlers } from './source-group-handlers';
import { listBinnedSources, purgeContent, readSource, updateSource } from './source-table';

/** What keeping sources in order needs besides the notebook. */
export interface SourceOrderServices {
  readonly changes: ChangeRecorder;
  now(): Date;
  newId(): string;
  /** Claims with evidence in any of these sources, in the order in which they were made. */
  claimsIn(ids: readonly SourceId[]): ClaimId[];
  /** A claim as lists name it. */
  headline(id: ClaimId): string;
  /** Memos that cite such claims, the one changed last first. */
  memosCiting(ids: readonly SourceId[]): { id: MemoId; title: string; citations: number }[];
  /** Takes the words of sources out of the search index; inside the change that purges them. */
  forgetWords(ids: readonly SourceId[]): void;
}

const named = 5;

/** Serves groups, names and the bin of an open notebook. */
export function createSourceOrderHandlers(
  notebook: Notebook,
  services: SourceOrderServices,
): HandlersOf<typeof sourceOrderOperations> {
  const { database } = notebook;

  function read(id: SourceId): SourceDetail {
    const source = readSource(database, id);
    if (!source) throw new FailureError('not-found', message('source.notFound'));
    return source;
  }

  /** Changes sources in one step; answers how many. */
  function changeAll(
    chosen: readonly SourceDetail[],
    request: Omit<ChangeRequest, 'step'> & { one: string | null; many: string },
    run: (source: SourceDetail, touch: Touch) => void,
  ): number {
    const [first] = chosen;
    if (!first) return 0;
    const { one, many, ...rest } = request;
    const isOne = chosen.length === 1;
    const step =
      one === null
        ? null
        : isOne
          ? { key: one, values: { title: first.title } }
          : { key: many, values: { count: String(chosen.length) } };
    services.changes.change({ ...rest, step }, (touch) => {
      for (const source of chosen) {
        touch('source', source.id);
        run(source, touch);
      }
    });
    return chosen.length;
  }

  const readAll = (ids: readonly SourceId[]): SourceDetail[] => [...new Set(ids)].map(read);

  return {
    ...createSourceGroupHandlers(notebook, services),
    'source.rename': ({ id, title: typed }) => {
      const title = typed.trim();
      if (title === '') throw new FailureError('bad-input', message('source.noTitle'));
      const source = read(id);
      if (source.title === title) return source;
      const metadata = { ...source.metadata, title: { value: title, origin: 'typed' as const } };
      const step = { key: 'history.renameSource', values: { title: source.title } };
      return services.changes.change({ action: 'source.rename', step }, (touch) => {
        touch('source', id);
        updateSource(database, id, { metadata });
        return read(id);
      });
    },
    'source.concerned': ({ ids }) => {
      const claimIds = services.claimsIn(ids);
      const memos = services.memosCiting(ids);
      return {
        claims: claimIds.length,
        firstClaims: claimIds.slice(0, named).map((id) => ({ id, headline: services.headline(id) })),
        memos: memos.length,
        citations: memos.reduce((sum, { citations }) => sum + citations, 0),
        firstMemos: memos.slice(0, named).map(({ id, title }) => ({ id, title })),
      };
    },
    'source.bin': ({ ids }) => {
      const binnedAt = services.now().toISOString();
      const chosen = readAll(ids).filter((source) => source.binnedAt === undefined);
      const request = { action: 'source.bin', one: 'history.binSource', many: 'history.binSources' };
      return { binned: changeAll(chosen, request, ({ id }) => updateSource(database, id, { binnedAt })) };
    },
    'source.binned': () => listBinnedSources(database),
    'source.restore': ({ ids }) => {
      const chosen = readAll(ids).filter((source) => source.binnedAt !== undefined);
      for (const source of chosen) refusePurged(source);
      const request = {
        action: 'source.restore',
        one: 'history.restoreSource',
        many: 'history.restoreSources',
      };
      const restored = changeAll(chosen, request, ({ id }) => updateSource(database, id, { binnedAt: null }));
      return { restored };
    },
    'source.purge': ({ ids }) => {
      const chosen = readAll(ids).filter((source) => source.purgedAt === undefined);
      for (const { title, binnedAt } of chosen) {
        if (binnedAt === undefined) {
          throw new FailureError('source-not-in-bin', message('source.notInBin', { title }));
        }
      }
      const purgedAt = services.now().toISOString();
      const request = { action: 'source.purge', one: null, many: '', isFinal: true };
      const purged = changeAll(chosen, request, ({ id }) => {
        markForErasing(database);
        purgeContent(database, id, purgedAt);
        services.forgetWords([id]);
      });
      return { purged, isErased: finishErasing(database) };
    },
  };
}

/** Throws source-purged where bytes and text are gone for good. */
export function refusePurged(source: Pick<SourceDetail, 'title' | 'purgedAt'>): void {
  const { title, purgedAt } = source;
  if (purgedAt === undefined) return;
  throw new FailureError('source-purged', message('source.purgedOn', { title, date: purgedAt.slice(0, 10) }));
}
