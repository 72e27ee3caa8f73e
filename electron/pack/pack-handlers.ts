import path from 'node:path';
import { defaultExportParts } from '../../shared/memo/export-parts';
import { annotateMemo } from '../../shared/memo/annotate-memo';
import { footnotesOf } from '../../shared/memo/memo-inlines';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { PackExportReport, packOperations } from '../../shared/pack/pack-operations';
import type { PackReport, PassageState } from '../../shared/pack/pack-report';
import { verifyPack } from '../../shared/pack/verify-pack';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { taskSteps } from '../task/task-steps';
import { makePack, type MadePack } from './make-pack';
import { sealPack } from './sealed-pack';
import { nodePlatform } from './node-platform';
import type { PackServices } from './pack-services';

/** Serves evidence packs of an open notebook. */
export function createPackHandlers(services: PackServices): HandlersOf<typeof packOperations> {
  return {
    async 'pack.sources'({ id }) {
      const { input } = await services.gather(id);
      return annotateMemo(input).sources.map((source) => ({
        id: source.id,
        title: source.title,
        licenceNote: source.metadata.licenceNote?.value ?? null,
      }));
    },
    async 'pack.export'({
      id,
      path: target,
      formats,
      parts = defaultExportParts,
      whole,
      isSigned,
      passphrase,
      style,
      sealedWith,
      isPlain,
    }) {
      if (services.isEncrypted && sealedWith === undefined && !isPlain)
        throw new FailureError('passphrase-needed', message('pack.sealOrPlain'));
      const { input, log } = await services.gather(id, style);
      if (!parts.includes('notes') && footnotesOf(input.memo.document).length > 0) {
        throw new FailureError('bad-input', message('pack.notes'));
      }
      const annotated = annotateMemo(services.withhold(input, [...parts, 'notes']));
      const key = isSigned ? services.signingKey(passphrase) : null;
      const chosen = whole === 'all' ? annotated.sources.map((source) => source.id) : whole;
      const unknown = chosen.find((source) => annotated.sources.every((cited) => cited.id !== source));
      if (unknown !== undefined) {
        throw new FailureError('bad-input', message('pack.notCited', { source: unknown }));
      }
      // Each format, the check, the encryption where there is one, and saving.
      const total = new Set(formats).size + (sealedWith === undefined ? 2 : 3);
      const work = { task: 'export', label: path.basename(target), total } as const;
      const steps = taskSteps((told) => services.progress(told), work);
      try {
        const material = { input, log, parts, annotated, whole: new Set(chosen) };
        const pack = await makePack(material, services, { formats, key, onFormat: steps.next });
        const checked = await verifyPack(pack.bytes, nodePlatform);
        steps.next();
        const sealed = sealedWith === undefined ? undefined : await sealPack(pack.bytes, sealedWith);
        if (sealed) steps.next();
        const written = await services.write(target, sealed ?? pack.bytes);
        const report = reportOf(pack, checked as PackReport);
        return { ...written, ...report, ...(sealed && { encrypted: true, byteLength: sealed.length }) };
      } finally {
        steps.end();
      }
    },
  };
}

function reportOf(
  { bytes, manifest }: MadePack,
  checked: PackReport,
): Omit<PackExportReport, 'path' | 'replaced'> {
  const count = (state: PassageState) =>
    checked.citations.filter((passage) => passage.state === state).length;
  return {
    format: 'pack',
    sha256: checked.sha256,
    byteLength: bytes.length,
    encrypted: false,
    fingerprint: manifest.signer?.fingerprint ?? null,
    ...manifest.counts,
    passages: {
      verifiedWhole: count('verified-whole'),
      verifiedExcerpt: count('verified-excerpt'),
      failed: count('failed'),
    },
    sources: {
      cited: manifest.sources.length,
      whole: manifest.sources.filter(({ text }) => text !== null).length,
    },
    files: manifest.files.map((file) => ({ path: file.path, bytes: file.bytes })),
  };
}
