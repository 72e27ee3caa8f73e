import type {
  Capture,
  Charset,
  ImportWarning,
  MediaType,
  ParsedSource,
  Reliability,
  SourceGroupId,
  SourceId,
  SourceMetadata,
  SourceText,
} from '../../shared/source/source-schema';
import { sha256OfJson } from '../text/sha256';

/** The facts of a source that the analyst may change. */
export interface SourceRecord {
  readonly id: SourceId;
  readonly version: number;
  readonly metadata: SourceMetadata;
  readonly reliability: Reliability;
  /** UTC, ISO 8601. */
  readonly addedAt: string;
  // Left out where there is none, so that sources of older formats hash as they did.
  readonly groupId?: SourceGroupId;
  readonly binnedAt?: string;
  readonly purgedAt?: string;
}

/** The facts of one version of a source; they never change. */
export interface SourceVersionRecord {
  readonly sourceId: SourceId;
  readonly version: number;
  readonly mediaType: MediaType;
  readonly charset: Charset;
  readonly byteLength: number;
  readonly bytesSha256: string;
  /** Of the stored text in UTF-8. */
  readonly textSha256: string;
  /** Of the structure as it is stored. */
  readonly structureSha256: string;
  readonly codePoints: number;
  readonly capture: Capture;
  readonly derivation: ParsedSource['derivation'];
  readonly warnings: readonly ImportWarning[];
  readonly createdAt: string;
}

/** What a reader shows besides the text. */
export type SourceStructure = Pick<SourceText, 'blocks' | 'marks' | 'nonContent' | 'pages'>;

/** The hash that stands beside a version. */
export function sourceVersionSha256(version: SourceVersionRecord): string {
  return sha256OfJson(version);
}

/** The hash that stands beside a source; it covers the hashes of all its versions, in order. */
export function sourceSha256(source: SourceRecord, versionsSha256: readonly string[]): string {
  const versionSha256 = versionsSha256.at(-1) ?? '';
  const earlier = versionsSha256.slice(0, -1);
  // A source with one version hashes as it did before there were more.
  return sha256OfJson({
    ...source,
    versionSha256,
    ...(earlier.length > 0 && { earlierVersionsSha256: earlier }),
  });
}
