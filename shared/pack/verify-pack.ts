import { checkContents } from './check-contents';
import { checkPassages } from './check-passages';
import { checkSignature } from './check-signature';
import { manifestName, signatureName } from './entry-names';
import { checkFiles, readManifest } from './open-pack';
import type { PackPlatform } from './pack-platform';
import type { NoPack, PackFault, PackReport } from './pack-report';
import { readZip } from './read-zip';
import { largestPack, type ZipEntry } from './zip-layout';

/**
 * Checks a pack by itself: every byte of the archive, every file's hash, the signature, and every quote at its place in
 * the text that the pack holds. The command line and the page that a reviewer opens run this same function. Never throws
 * for what a pack may hold. `expectedKey` is the fingerprint that the signature has to be of.
 */
export async function verifyPack(
  bytes: Uint8Array,
  platform: PackPlatform,
  expectedKey?: string,
): Promise<PackReport | NoPack> {
  if (bytes.length > largestPack) return { reason: 'too-large' };
  const archive = readZip(bytes, (entries) => countUnlisted(entries, platform));
  if (!archive) return { reason: 'not-a-zip' };
  const { entries, faults: containerFaults } = archive;
  const find = (name: string) => entries.find((entry) => entry.name === name)?.bytes;
  const manifestBytes = find(manifestName);
  if (!manifestBytes) return { reason: 'no-manifest' };
  const { manifest, faults: manifestFaults } = readManifest(manifestBytes, platform);
  const signature = await checkSignature(
    { manifestBytes, manifest, signatureBytes: find(signatureName) },
    platform,
    expectedKey,
  );
  const faults: PackFault[] = [...manifestFaults];
  const found = { byteLength: bytes.length, sha256: await platform.sha256(bytes), signature, manifest };
  const container = { ok: containerFaults.length === 0, faults: containerFaults };
  if (!manifest) return { ...found, container, ok: false, faults, files: [], citations: [] };

  const checked = await checkFiles(manifest, entries, platform);
  faults.push(...checked.faults);
  const inspection = {
    manifest,
    platform,
    sound: checked.sound,
    report: (fault: PackFault) => void faults.push(fault),
  };
  const contents = await checkContents(inspection);
  const isTrusted =
    manifestFaults.length === 0 &&
    signature.state !== 'invalid' &&
    !containerFaults.some(({ values }) => values['entry'] === manifestName);
  const citations = await checkPassages(inspection, { ...contents, isTrusted });
  const ok =
    container.ok &&
    faults.length === 0 &&
    signature.state !== 'invalid' &&
    citations.every(({ state }) => state !== 'failed');
  return { ...found, container, ok, faults, files: checked.files, citations };
}

/** How many entries the manifest among them does not list; all of them where it cannot be read. */
function countUnlisted(entries: readonly ZipEntry[], platform: PackPlatform): number {
  const bytes = entries.find(({ name }) => name === manifestName)?.bytes;
  const files = bytes && readManifest(bytes, platform).manifest?.files;
  if (!files) return entries.length;
  const listed = new Set([manifestName, signatureName, ...files.map(({ path }) => path)]);
  return entries.filter(({ name }) => !listed.has(name)).length;
}
