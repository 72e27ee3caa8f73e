import type { PackInspection } from './pack-inspection';
import type { PackCitation } from './pack-manifest';
import type { PackFault, PassageReport } from './pack-report';
import { failed } from './pack-texts';

/** What the log says last of each thing, by kind and id: the hash that it has, or null where it was deleted. */
export type LogState = ReadonlyMap<string, string | null>;

/** What a pack says of a search in vain, but for the citation itself; `fault` is what is wrong with it. */
export function reportOnSearch(
  { number, search }: PackCitation,
  { manifest }: PackInspection,
  fault: PackFault | undefined,
): Omit<PassageReport, 'number' | 'claimId' | 'statement' | 'sentences'> {
  const source = manifest.sources[(search?.source ?? 0) - 1];
  return {
    label: String(number),
    query: search?.query ?? null,
    quote: '',
    relation: 'supports',
    start: 0,
    end: 0,
    context: null,
    textSha256: search?.textSha256 ?? null,
    sourceTitle: source?.title ?? null,
    state: fault ? 'failed' : 'search-recorded',
    fault: fault ?? null,
  };
}

/** Whether a search was confirmed when the pack was made, names a source of the pack, and stands in the log as it is. */
export function faultOfSearch(
  { cites, search }: PackCitation,
  { manifest }: PackInspection,
  log: LogState | undefined,
): PackFault | undefined {
  if (cites.to !== 'search' || search === undefined) return failed('search-none');
  if (search.checkedAtExport !== 'none-found') return failed('search-not-confirmed');
  if (search.source === null) return failed('search-source-missing');
  const source = manifest.sources[search.source - 1];
  if (source?.textSha256 !== search.textSha256) return failed('search-text-differs');
  const isLogged = log === undefined || log.get(`search-record ${cites.searchId}`) === search.recordSha256;
  return isLogged ? undefined : failed('search-not-in-log');
}
