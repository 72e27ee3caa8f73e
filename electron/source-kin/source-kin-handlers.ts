import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { SourceDetail, SourceId } from '../../shared/source/source-schema';
import type { sourceKinOperations } from '../../shared/source-kin/source-kin-operations';
import type { Kin, SourceRelation, SourceRelationId } from '../../shared/source-kin/source-kin-schema';
import type { Range } from '../../shared/text/range';
import { message } from '../messages/messages';
import type { ChangeRecorder, Touch } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import type { KinFinder, KinSources } from './kin-finder';
import { isOlder } from './older-source';
import { deleteRelation, listRelationsOf, saveRelation } from './source-relation-table';

/** What the kinship of sources needs besides the notebook. */
export interface SourceKinServices extends KinSources {
  readonly finder: KinFinder;
  readonly changes: ChangeRecorder;
  /** Where two texts differ, in code points of each. */
  compare(from: string, to: string): { from: Range; to: Range }[];
  now(): Date;
  newId(): string;
  analystName(): string;
}

/** Serves what sources are derived from, and what looks like it. */
export function createSourceKinHandlers(
  notebook: Notebook,
  services: SourceKinServices,
): HandlersOf<typeof sourceKinOperations> {
  const { database } = notebook;
  const { finder, changes } = services;

  function read(id: SourceId): SourceDetail {
    const source = services.source(id);
    if (!source) throw new FailureError('not-found', message('source.notFound'));
    return source;
  }

  const between = (id: SourceId, otherId: SourceId): SourceRelation[] =>
    listRelationsOf(database, id).filter(
      ({ sourceId, otherId: other }) => sourceId === otherId || other === otherId,
    );

  /** What is decided already is shown by what was decided, the rest by how alike the texts are. */
  async function listKin(source: SourceDetail): Promise<Kin[]> {
    const decided = listRelationsOf(database, source.id).flatMap((relation): Kin[] => {
      const isFrom = relation.sourceId === source.id;
      const other = services.source(isFrom ? relation.otherId : relation.sourceId);
      return other ? [kinOf(source, other, relation)] : [];
    });
    await finder.prepare();
    const known = new Set(decided.map(({ id }) => id));
    const alike = finder
      .find(source.id)
      .filter(({ id }) => !known.has(id))
      .map(({ id, title, overlap }): Kin => {
        return { id, title, relation: 'near-duplicate', overlap, isOlder: isOlder(read(id), source) };
      });
    const order: readonly Kin['relation'][] = [
      'derived-from',
      'reprinted-in',
      'near-duplicate',
      'not-derived',
    ];
    return [...decided, ...alike].sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
  }

  function forget(touch: Touch, relations: readonly SourceRelation[]): void {
    for (const { id } of relations) {
      touch('source-relation', id);
      deleteRelation(database, id);
    }
  }

  /** Stores a decision in place of others, in one step. */
  function decide(
    kind: SourceRelation['kind'],
    [id, otherId]: readonly [SourceId, SourceId],
    { action, key, replaced }: { action: string; key: string; replaced: readonly SourceRelation[] },
  ): Kin {
    const [source, other] = [read(id), read(otherId)];
    const relation: SourceRelation = {
      id: services.newId() as SourceRelationId,
      sourceId: id,
      otherId,
      kind,
      overlap: finder.measure(id, otherId),
      decidedAt: services.now().toISOString(),
      decidedBy: services.analystName(),
    };
    const step = { key, values: { title: source.title, other: other.title } };
    return changes.change({ action, step }, (touch) => {
      forget(touch, replaced);
      touch('source-relation', relation.id);
      saveRelation(database, relation);
      return kinOf(source, other, relation);
    });
  }

  /** Throws bad-input where a source would be derived, by way of others, from itself. */
  function refuseCircle(id: SourceId, from: SourceId): void {
    const seen = new Set<SourceId>();
    for (let at: SourceId | undefined = from; at && !seen.has(at); at = originOf(at)) {
      if (at === id) throw new FailureError('bad-input', message('source.kin.circle'));
      seen.add(at);
    }
  }

  const originsOf = (id: SourceId): SourceRelation[] =>
    listRelationsOf(database, id).filter(({ sourceId, kind }) => sourceId === id && kind === 'derived-from');
  const originOf = (id: SourceId): SourceId | undefined => originsOf(id)[0]?.otherId;

  return {
    'source.kin': ({ id }) => listKin(read(id)),
    'source.derive': ({ id, otherId }) => {
      const [source, other] = [read(id), read(otherId)];
      const known = between(id, otherId).find(
        ({ kind, sourceId }) => kind === 'derived-from' && sourceId === id,
      );
      if (known) return kinOf(source, other, known);
      refuseCircle(id, otherId);
      const replaced = [
        ...originsOf(id),
        ...between(id, otherId).filter(({ kind }) => kind === 'not-derived'),
      ];
      return decide('derived-from', [id, otherId], {
        action: 'source.derive',
        key: 'history.derive',
        replaced,
      });
    },
    'source.setNotDerived': ({ id, otherId }) => {
      if (id === otherId) throw new FailureError('bad-input', message('source.kin.circle'));
      const known = between(id, otherId).find(({ kind }) => kind === 'not-derived');
      if (known) return kinOf(read(id), read(otherId), known);
      return decide('not-derived', [id, otherId], {
        action: 'source.setNotDerived',
        key: 'history.notDerived',
        replaced: between(id, otherId),
      });
    },
    'source.clearRelation': ({ id, otherId }) => {
      const [source, other] = [read(id), read(otherId)];
      const relations = between(id, otherId);
      const step = { key: 'history.clearRelation', values: { title: source.title, other: other.title } };
      changes.change({ action: 'source.clearRelation', step }, (touch) => forget(touch, relations));
      return { cleared: relations.length };
    },
    'source.compareKin': ({ id, otherId }) => {
      const [source, other] = [read(id), read(otherId)];
      const [from, to] = (isOlder(other, source) ? [other, source] : [source, other]).map((one) => {
        const text = services.text(one.id)?.text;
        if (text === undefined) throw new FailureError('source-purged', message('source.kin.purged'));
        return { id: one.id, title: one.title, text };
      }) as [{ id: SourceId; title: string; text: string }, { id: SourceId; title: string; text: string }];
      return { from, to, hunks: services.compare(from.text, to.text) };
    },
  };
}

/** A decision as it looks from one of its sources. */
function kinOf(source: SourceDetail, other: SourceDetail, { sourceId, kind, overlap }: SourceRelation): Kin {
  const derived = sourceId === source.id ? 'derived-from' : 'reprinted-in';
  return {
    id: other.id,
    title: other.title,
    relation: kind === 'not-derived' ? kind : derived,
    overlap,
    isOlder: isOlder(other, source),
  };
}
