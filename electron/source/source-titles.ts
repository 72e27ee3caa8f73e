import type { SourceId } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { readSourceTitles } from './source-table';

/** Titles of all sources, read once and again after a change. */
export interface SourceTitles {
  all(): ReadonlyMap<SourceId, string>;
  changed(): void;
}

/** The titles of an open notebook; nothing is read before they are asked for. */
export function createSourceTitles(database: Database): SourceTitles {
  let titles: ReadonlyMap<SourceId, string> | undefined;
  return {
    all: () => (titles ??= readSourceTitles(database)),
    changed: () => {
      titles = undefined;
    },
  };
}
