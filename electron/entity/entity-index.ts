import type { Entity, EntityId } from '../../shared/entity/entity-schema';
import { createNameFinder, type NameFinder } from '../../shared/entity/name-finder';
import { entityName } from '../../shared/entity/entity-view';
import { foldName, nameScore, searchableName, type SearchableName } from '../../shared/entity/name-search';
import { comparable } from '../../shared/text/comparable';
import type { Database } from '../notebook-file/database';
import { listEntities } from './entity-table';

/** How the Chinese in a name is read; more than one way where a surname has a reading of its own. */
export type ReadName = (name: string, isPerson: boolean) => readonly (readonly string[])[];

/** What entities are found by, kept in memory; it reads nothing before it is asked. */
export interface EntityIndex {
  /**
   * Entities that fit what was typed, the best fit first, among equals by `usesOf` and then the one changed last; all of
   * them where nothing was typed.
   */
  search(text: string, read: ReadName, usesOf: (id: EntityId) => number): EntityId[];
  /** By entity, the name that it is called by, and all its names and ids in comparable form. */
  names(): ReadonlyMap<string, { readonly name: string; readonly words: string }>;
  /** Finds the entities’ names in texts. */
  finder(): NameFinder<EntityId>;
  /** Entities are not as they were. */
  changed(): void;
}

/** The index of the entities of an open notebook. */
export function createEntityIndex(database: Database): EntityIndex {
  let entities: readonly Entity[] | undefined;
  let finder: NameFinder<EntityId> | undefined;
  let names: ReadonlyMap<string, { readonly name: string; readonly words: string }> | undefined;
  // Names are read only once, however often entities change.
  const known = new Map<string, SearchableName>();

  const all = (): readonly Entity[] => (entities ??= listEntities(database));

  function searchable(text: string, isPerson: boolean, read: ReadName): SearchableName {
    const key = `${isPerson ? 'person' : ''} ${text}`;
    let name = known.get(key);
    if (!name) known.set(key, (name = searchableName(text, read(text, isPerson))));
    return name;
  }

  function score(entity: Entity, query: string, read: ReadName): number {
    const isPerson = entity.kind === 'person';
    const names = entity.names.map(({ text }) => nameScore(searchable(text, isPerson, read), query));
    const ids = entity.identifiers.map(({ value }) =>
      nameScore(
        searchable(value, false, () => []),
        query,
      ),
    );
    return Math.max(0, ...names, ...ids);
  }

  return {
    search(text, read, usesOf) {
      const query = foldName(text);
      const isAll = query === '' && text.trim() === '';
      return all()
        .map((entity) => ({ entity, score: isAll ? 1 : query === '' ? 0 : score(entity, query, read) }))
        .filter((fit) => fit.score > 0)
        .toSorted(
          (a, b) =>
            b.score - a.score ||
            usesOf(b.entity.id) - usesOf(a.entity.id) ||
            (a.entity.modifiedAt < b.entity.modifiedAt ? 1 : -1),
        )
        .map(({ entity }) => entity.id);
    },
    names() {
      names ??= new Map(
        all().map((entity) => [entity.id, { name: entityName(entity), words: wordsOf(entity) }]),
      );
      return names;
    },
    finder() {
      finder ??= createNameFinder(all().flatMap(({ id, names }) => names.map(({ text }) => ({ text, id }))));
      return finder;
    },
    changed() {
      entities = undefined;
      names = undefined;
      finder = undefined;
    },
  };
}

function wordsOf({ names, identifiers }: Entity): string {
  return comparable([...names.map(({ text }) => text), ...identifiers.map(({ value }) => value)].join('\n'));
}
