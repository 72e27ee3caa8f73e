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
import { readSourceBytes, readStoredText } from './source-content-table';
import { listRecordedSources, readStoredSource, type StoredSource, type StoredVersion } from './source-table';

type SourceProblem = Extract<VerificationProblem['code'], `${'bytes' | 'text' | 'source'}-hash-differs`>;

const messageKeys = {
  'bytes-hash-differs': 'notebook.verify.bytes',
  'text-hash-differs': 'notebook.verify.text',
  'source-hash-differs': 'notebook.verify.source',
} as const;

/** Checks every source: the bytes, text and facts of all its versions against their hashes, and those against the log. */
export const checkSources: VerificationCheck = async (context) => {
  const recorded = listRecordedSources(context.database);
  for (const id of recorded.keys()) {
    await context.pause();
    await checkSource(context, id);
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

async function checkSource(context: VerificationContext, id: string): Promise<void> {
  const stored = readQuietly(context, id);
  const current = stored?.versions.at(-1);
  if (!stored || !current) return report(context, 'source-hash-differs', id);
  const { record, versions, recordedSha256 } = stored;
  const title =
    record.metadata.title?.value ?? current.version.capture.fileName ?? message('source.untitled');
  const found = new Set<SourceProblem>();
  const hashes = versions.map((version) => version.recordedSha256);
  if (versions.length !== record.version || sourceSha256(record, hashes) !== recordedSha256) {
    found.add('source-hash-differs');
  }
  for (const version of versions) {
    await context.pause();
    for (const problem of record.purgedAt
      ? problemsOfPurged(context, version)
      : problemsOf(context, version)) {
      found.add(problem);
    }
  }
  for (const problem of found) report(context, problem, id, title);
}

function problemsOf(
  { database }: VerificationContext,
  { version, recordedSha256 }: StoredVersion,
): SourceProblem[] {
  const problems: SourceProblem[] = [];
  const bytes = readSourceBytes(database, version.sourceId, version.version);
  const content = readStoredText(database, version.sourceId, version.version);
  const isStructureSame = !content || sha256(content.structure) === version.structureSha256;
  if (sourceVersionSha256(version) !== recordedSha256 || !isStructureSame)
    problems.push('source-hash-differs');
  if (!bytes || sha256(bytes) !== version.bytesSha256) problems.push('bytes-hash-differs');
  if (!content || sha256(content.text) !== version.textSha256) problems.push('text-hash-differs');
  return problems;
}

/** Of what was purged, the facts and hashes are kept and nothing else. */
function problemsOfPurged(
  { database }: VerificationContext,
  { version, recordedSha256 }: StoredVersion,
): SourceProblem[] {
  const isGone =
    !readSourceBytes(database, version.sourceId, version.version) &&
    !readStoredText(database, version.sourceId, version.version);
  return isGone && sourceVersionSha256(version) === recordedSha256 ? [] : ['source-hash-differs'];
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
