import type { Range } from '../../shared/text/range';
import type { Database } from '../notebook-file/database';
import { readJsonColumn } from '../notebook-file/json-column';
import { sha256 } from '../text/sha256';
import type { SourceStructure } from './source-record';
import { readSourceBytes, readStoredText } from './source-content-table';
import { readStoredSource } from './source-table';

/** The text of a version of a source that is as it was recorded. */
export interface SoundVersion {
  readonly text: string;
  /** What is not part of the text proper. */
  readonly aside: readonly Range[];
}

/** What keeps a version from being compared with. */
export type UnsoundVersion = 'source-purged' | 'source-missing' | 'bytes-hash-differs' | 'text-hash-differs';

/** Hashes bytes and text of a version again; answers its text, or what is wrong with it. */
export function checkVersion(database: Database, id: string, version: number): SoundVersion | UnsoundVersion {
  const source = readStoredSource(database, id);
  const recorded = source?.versions[version - 1];
  if (recorded && source?.record.purgedAt) return 'source-purged';
  const bytes = readSourceBytes(database, id, version);
  const stored = readStoredText(database, id, version);
  if (!recorded || !bytes || stored === undefined) return 'source-missing';
  if (sha256(bytes) !== recorded.version.bytesSha256) return 'bytes-hash-differs';
  if (sha256(stored.text) !== recorded.version.textSha256) return 'text-hash-differs';
  return { text: stored.text, aside: readJsonColumn<SourceStructure>(stored.structure).nonContent };
}
