import { setImmediate } from 'node:timers/promises';
import type { SourceDetail, SourceId, SourceText } from '../../shared/source/source-schema';
import type { NearDuplicate } from '../../shared/source-kin/source-kin-schema';
import type { Notebook } from '../notebook-file/notebook';
import { mainTokens } from './main-tokens';
import { estimateOverlap, signatureOf, type Signature } from './min-hash';
import { reprintOverlap, type ComparedText } from './near-duplicate';
import { shingleOverlap } from './shingle-overlap';
import { findSharingBand, listUnsigned, readSignature, saveSignature } from './text-signature-table';

/** What finding reprints needs from the sources. */
export interface KinSources {
  source(id: SourceId): SourceDetail | undefined;
  /** The text of a version, the current one by default. */
  text(id: SourceId, version?: number): SourceText | undefined;
}

/** Finds sources that are reprints of each other. */
export interface KinFinder {
  /** Keeps the signature of a version's text. Belongs into the transaction that stores the text. */
  sign(id: SourceId, version: number): void;
  /** Signs every source that is not yet, as in a notebook of an older format; other work goes on meanwhile. */
  prepare(): Promise<void>;
  /** The sources in use that are near duplicates of a source, the most alike first. */
  find(id: SourceId): NearDuplicate[];
  /** How much of the smaller of two texts stands in the other; null where one has too few words, or is gone. */
  measure(id: SourceId, otherId: SourceId): number | null;
  /** The same for two whose signatures say that they may be alike; null for others, without reading them. */
  measureLikely(id: SourceId, otherId: SourceId): number | null;
}

/** Estimates are wrong by a tenth or so; what may be above the least overlap is compared word by word. */
const leastEstimate = 0.45;
const mostCompared = 6;

export function createKinFinder(notebook: Notebook, sources: KinSources): KinFinder {
  const { database } = notebook;
  let isPrepared = false;
  /** Of a notebook that may not be written to: what could not be stored. */
  const unstored = new Map<SourceId, Signature>();

  const tokensOf = (id: SourceId, version?: number): string[] => {
    const found = sources.text(id, version);
    return found ? mainTokens(found.text, found.nonContent) : [];
  };
  const compared = (id: SourceId): ComparedText => ({
    tokens: tokensOf(id),
    site: siteOf(sources.source(id)),
  });

  const unstoredBut = (id: SourceId) =>
    [...unstored]
      .filter(([sourceId]) => sourceId !== id && sources.source(sourceId)?.binnedAt === undefined)
      .map(([sourceId, signature]) => ({ sourceId, signature }));

  function sign(id: SourceId, version: number): void {
    saveSignature(database, { sourceId: id, version }, signatureOf(tokensOf(id, version)));
  }

  function measure(id: SourceId, otherId: SourceId): number | null {
    const found = shingleOverlap(tokensOf(id), tokensOf(otherId));
    return found.smaller === 0 ? null : Math.round(found.overlap * 1000) / 1000;
  }

  return {
    sign,
    async prepare() {
      if (isPrepared) return;
      const canStore = canWrite(notebook);
      for (const { sourceId, version } of listUnsigned(database)) {
        if (canStore) notebook.write(() => sign(sourceId, version));
        else unstored.set(sourceId, signatureOf(tokensOf(sourceId)));
        await setImmediate();
      }
      isPrepared = true;
    },
    find(id) {
      const signature = readSignature(database, id) ?? unstored.get(id);
      if (!signature || signature.shingles === 0) return [];
      const likely = [...findSharingBand(database, signature, id), ...unstoredBut(id)]
        .map((other) => ({ id: other.sourceId, estimate: estimateOverlap(signature, other.signature) }))
        .filter(({ estimate }) => estimate >= leastEstimate)
        .sort((a, b) => b.estimate - a.estimate)
        .slice(0, mostCompared)
        .map((other) => ({ id: other.id, text: compared(other.id) }));
      if (likely.length === 0) return [];
      const text = compared(id);
      return likely
        .flatMap(({ id: otherId, text: other }) => {
          const others = likely.filter((one) => one.id !== otherId).map((one) => one.text);
          const overlap = reprintOverlap(text, other, others);
          const title = sources.source(otherId)?.title;
          return overlap === undefined || title === undefined ? [] : [{ id: otherId, title, overlap }];
        })
        .sort((a, b) => b.overlap - a.overlap);
    },
    measure,
    measureLikely(id, otherId) {
      const [a, b] = [id, otherId].map((one) => readSignature(database, one) ?? unstored.get(one));
      const isLikely = a && b && a.shingles > 0 && b.shingles > 0 && estimateOverlap(a, b) >= leastEstimate;
      return isLikely ? measure(id, otherId) : null;
    },
  };
}

function canWrite(notebook: Notebook): boolean {
  try {
    notebook.refuseUnlessWritable();
    return true;
  } catch {
    return false;
  }
}

/** The host that a source was published on, else its publisher; null where neither is known. */
function siteOf(source: SourceDetail | undefined): string | null {
  const { url, publisher } = source?.metadata ?? {};
  const host = url?.value && URL.canParse(url.value) ? new URL(url.value).hostname : '';
  return host || publisher?.value || null;
}
