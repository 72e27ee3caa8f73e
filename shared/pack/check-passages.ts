import { citationKey, citesClaim, itemsOf, type CitationItem } from '../memo/citation-item';
import { numberCitations } from '../memo/citation-numbering';
import { footnotesOf, inlineRuns } from '../memo/memo-inlines';
import { sentencesOfInlines } from '../memo/memo-sentences';
import { faultOfSearch, reportOnSearch, type LogState } from './check-search';
import type { PackClaims, PackMemo } from './pack-contents';
import type { PackInspection } from './pack-inspection';
import type { PackCitation, PackManifest, PackPassage, PackSource } from './pack-manifest';
import type { PackFault, PassageReport } from './pack-report';
import { failed, PackTexts, type VerifiedPassage } from './pack-texts';

/** What passages are compared by; memo and claims are undefined where they could not be read. */
export interface PassageBasis {
  readonly memo: PackMemo | undefined;
  readonly claims: PackClaims | undefined;
  readonly log: LogState | undefined;
  /** False where the manifest itself is not to be believed: then nothing that it claims is verified. */
  readonly isTrusted: boolean;
}

/** Compares every passage of every citation with the text in the pack, and every search in vain with the log. */
export async function checkPassages(
  inspection: PackInspection,
  basis: PassageBasis,
): Promise<PassageReport[]> {
  const texts = new PackTexts(inspection);
  const items = basis.memo && numberCitations(basis.memo.document).items;
  const sentences = citingSentences(basis.memo);
  const reports: PassageReport[] = [];
  for (const citation of inspection.manifest.citations) {
    const claimId = citesClaim(citation.cites) ? citation.cites.claimId : null;
    const common = {
      number: citation.number,
      claimId,
      statement: basis.claims?.find(({ id }) => id === claimId)?.statement ?? '',
      sentences: sentences.get(citationKey(citation.cites)) ?? [],
    };
    const general = faultOfCitation(citation, basis, items);
    if (citation.cites.to === 'search') {
      const fault = general ?? faultOfSearch(citation, inspection, basis.log);
      reports.push({ ...common, ...reportOnSearch(citation, inspection, fault) });
    } else if (citation.passages.length === 0) {
      reports.push({ ...common, ...withoutPassage(citation, inspection.manifest, general) });
    }
    for (const passage of citation.passages) {
      const fault = general ?? (await faultOfRecord(citation, passage, inspection, basis));
      const found = fault ?? texts.compare(passage);
      const source = passage.source === null ? undefined : inspection.manifest.sources[passage.source - 1];
      reports.push({ ...common, ...standing(passage, source), ...found, ...outcome(found) });
    }
  }
  return reports;
}

function outcome(found: PackFault | VerifiedPassage): Pick<PassageReport, 'state' | 'fault' | 'context'> {
  if ('code' in found) return { state: 'failed', fault: found, context: null };
  return { ...found, fault: null };
}

function standing(passage: PackPassage, source: PackSource | undefined) {
  const { label, quote, relation, start, end, textSha256 } = passage;
  return { label, query: null, quote, relation, start, end, textSha256, sourceTitle: source?.title ?? null };
}

function withoutPassage(
  { number, cites }: PackCitation,
  { sources }: PackManifest,
  general: PackFault | undefined,
) {
  const source =
    cites.to === 'source'
      ? sources.find(({ id, version }) => id === cites.sourceId && version === cites.sourceVersion)
      : undefined;
  const wrong = general ?? (source ? undefined : failed('passage-none'));
  return {
    label: String(number),
    query: null,
    quote: '',
    relation: 'supports' as const,
    start: 0,
    end: 0,
    textSha256: source?.textSha256 ?? null,
    sourceTitle: source?.title ?? null,
    ...outcome(wrong ?? { state: 'no-quote', context: null }),
  };
}

/** What is wrong with all passages of a citation; `items` are what the memo cites by number, where it can be read. */
function faultOfCitation(
  { number, cites, isMissing }: PackCitation,
  { isTrusted }: PassageBasis,
  items: readonly CitationItem[] | undefined,
): PackFault | undefined {
  if (!isTrusted) return failed('passage-not-trusted');
  if (isMissing) return failed('passage-claim-missing');
  if (items === undefined) return undefined;
  const item = items[number - 1];
  return item && citationKey(item) === citationKey(cites) ? undefined : failed('passage-not-cited');
}

/** Whether claims and sources say the same of a passage as the manifest. */
async function faultOfRecord(
  { cites }: PackCitation,
  passage: PackPassage,
  { manifest, platform }: PackInspection,
  { claims }: PassageBasis,
): Promise<PackFault | undefined> {
  const source = passage.source === null ? undefined : manifest.sources[passage.source - 1];
  const recorded = claims
    ?.find(({ id }) => citesClaim(cites) && id === cites.claimId)
    ?.evidence.find(({ id }) => id === passage.evidenceId);
  const isRecorded =
    recorded?.quote === passage.quote && recorded.start === passage.start && recorded.end === passage.end;
  if (claims && !isRecorded) return failed('passage-record-differs');
  if (source === undefined) return failed('passage-source-missing');
  const isOfSource =
    recorded === undefined || (recorded.sourceId === source.id && recorded.sourceVersion === source.version);
  if (!isOfSource) return failed('passage-record-differs');
  const quoteSha256 = await platform.sha256(platform.encode(passage.quote));
  return quoteSha256 === passage.quoteSha256 ? undefined : failed('passage-quote-hash-differs');
}

/** The memo's sentences by what they cite. */
function citingSentences(memo: PackMemo | undefined): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (!memo) return found;
  const runs = [
    ...inlineRuns(memo.document),
    ...footnotesOf(memo.document).map((footnote) => footnote.children),
  ];
  for (const { inlines, text } of runs.flatMap(sentencesOfInlines)) {
    for (const inline of inlines) {
      if (inline.kind !== 'citation') continue;
      for (const key of new Set(itemsOf(inline).map(citationKey))) {
        found.set(key, [...(found.get(key) ?? []), text]);
      }
    }
  }
  return found;
}
