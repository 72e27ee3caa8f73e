import type { CitationStyleChoice } from '../../shared/citation/citation-schema';
import type { EventPayload } from '../../shared/ipc/events';
import type { AnnotatedMemo, MemoToAnnotate } from '../../shared/memo/annotated-memo';
import type { ExportPart } from '../../shared/memo/export-parts';
import type { ExportFormat, MemoId } from '../../shared/memo/memo-schema';
import type { PackLog } from '../../shared/pack/pack-contents';
import type { PackSigner } from '../../shared/pack/pack-manifest';
import type { SourceId } from '../../shared/source/source-schema';

/** What a pack needs from the rest of the notebook. */
export interface PackServices {
  /** Everything that an export is made from, with every quote checked now, and the log of that moment. Throws not-found. */
  gather(id: MemoId, style?: CitationStyleChoice): Promise<{ input: MemoToAnnotate; log: PackLog }>;
  /** The same without the fields that were not chosen. */
  withhold(input: MemoToAnnotate, parts: readonly ExportPart[]): MemoToAnnotate;
  /** The memo as a file of a format. */
  render(input: MemoToAnnotate, format: ExportFormat, parts: readonly ExportPart[]): Promise<Uint8Array>;
  /** Undefined where it is purged or missing. */
  sourceText(id: SourceId, version: number): string | undefined;
  sourceBytes(id: SourceId, version: number): Uint8Array | undefined;
  /** The page that checks packs; null where there is none. */
  verificationPage(): Promise<Uint8Array | null>;
  /** Opens the analyst's key; null where they have made none. Throws key-locked where its passphrase is missing or wrong. */
  signingKey(passphrase: string | undefined): PackKey | null;
  /** Writes a file whole or not at all, and never over a notebook; answers whether one was replaced. */
  write(path: string, bytes: Uint8Array): Promise<{ path: string; replaced: boolean }>;
  progress(payload: EventPayload<'task.progress'>): void;
  readonly applicationVersion: string;
  /** Whether the notebook is encrypted. */
  readonly isEncrypted: boolean;
}

/** A key that is open for signing. */
export interface PackKey extends Pick<PackSigner, 'publicKey' | 'fingerprint'> {
  /** Ed25519 signature of bytes as hexadecimal digits. */
  sign(bytes: Uint8Array): string;
}

/** What goes into a pack, before it is a file. */
export interface PackMaterial {
  /** With all fields, for the formats, which leave out what was not chosen. */
  readonly input: MemoToAnnotate;
  readonly log: PackLog;
  readonly parts: readonly ExportPart[];
  /** Without the fields that were not chosen. */
  readonly annotated: AnnotatedMemo;
  /** Sources of which the whole text and the original bytes go in. */
  readonly whole: ReadonlySet<SourceId>;
}
