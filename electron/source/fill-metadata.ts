import {
  metadataNames,
  type MetadataName,
  type SourceId,
  type SourceMetadata,
} from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { readSource, updateSource } from './source-table';

/** What another program knows of a source, and what that is called, such as "RIS". */
export interface KnownMetadata {
  readonly fields: Partial<Record<MetadataName, string>>;
  readonly from: string;
}

/**
 * Fills a source's fields with what another program knows; answers which were changed. What was typed stays unless
 * `replacesTyped`. Belongs into a change that touched the source.
 */
export function fillMetadata(
  database: Database,
  id: SourceId,
  { fields, from }: KnownMetadata,
  replacesTyped: boolean,
): MetadataName[] {
  const before = readSource(database, id)?.metadata;
  if (!before) return [];
  const filled = metadataNames.filter((name) => {
    const value = fields[name];
    const isTyped = before[name].origin === 'typed' && before[name].value !== null;
    return value !== undefined && value !== before[name].value && (replacesTyped || !isTyped);
  });
  if (filled.length === 0) return [];
  const metadata: SourceMetadata = { ...before };
  for (const name of filled) metadata[name] = { value: fields[name] ?? null, origin: 'found', from };
  updateSource(database, id, { metadata });
  return filled;
}
