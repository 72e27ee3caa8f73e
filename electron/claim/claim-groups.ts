import { unsetValue, type ClaimFilter, type ClaimGrouping } from '../../shared/claim/claim-query';
import { claimStatusSchema, claimTypeSchema } from '../../shared/claim/claim-vocabulary';
import { addToGroup } from '../../shared/grouping/group-by';
import { comparable } from '../../shared/text/comparable';
import { createTagTest } from './claim-matcher';
import { codeOrder, dimensionsOfCodes, type ClaimSurroundings } from './claim-surroundings';
import type { IndexedClaim, IndexedTag } from './indexed-claim';

/** Claims of one group, in the order that was asked for. */
export interface ClaimGroup {
  readonly key: string;
  readonly claims: readonly IndexedClaim[];
}

/** How claims are put into groups: where one belongs, and what places a group among the others. */
interface Grouping {
  readonly keysOf: (claim: IndexedClaim) => readonly string[];
  readonly placeOf: (key: string) => number | string;
}

/** Puts claims into groups. A claim with several codes, sources or entities stands in the group of each; one without any, in "". */
export function groupClaims(
  claims: readonly IndexedClaim[],
  grouping: ClaimGrouping,
  filter: ClaimFilter,
  surroundings: ClaimSurroundings,
): ClaimGroup[] {
  const { keysOf, placeOf } = groupings[grouping](filter, surroundings);
  const groups = new Map<string, IndexedClaim[]>();
  for (const claim of claims) {
    const keys = keysOf(claim);
    for (const key of keys.length > 0 ? keys : ['']) addToGroup(groups, key, claim);
  }
  const placed = [...groups].map(([key, members]) => ({ key, claims: members, place: placeOf(key) }));
  // What belongs nowhere comes last.
  placed.sort((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a.place, b.place));
  return placed.map(({ key, claims: members }) => ({ key, claims: members }));
}

const groupings: Readonly<
  Record<ClaimGrouping, (filter: ClaimFilter, surroundings: ClaimSurroundings) => Grouping>
> = {
  code(filter, { codebook }) {
    const order = codeOrder(codebook);
    const tagsOf = wantedTags(filter, dimensionsOfCodes(codebook));
    return {
      keysOf: (claim) => [...new Set(tagsOf(claim).map(({ codeId }) => codeId))],
      placeOf: (key) => order.get(key) ?? order.size,
    };
  },
  dimension(filter, { codebook }) {
    const dimensions = dimensionsOfCodes(codebook);
    const keys = codebook.dimensions.map(({ key }) => key);
    const tagsOf = wantedTags(filter, dimensions);
    return {
      keysOf: (claim) => [...new Set(tagsOf(claim).map(({ codeId }) => dimensions.get(codeId) ?? ''))],
      placeOf: (key) => keys.indexOf(key),
    };
  },
  source({ sources = [] }, { titles }) {
    const wanted: ReadonlySet<string> = new Set(sources);
    return {
      keysOf: ({ sourceIds }) => (wanted.size === 0 ? sourceIds : sourceIds.filter((id) => wanted.has(id))),
      placeOf: (key) => comparable(titles.get(key) ?? ''),
    };
  },
  entity({ entities = [] }, { entities: names }) {
    const wanted: ReadonlySet<string> = new Set(entities);
    return {
      keysOf: ({ entityIds }) => (wanted.size === 0 ? entityIds : entityIds.filter((id) => wanted.has(id))),
      placeOf: (key) => comparable(names.get(key)?.name ?? ''),
    };
  },
  status: () => ({
    keysOf: ({ status }) => [status],
    placeOf: (key) => claimStatusSchema.options.findIndex((status) => status === key),
  }),
  type: () => ({
    keysOf: ({ type }) => [type ?? unsetValue],
    placeOf: (key) => {
      const place = claimTypeSchema.options.findIndex((type) => type === key);
      return place < 0 ? claimTypeSchema.options.length : place;
    },
  }),
  author: () => ({ keysOf: ({ author }) => [author], placeOf: comparable }),
};

/** The tags of a claim that a filter asks for; all of them where it asks for none. */
function wantedTags(
  filter: ClaimFilter,
  dimensions: ReadonlyMap<string, string>,
): (claim: IndexedClaim) => readonly IndexedTag[] {
  const test = createTagTest(filter, dimensions);
  return ({ tags }) => (test ? tags.filter(test) : tags);
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
