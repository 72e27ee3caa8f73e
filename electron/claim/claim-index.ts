import { setImmediate } from 'node:timers/promises';
import { groupBy } from '../../shared/grouping/group-by';
import type { Database } from '../notebook-file/database';
import { countCitations, readClaimIdsAfter, readIndexedRows } from './claim-index-table';
import { createInterner, toIndexedClaim, type IndexedClaim } from './indexed-claim';

/** What every claim is found by, kept in memory: built once in small pieces, then kept up with every change. */
export interface ClaimIndex {
  /** Resolves when every claim is known; other calls are answered meanwhile. */
  ready(): Promise<void>;
  /** All claims as they are now. Call `ready` before. */
  claims(): ReadonlyMap<string, IndexedClaim>;
  /** By claim, how many memos cite it. */
  citations(): ReadonlyMap<string, number>;
  /** Rises whenever a question may have another answer. */
  readonly generation: number;
  /** Claims that are not as they were; no ids mean all of them. */
  changed(ids: readonly string[]): void;
  /** Something that claims are found or ordered by is not as it was: a title, a code, a citation. */
  surroundingsChanged(): void;
}

/** Claims read between two looks at what else there is to do: about ten milliseconds' work. */
const pieceSize = 400;

/** The index of an open notebook; it reads nothing before it is asked. */
export function createClaimIndex(database: Database): ClaimIndex {
  const intern = createInterner();
  let known = new Map<string, IndexedClaim>();
  let stale = new Set<string>();
  let building: Promise<void> | undefined;
  let cited: Map<string, number> | undefined;
  let generation = 0;

  function take(ids: readonly string[]): void {
    const rows = readIndexedRows(database, ids);
    const evidence = groupBy(rows.evidence, claimOf);
    const tags = groupBy(rows.tags, claimOf);
    const entities = groupBy(rows.entities, claimOf);
    for (const id of ids) known.delete(id);
    for (const row of rows.claims) {
      const parts = {
        row,
        evidence: evidence.get(row.id) ?? [],
        tags: tags.get(row.id) ?? [],
        entities: entities.get(row.id) ?? [],
      };
      known.set(row.id, toIndexedClaim(parts, intern));
    }
  }

  async function build(): Promise<void> {
    for (let last = 0; ;) {
      const piece = readClaimIdsAfter(database, last, pieceSize);
      if (piece.ids.length === 0) return;
      take(piece.ids);
      last = piece.last;
      await setImmediate();
    }
  }

  function catchUp(): void {
    if (stale.size === 0) return;
    const ids = [...stale];
    stale = new Set();
    take(ids);
    generation++;
  }

  return {
    async ready() {
      building ??= build().catch((error: unknown) => {
        building = undefined;
        throw error;
      });
      await building;
    },
    claims() {
      catchUp();
      return known;
    },
    citations() {
      cited ??= countCitations(database);
      return cited;
    },
    get generation() {
      catchUp();
      return generation;
    },
    changed(ids) {
      generation++;
      if (building === undefined) return;
      if (ids.length > 0) {
        for (const id of ids) stale.add(id);
        return;
      }
      known = new Map();
      building = undefined;
    },
    surroundingsChanged() {
      cited = undefined;
      generation++;
    },
  };
}

function claimOf({ claim_id: id }: { readonly claim_id: string }): string {
  return id;
}
