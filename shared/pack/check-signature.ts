import { canonicalJson } from '../text/canonical-json';
import { parseJson } from './open-pack';
import { packSignatureSchema, type PackManifest } from './pack-manifest';
import type { PackPlatform } from './pack-platform';
import type { PackFault, PackFaultCode, SignatureReport } from './pack-report';

interface Signed {
  readonly manifestBytes: Uint8Array;
  readonly manifest: PackManifest | null;
  /** The file beside the manifest; undefined where there is none. */
  readonly signatureBytes: Uint8Array | undefined;
}

/** Checks who signed the manifest's bytes, and, where a fingerprint is expected, that it is that key. */
export async function checkSignature(
  signed: Signed,
  platform: PackPlatform,
  expectedFingerprint?: string,
): Promise<SignatureReport> {
  const report = await checkAlone(signed, platform);
  if (expectedFingerprint === undefined || report.state === 'invalid') return report;
  if (report.state === 'valid' && report.fingerprint === expectedFingerprint) return report;
  const code = report.state === 'unsigned' ? 'key-unsigned' : 'key-differs';
  return { ...report, state: 'invalid', fault: fault(code, { expected: expectedFingerprint }) };
}

async function checkAlone(
  { manifestBytes, manifest, signatureBytes }: Signed,
  platform: PackPlatform,
): Promise<SignatureReport> {
  const announced = manifest?.signer ?? null;
  if (signatureBytes === undefined) {
    if (announced === null) return { state: 'unsigned', fingerprint: null, publicKey: null, fault: null };
    const { fingerprint, publicKey } = announced;
    return { state: 'invalid', fingerprint, publicKey, fault: fault('signature-missing', { fingerprint }) };
  }
  const text = platform.decode(signatureBytes) ?? '';
  const parsed = packSignatureSchema.safeParse(parseJson(text));
  if (!parsed.success || canonicalJson(parsed.data) !== text) {
    return { state: 'invalid', fingerprint: null, publicKey: null, fault: fault('signature-unreadable') };
  }
  const { publicKey, fingerprint, signature } = parsed.data;
  const key = bytesOfHex(publicKey);
  const invalid = (code: PackFaultCode): SignatureReport => {
    return { state: 'invalid', fingerprint, publicKey, fault: fault(code, { fingerprint }) };
  };
  if ((await platform.sha256(key)) !== fingerprint) return invalid('signature-unreadable');
  const isRight = await platform.verifySignature({
    signature: bytesOfHex(signature),
    message: manifestBytes,
    publicKey: key,
  });
  if (!isRight) return invalid('signature-wrong');
  if (announced === null) return invalid('signature-unannounced');
  if (announced.publicKey !== publicKey || announced.fingerprint !== fingerprint) {
    return invalid('signature-other-key');
  }
  return { state: 'valid', fingerprint, publicKey, fault: null };
}

function fault(code: PackFaultCode, values: PackFault['values'] = {}): PackFault {
  return { code, values };
}

function bytesOfHex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
