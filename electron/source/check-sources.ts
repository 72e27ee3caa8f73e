import type { VerificationProblem } from '../../shared/notebook/notebook-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import {
  compareWithLog,
  type VerificationCheck,
  type VerificationContext,
} from '../notebook-file/verification';
import { sha256 } from '../text/sha256';
import { sourceSha256, sourceVersionSha256 } from './source-record';
import {
  listRecordedSources,
  readSourceBytes,
  readStoredSource,
  readStoredText,
  type StoredSource,
} from './source-table';

type SourceProblem = Extract<VerificationProblem['code'], `${'bytes' | 'text' | 'source'}-hash-differs`>;

const messageKeys = {
  'bytes-hash-differs': 'notebook.verify.bytes',
  'text-hash-differs': 'notebook.verify.text',
  'source-hash-differs': 'notebook.verify.source',
} as const;

/** Checks every source: its bytes, its text and its facts against their hashes, and those against the log. */
export const checkSources: VerificationCheck = async (context) => {
  const recorded = listRecordedSources(context.database);
  for (const id of recorded.keys()) {
    await context.pause();
    checkSource(context, id);
  }
  compareWithLog(context.log, 'source', recorded, {
    missing: (id) =>
      context.report({
        code: 'missing-source',
        kind: 'source',
        id,
        message: message('notebook.verify.missingSource'),
      }),
    differs: (id) => report(context, 'source-hash-differs', id),
  });
  return { sources: recorded.size };
};

function checkSource(context: VerificationContext, id: string): void {
  const stored = readQuietly(context, id);
  if (!stored) return report(context, 'source-hash-differs', id);
  const { record, version, recordedSha256, recordedVersionSha256 } = stored;
  const title = record.metadata.title?.value ?? version.capture.fileName ?? message('source.untitled');
  const bytes = readSourceBytes(context.database, id, record.version);
  const content = readStoredText(context.database, id, record.version);
  const isDescribed =
    sourceVersionSha256(version) === recordedVersionSha256 &&
    sourceSha256(record, recordedVersionSha256) === recordedSha256;
  if (!isDescribed || (content && sha256(content.structure) !== version.structureSha256)) {
    report(context, 'source-hash-differs', id, title);
  }
  if (!bytes || sha256(bytes) !== version.bytesSha256) report(context, 'bytes-hash-differs', id, title);
  if (!content || sha256(content.text) !== version.textSha256)
    report(context, 'text-hash-differs', id, title);
}

/** A source whose facts are no JSON any more was changed as well. */
function readQuietly(context: VerificationContext, id: string): StoredSource | undefined {
  try {
    return readStoredSource(context.database, id);
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

function report(context: VerificationContext, code: SourceProblem, id: string, title = id): void {
  context.report({ code, kind: 'source', id, message: message(messageKeys[code], { title }) });
}
