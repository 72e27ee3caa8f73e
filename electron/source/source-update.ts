import path from 'node:path';
import { FailureError } from '../../shared/result';
import {
  metadataNames,
  type Capture,
  type MetadataField,
  type ParsedSource,
  type SourceDetail,
  type SourceId,
  type SourceMetadata,
} from '../../shared/source/source-schema';
import type { ParseInput } from '../../shared/source/source-parser';
import { message } from '../messages/messages';
import type { Notebook } from '../notebook-file/notebook';
import type { Touch } from '../notebook-file/notebook-change';
import { sha256 } from '../text/sha256';
import { readSourceFile } from './read-source-file';
import { captureOf, checkParsed, describe, type ImportServices } from './source-import';
import { refusePurged } from './source-order-handlers';
import {
  findSourceByBytes,
  insertVersion,
  purgeLaterVersions,
  readSource,
  updateSource,
} from './source-table';

/**
 * Reads a file as the new version of a source; older versions and all passages stay as they are. Throws as an import
 * does, not-found without the source, source-in-bin, and duplicate-source where the bytes are those of its current version or belong
 * to another source. One transaction: after a crash there is the new version whole, or none of it.
 */
export async function updateFromFile(
  notebook: Notebook,
  services: ImportServices,
  { sourceId, file, method }: { sourceId: SourceId; file: string; method: Capture['method'] },
): Promise<SourceDetail> {
  notebook.refuseUnlessWritable();
  const known = readUsable(notebook, sourceId);
  const { bytes, modifiedAt } = await readSourceFile(file, services.importLimitBytes());
  // A newer web archive is asked for the page that the source is.
  const url = known.capture.archived?.url;
  const input = { bytes, fileName: path.basename(file), ...(url !== undefined && { page: { url } }) };
  const bytesSha256 = sha256(bytes);
  refuseKnownBytes(notebook, sourceId, { bytesSha256, name: input.fileName });
  const parsed = checkParsed(await services.parser.parse(input), input.fileName);
  if (services.isClosing()) {
    throw new FailureError('cancelled', message('source.import.cancelled', { name: input.fileName }));
  }
  const request = {
    action: 'source.update',
    step: { key: 'history.updateSource', values: { title: readKnown(notebook, sourceId).title } },
    personal: { file },
  };
  return services.changes.change(request, (touch) => {
    // Another update may have come while this one was being parsed.
    const before = readUsable(notebook, sourceId);
    refuseKnownBytes(notebook, sourceId, { bytesSha256, name: input.fileName });
    const { archived, accessedAt } = parsed;
    const capture = {
      ...captureOf(services, { input, method, fileModifiedAt: modifiedAt }),
      ...(archived && { archived }),
      ...(accessedAt !== undefined && { accessedAt }),
    };
    return addVersion(notebook, services, { before, input, parsed, capture, touch });
  });
}

/** Stores what was read as the version after the current one, in a change that touches the source. */
export function addVersion(
  notebook: Notebook,
  services: ImportServices,
  version: {
    readonly before: SourceDetail;
    readonly input: ParseInput;
    readonly parsed: ParsedSource;
    readonly capture: Capture;
    readonly touch: Touch;
  },
): SourceDetail {
  const { database } = notebook;
  const { before, input, parsed, capture } = version;
  const { id } = before;
  version.touch('source', id);
  purgeLaterVersions(database, id);
  const number = before.version + 1;
  const bytesSha256 = sha256(input.bytes);
  const stored = describe(services, { input, capture }, { id, number, bytesSha256, parsed });
  insertVersion(database, stored.version, {
    bytes: input.bytes,
    text: parsed.text,
    structureJson: stored.structureJson,
  });
  updateSource(database, id, {
    metadata: mergeMetadata(before.metadata, parsed.metadata),
    reliability: before.reliability,
    version: number,
  });
  services.reprints.sign(id, number);
  return readKnown(notebook, id);
}

/** A source that is there and not in the bin. Throws not-found, source-in-bin, source-purged. */
export function readUsable(notebook: Notebook, id: SourceId): SourceDetail {
  const source = readKnown(notebook, id);
  refusePurged(source);
  if (source.binnedAt !== undefined) throw new FailureError('source-in-bin', message('source.inBin'));
  return source;
}

/** What the new file says replaces what the old one said. */
function mergeMetadata(before: SourceMetadata, found: SourceMetadata): SourceMetadata {
  const merged = { ...before };
  for (const name of metadataNames) if (gives(before[name], found[name])) merged[name] = found[name];
  return merged;
}

/** What was typed stays, what was found gives way to no guess, and nothing to the name of the newer file. */
function gives(old: MetadataField, now: MetadataField): boolean {
  if (old.origin === 'typed' || now.value === null) return false;
  if (old.value === null) return true;
  return now.from !== 'file name' && (old.origin === 'guessed' || now.origin === 'found');
}

function refuseKnownBytes(
  { database }: Notebook,
  sourceId: SourceId,
  { bytesSha256, name }: { bytesSha256: string; name: string },
): void {
  if (readSource(database, sourceId)?.bytesSha256 === bytesSha256) {
    throw new FailureError('duplicate-source', message('source.version.same', { name }));
  }
  const other = findSourceByBytes(database, bytesSha256);
  if (other === undefined || other.id === sourceId) return;
  throw new FailureError(
    'duplicate-source',
    message('source.version.otherSource', { name, title: other.title }),
  );
}

function readKnown({ database }: Notebook, id: SourceId): SourceDetail {
  const source = readSource(database, id);
  if (!source) throw new FailureError('not-found', message('source.notFound'));
  return source;
}
