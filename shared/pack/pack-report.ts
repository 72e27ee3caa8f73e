import type { PackManifest } from './pack-manifest';

/** Every way in which a pack can differ from what it says; words for them are in pack-messages.ts. */
export type PackFaultCode =
  | 'container-name'
  | 'container-duplicate'
  | 'container-order'
  | 'container-field'
  | 'container-contents'
  | 'container-truncated'
  | 'container-trailing'
  | 'manifest-unreadable'
  | 'manifest-newer'
  | 'manifest-not-canonical'
  | 'manifest-contradicts-itself'
  | 'file-differs'
  | 'file-missing'
  | 'file-unlisted'
  | 'signature-unreadable'
  | 'signature-missing'
  | 'signature-unannounced'
  | 'signature-wrong'
  | 'signature-other-key'
  | 'key-differs'
  | 'key-unsigned'
  | 'contents-unreadable'
  | 'memo-hash-differs'
  | 'memo-counts-differ'
  | 'memo-citations-differ'
  | 'memo-number-missing'
  | 'codebook-hash-differs'
  | 'source-record-differs'
  | 'original-hash-differs'
  | 'text-hash-differs'
  | 'log-broken'
  | 'log-end-differs'
  | 'log-memo-differs'
  | 'log-codebook-differs'
  | 'annotations-differ'
  | 'claims-differ'
  | 'passage-not-trusted'
  | 'passage-claim-missing'
  | 'passage-none'
  | 'passage-not-cited'
  | 'passage-record-differs'
  | 'passage-source-missing'
  | 'passage-quote-hash-differs'
  | 'passage-file-differs'
  | 'passage-text-hash-differs'
  | 'passage-text-unreadable'
  | 'passage-excerpt-short'
  | 'passage-quote-differs'
  | 'search-none'
  | 'search-not-confirmed'
  | 'search-source-missing'
  | 'search-text-differs'
  | 'search-not-in-log';

/** One difference, to be put into words where it is shown. */
export interface PackFault {
  readonly code: PackFaultCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * How a passage compares with what is in the pack; no-quote: a source is cited as a whole, and nothing of it is quoted;
 * search-recorded: a search found nothing, and record, source and log agree on it.
 */
export type PassageState = 'verified-whole' | 'verified-excerpt' | 'search-recorded' | 'failed' | 'no-quote';

/** A passage behind a citation, and the words around it as they stand in the pack. */
export interface PassageReport {
  readonly number: number;
  /** As the memo prints it: "1", "1.2"; of a claim without passages its number. */
  readonly label: string;
  /** Null where no claim is cited. */
  readonly claimId: string | null;
  /** The query of a search in vain; else null. */
  readonly query: string | null;
  readonly state: PassageState;
  /** Why it failed. */
  readonly fault: PackFault | null;
  readonly quote: string;
  readonly relation: 'supports' | 'contradicts';
  /** Null where it failed. */
  readonly context: { readonly before: string; readonly after: string } | null;
  /** In code points of the stored text. */
  readonly start: number;
  readonly end: number;
  readonly sourceTitle: string | null;
  readonly textSha256: string | null;
  /** The claim in the analyst's words; empty where there are none. */
  readonly statement: string;
  /** Sentences of the memo that cite the claim. */
  readonly sentences: readonly string[];
}

export type FileState = 'as-listed' | 'differs' | 'missing' | 'unlisted';

export interface SignatureReport {
  readonly state: 'valid' | 'unsigned' | 'invalid';
  /** Of the key that the signature or the manifest names. */
  readonly fingerprint: string | null;
  readonly publicKey: string | null;
  readonly fault: PackFault | null;
}

/** What a check of a pack found. */
export interface PackReport {
  /** True where no byte is other than it should be, nothing differs and every passage that is quoted is verified. */
  readonly ok: boolean;
  readonly byteLength: number;
  readonly sha256: string;
  readonly container: { readonly ok: boolean; readonly faults: readonly PackFault[] };
  readonly signature: SignatureReport;
  readonly files: readonly { readonly path: string; readonly state: FileState }[];
  /** What else differs. */
  readonly faults: readonly PackFault[];
  readonly citations: readonly PassageReport[];
  /** Null where it cannot be read. */
  readonly manifest: PackManifest | null;
}

/** What is no pack at all. */
export interface NoPack {
  readonly reason: 'not-a-zip' | 'no-manifest' | 'too-large';
}
