import { provideLabelReadings } from '../../shared/codebook/code-matching';
import type { EntityId } from '../../shared/entity/entity-schema';
import type { ClaimIndex } from '../claim/claim-index';
import { readCodebook } from '../codebook/codebook-table';
import type { EntityIndex, ReadName } from '../entity/entity-index';
import { readEntity } from '../entity/entity-table';
import type { ChangedKind, ChangeRecorder } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { NameReadings } from '../search/name-readings';
import { SearchChecker } from '../search/search-checker';
import { createSearchHandlers } from '../search/search-handlers';
import { SearchIndex } from '../search/search-index';
import { createFindInSources } from '../search/source-places';
import type { SearchSurroundings } from '../search/search-surroundings';
import { createSurroundings } from '../search/search-surroundings-cache';
import { ThingMemory } from '../search/thing-memory';
import { checkVersion } from '../source/check-version';
import type { HostServices } from './host-services';

/** What the search shares with the rest of the notebook's handlers. */
interface Parts {
  readonly claims: ClaimIndex;
  readonly entities: EntityIndex;
  readonly changes: ChangeRecorder;
  readonly services: HostServices;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly analystName: () => string;
}

/** The search, put together from what it looks at. */
export function composeSearch(notebook: Notebook, { claims, entities, services, ...rest }: Parts) {
  const { database } = notebook;
  const memory = new ThingMemory(database);
  let surroundings: SearchSurroundings | undefined;
  let readName: ReadName | undefined;
  const readings = new NameReadings(
    async () => {
      const dictionary = await import('../entity/read-name');
      provideLabelReadings((label) => dictionary.readName(label, false)[0] ?? []);
      return (readName = dictionary.readName);
    },
    (id) => readEntity(database, id)?.kind === 'person',
  );
  const index = new SearchIndex(notebook, {
    readings: (thing) => readings.of(thing),
    prepare: () => readings.prepare(),
    isClosing: () => services.isClosing(),
    progress: (done, total) => services.emit('task.progress', { task: 'index', label: '', done, total }),
    changed: (state) => services.emit('search.indexed', state),
  });
  let revision = 0;
  const searched = {
    index,
    memory,
    readings,
    async surroundings(): Promise<SearchSurroundings> {
      await claims.ready();
      await readings.prepare();
      surroundings ??= createSurroundings(database, {
        codebook: () => readCodebook(database),
        claims: () => claims.claims(),
        entityWords: () => entities.names(),
        searchEntities: (text) =>
          entities.search(text, (name, isPerson) => readName?.(name, isPerson) ?? [], noUses),
      });
      return surroundings;
    },
  };
  const checker = new SearchChecker(database, {
    surroundings: () => searched.surroundings(),
    version: (id, version) => checkVersion(database, id, version),
  });
  return {
    handlers: createSearchHandlers(notebook, { ...rest, ...searched }),
    index,
    checker,
    findInSources: createFindInSources(searched),
    /** Another number whenever something can be found that could not be, or no longer. */
    revision: () => revision,
    /** Something of a kind is not as it was. */
    changed(kind: ChangedKind | 'history'): void {
      if (kind === 'history') return;
      revision++;
      surroundings = undefined;
      memory.clear();
      // What is written in memos changes with every pause of typing, and no search of a source.
      if (kind !== 'memo' && kind !== 'memo-record') checker.forget();
      index.changed();
    },
  };
}

function noUses(_id: EntityId): number {
  return 0;
}
