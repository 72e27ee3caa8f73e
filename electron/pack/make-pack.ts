import { countExport } from '../../shared/memo/export-counts';
import type { ExportFormat, Memo } from '../../shared/memo/memo-schema';
import { compareNames, manifestName, signatureName } from '../../shared/pack/entry-names';
import type { PackMemo } from '../../shared/pack/pack-contents';
import {
  packFormat,
  packFormatVersion,
  type PackManifest,
  type PackSigner,
} from '../../shared/pack/pack-manifest';
import { memoPath, packPaths } from '../../shared/pack/pack-paths';
import { writeZip } from '../../shared/pack/write-zip';
import type { ZipEntry } from '../../shared/pack/zip-layout';
import { FailureError } from '../../shared/result';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import { sha256 } from '../text/sha256';
import { packAnnotations } from './pack-annotations';
import { packCitations } from './pack-citations';
import { packClaims } from './pack-claims';
import { packReadme } from './pack-readme';
import type { PackKey, PackMaterial, PackServices } from './pack-services';
import { PackSources } from './pack-sources';

/** A pack as a file, and what it says of itself. */
export interface MadePack {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly manifest: PackManifest;
}

/** How a pack is made. */
export interface PackMaking {
  /** Of the memo in it. */
  readonly formats: readonly ExportFormat[];
  readonly key: PackKey | null;
  /** Told whenever one of the formats is written. */
  readonly onFormat?: () => void;
}

/** Puts a pack together. Throws too-large where it would be larger than can be checked in memory. */
export async function makePack(
  material: PackMaterial,
  services: PackServices,
  { formats, key, onFormat }: PackMaking,
): Promise<MadePack> {
  const { input, annotated, log } = material;
  const { memo, codebook } = input;
  const sources = new PackSources(annotated, material.whole, services);
  const citations = packCitations(annotated, input, sources);
  const entries: ZipEntry[] = [
    ...sources.entries,
    jsonEntry(packPaths.memo, packMemo(memo)),
    jsonEntry(packPaths.codebook, codebook.codebook),
    jsonEntry(packPaths.claims, packClaims(annotated.citations)),
    jsonEntry(packPaths.annotations, packAnnotations(annotated, memo.id)),
    jsonEntry(packPaths.log, log),
    textEntry(packPaths.readme, packReadme(annotated.title, key)),
  ];
  for (const format of new Set(formats)) {
    entries.push({ name: memoPath(format), bytes: await services.render(input, format, material.parts) });
    onFormat?.();
  }
  const page = await services.verificationPage();
  if (page) entries.push({ name: packPaths.page, bytes: page });
  const signer: PackSigner | null = key && {
    algorithm: 'Ed25519',
    publicKey: key.publicKey,
    fingerprint: key.fingerprint,
  };
  const manifest: PackManifest = {
    format: packFormat,
    formatVersion: packFormatVersion,
    application: { name: 'Claimbook', version: services.applicationVersion },
    exportedAt: input.exportedAt,
    memo: { id: memo.id, title: memo.title, revision: memo.revision, sha256: memo.sha256 },
    codebook: {
      guid: codebook.codebook.guid,
      version: codebook.codebook.version,
      sha256: codebook.sha256,
    },
    log: { entries: log.length, head: log.at(-1)?.hash ?? '0'.repeat(64) },
    signer,
    counts: countExport(annotated),
    sources: sources.listed,
    citations,
    files: listFiles(entries),
  };
  const manifestBytes = new TextEncoder().encode(canonicalJson(manifest));
  const signature = key && signer && { ...signer, signature: key.sign(manifestBytes) };
  const all = [
    ...entries,
    { name: manifestName, bytes: manifestBytes },
    ...(signature ? [jsonEntry(signatureName, signature)] : []),
  ];
  return { bytes: zip(all), manifest };
}

function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  try {
    return writeZip(entries);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FailureError('too-large', message('pack.tooLarge'));
  }
}

/** Exactly what the memo's hash is over. */
function packMemo(memo: Memo): PackMemo {
  const { id, title, template, document, about, createdAt, modifiedAt, revision } = memo;
  const subject = about === null ? {} : { about };
  return { id, title, template, document, createdAt, modifiedAt, revision, ...subject };
}

function listFiles(entries: readonly ZipEntry[]): PackManifest['files'] {
  return entries
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(({ name, bytes }) => ({ path: name, bytes: bytes.length, sha256: sha256(bytes) }));
}

function jsonEntry(name: string, value: unknown): ZipEntry {
  return textEntry(name, canonicalJson(value));
}

function textEntry(name: string, text: string): ZipEntry {
  return { name, bytes: new TextEncoder().encode(text) };
}
