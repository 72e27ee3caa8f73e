import { passagesCited } from '../../shared/memo/annotate-evidence';
import type { AnnotatedMemo, CitedItem, MemoToAnnotate } from '../../shared/memo/annotated-memo';
import { numberCitations } from '../../shared/memo/citation-numbering';
import type { PackManifest, PackSearch } from '../../shared/pack/pack-manifest';
import { sha256, sha256OfJson } from '../text/sha256';
import type { PackSources } from './pack-sources';

/** What each number of a memo claims, for the manifest. */
export function packCitations(
  { citations }: AnnotatedMemo,
  input: MemoToAnnotate,
  sources: PackSources,
): PackManifest['citations'] {
  const { items } = numberCitations(input.memo.document);
  return citations.flatMap((cited, index) => {
    const cites = items[index];
    if (cites === undefined) return [];
    const search = packSearch(cited, input, sources);
    return {
      number: cited.number,
      cites,
      isMissing: isMissing(cited),
      passages: passagesCited(cited).map(({ label, evidence, check }) => ({
        label,
        evidenceId: evidence.id,
        start: evidence.start,
        end: evidence.end,
        relation: evidence.relation,
        quote: evidence.quote,
        quoteSha256: sha256(evidence.quote),
        checkedAtExport: check,
        ...sources.place(label, evidence),
      })),
      ...(search && { search }),
    };
  });
}

function isMissing(cited: CitedItem): boolean {
  if (cited.to === 'source') return cited.source === null;
  if (cited.to === 'search') return cited.search === null;
  return cited.claim === null || (cited.to === 'passage' && cited.passages.length === 0);
}

/** The hash is that of the record with all its fields, whatever was left out here: the log knows that one. */
function packSearch(
  cited: CitedItem,
  { searches }: MemoToAnnotate,
  sources: PackSources,
): PackSearch | undefined {
  if (cited.to !== 'search' || cited.search === null) return undefined;
  const { record, check } = cited.search;
  const whole = searches.find((search) => search.record.id === record.id)?.record ?? record;
  return {
    query: record.query,
    isStemming: record.isStemming,
    at: record.at,
    searchedBy: record.searchedBy,
    recordSha256: sha256OfJson(whole),
    source: sources.searched(record),
    textSha256: record.textSha256,
    checkedAtExport: check,
  };
}
