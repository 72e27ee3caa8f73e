import type { Polarity } from '../../shared/claim/claim-vocabulary';
import type { Range } from '../../shared/text/range';
import type { TaggedRow } from './passage-table';

export interface CodeChoice {
  readonly codeId: string;
  readonly polarity: Polarity;
}

/** Tells whether a passage carries codes already, or belongs to a claim already. */
export interface TaggedPassages {
  /** True where one claim has a passage of exactly these positions and all of the codes with their polarity. */
  hasCodes(range: Range, codes: readonly CodeChoice[]): boolean;
  hasClaim(range: Range, claimId: string): boolean;
}

/** Makes the passages of one version of a source quick to ask. */
export function createTaggedPassages(rows: readonly TaggedRow[]): TaggedPassages {
  const places = new Map<string, Map<string, Set<string>>>();
  for (const { claimId, start, end, codeId, polarity } of rows) {
    const key = `${start} ${end}`;
    const claims = places.get(key) ?? new Map<string, Set<string>>();
    places.set(key, claims);
    const codes = claims.get(claimId) ?? new Set();
    claims.set(claimId, codes);
    if (codeId !== null) codes.add(`${codeId} ${polarity}`);
  }
  const at = ({ start, end }: Range) => places.get(`${start} ${end}`);
  return {
    hasCodes: (range, codes) =>
      [...(at(range)?.values() ?? [])].some((has) =>
        codes.every(({ codeId, polarity }) => has.has(`${codeId} ${polarity}`)),
      ),
    hasClaim: (range, claimId) => at(range)?.has(claimId) ?? false,
  };
}
