import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ClaimId } from '../../shared/claim/claim-schema';
import { hostOperations } from '../../shared/ipc/all-operations';
import type { InputOf, OutputOf } from '../../shared/ipc/operation';
import { FailureError, valueOf, type Result } from '../../shared/result';
import type { SourceText } from '../../shared/source/source-schema';
import { locateQuote } from './locate-quote';
import type { SampleClaim, SampleClaimKey, SamplePassage } from './sample-claim';
import { sampleClaims } from './sample-claims';
import { createSampleMemo, sampleMemoTitle } from './sample-memo';
import { sampleSources, type SampleSourceKey } from './sample-sources';

type HostOperations = typeof hostOperations;

/** A notebook that was just made and is open for writing, in whatever process its operations are served. */
export interface SampleTarget {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  close(): Promise<void>;
}

/**
 * Makes the sample notebook: two short articles about an invented rare-earth producer, tagged, with a memo. It is
 * filled through the same operations that a window calls. `create` makes an empty notebook at the path and opens it.
 * Rejects with FailureError and leaves no file where the sample could not be finished.
 */
export async function createSampleNotebook(
  file: string,
  create: (file: string) => Promise<SampleTarget>,
): Promise<void> {
  const target = await create(file);
  try {
    await fillSample(new Caller(target));
  } catch (error) {
    await target.close().catch(() => undefined);
    fs.rmSync(file, { force: true });
    throw error;
  }
  await target.close();
}

async function fillSample(caller: Caller): Promise<void> {
  const texts = await importSources(caller);
  const claimIds = new Map<SampleClaimKey, ClaimId>();
  for (const claim of sampleClaims) claimIds.set(claim.key, await addClaim(caller, claim, texts));
  const title = sampleMemoTitle;
  const memo = await caller.call('memo.create', { title, template: 'evidence' });
  const document = createSampleMemo(claimIds);
  await caller.call('memo.save', { id: memo.id, title, document, baseRevision: memo.revision });
}

type SampleTexts = ReadonlyMap<SampleSourceKey, SourceText>;

/** Imports the two pages from a private folder that is gone afterwards. */
async function importSources(caller: Caller): Promise<SampleTexts> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-sample-'));
  try {
    const texts = new Map<SampleSourceKey, SourceText>();
    for (const source of sampleSources) {
      const file = path.join(folder, source.fileName);
      fs.writeFileSync(file, source.page);
      const [outcome] = await caller.call('source.importFiles', { files: [file], method: 'sample' });
      if (!outcome || !('source' in outcome)) throw importFailure(source.fileName, outcome);
      const { id } = outcome.source;
      for (const [name, value] of Object.entries(source.typed)) {
        const field = name as keyof typeof source.typed;
        await caller.call('source.setMetadata', { id, name: field, value });
      }
      await caller.call('source.setReliability', { id, reliability: source.reliability });
      texts.set(source.key, await caller.call('source.text', { id }));
    }
    return texts;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function importFailure(fileName: string, outcome: object | undefined): Error {
  if (outcome && 'error' in outcome) {
    const { code, message, detail } = outcome.error as FailureError['failure'];
    return new FailureError(code, message, detail);
  }
  return new Error(`The sample's ${fileName} was not imported.`);
}

async function addClaim(caller: Caller, claim: SampleClaim, texts: SampleTexts): Promise<ClaimId> {
  const { statement, ...fields } = claim.fields;
  const codes = Object.entries(claim.codes).map(([codeId, polarity]) => ({ codeId, polarity }));
  const [first, ...others] = claim.passages;
  let made = await caller.call('claim.create', { ...placeOf(first, texts), codes, statement });
  for (const passage of others) {
    const place = { claimId: made.id, ...placeOf(passage, texts), codes: [] };
    made = await caller.call('claim.addEvidence', { ...place, relation: passage.relation ?? 'supports' });
  }
  for (const [i, passage] of claim.passages.entries()) {
    const evidenceId = made.evidence[i]?.id;
    if (!passage.translation || evidenceId === undefined) continue;
    const translation = { ...passage.translation, translator: 'Sample analyst' };
    await caller.call('claim.setEvidence', { claimId: made.id, evidenceId, changes: { translation } });
  }
  if (fields.status === 'disputed') {
    await caller.call('claim.update', { id: made.id, changes: { ...fields, status: 'reviewed' } });
  }
  await caller.call('claim.update', { id: made.id, changes: fields });
  return made.id;
}

function placeOf(passage: SamplePassage, texts: SampleTexts) {
  const source = texts.get(passage.source);
  if (!source) throw new Error(`The sample has no source “${passage.source}”.`);
  return { sourceId: source.id, ...locateQuote(source.text, passage.quote) };
}

/** Calls operations by name with their types, and throws where one fails. */
class Caller {
  private readonly target: SampleTarget;

  constructor(target: SampleTarget) {
    this.target = target;
  }

  async call<N extends keyof HostOperations>(
    name: N,
    input: InputOf<HostOperations, N>,
  ): Promise<OutputOf<HostOperations, N>> {
    const value = valueOf(await this.target.call(name, input));
    return hostOperations[name].output.parse(value) as OutputOf<HostOperations, N>;
  }
}
