import { unsetValue, type ClaimDate, type ClaimFilter } from '../../shared/claim/claim-query';
import { comparable } from '../../shared/text/comparable';
import { touchesDates } from '../../shared/text/edtf';
import { dimensionsOfCodes, namedBy, type ClaimSurroundings } from './claim-surroundings';
import type { IndexedClaim, IndexedTag } from './indexed-claim';

type Test<T> = (value: T) => boolean;

/** A test that lets through what a filter asks for; made once per question. */
export function createClaimMatcher(filter: ClaimFilter, surroundings: ClaimSurroundings): Test<IndexedClaim> {
  const tests = [
    ...listTests(filter),
    ...tagTests(filter, surroundings),
    ...flagTests(filter, surroundings),
    ...dateTests(filter),
    // Last, because it costs the most.
    ...wordTests(filter, surroundings),
  ];
  return (claim) => tests.every((test) => test(claim));
}

/** A test of one tag, for what a filter says of codes; null where it says nothing. */
export function createTagTest(
  filter: ClaimFilter,
  dimensions: ReadonlyMap<string, string>,
): Test<IndexedTag> | null {
  const tests: Test<IndexedTag>[] = [];
  const add = (values: readonly string[] | undefined, of: (tag: IndexedTag) => string) => {
    const wanted = setOf(values);
    if (wanted) tests.push((tag) => wanted.has(of(tag)));
  };
  add(filter.codes, (tag) => tag.codeId);
  add(filter.dimensions, (tag) => dimensions.get(tag.codeId) ?? '');
  add(filter.polarities, (tag) => tag.polarity);
  add(filter.coders, (tag) => tag.coder);
  const { origin } = filter;
  if (origin) tests.push((tag) => tag.isByRule === (origin === 'rule'));
  return tests.length === 0 ? null : (tag) => tests.every((test) => test(tag));
}

function listTests(filter: ClaimFilter): Test<IndexedClaim>[] {
  const tests: Test<IndexedClaim>[] = [];
  const add = (values: readonly string[] | undefined, of: (claim: IndexedClaim) => string | null) => {
    const wanted = setOf(values);
    if (wanted) tests.push((claim) => wanted.has(of(claim) ?? unsetValue));
  };
  add(filter.statuses, (claim) => claim.status);
  add(filter.types, (claim) => claim.type);
  add(filter.reliability, (claim) => claim.reliability);
  add(filter.credibility, (claim) => claim.credibility);
  add(filter.likelihood, (claim) => claim.likelihood);
  add(filter.confidence, (claim) => claim.confidence);
  add(filter.authors, (claim) => claim.author);
  const sources = setOf(filter.sources);
  if (sources) tests.push((claim) => claim.sourceIds.some((id) => sources.has(id)));
  const entities = setOf(filter.entities);
  if (entities) {
    tests.push(({ entityIds }) =>
      (entityIds.length === 0 ? [unsetValue] : entityIds).some((id) => entities.has(id)),
    );
  }
  return tests;
}

function tagTests(filter: ClaimFilter, { codebook }: ClaimSurroundings): Test<IndexedClaim>[] {
  const test = createTagTest(filter, dimensionsOfCodes(codebook));
  return test ? [({ tags }) => tags.some(test)] : [];
}

function flagTests({ isTranslated, isCited }: ClaimFilter, { citations }: ClaimSurroundings) {
  const tests: Test<IndexedClaim>[] = [];
  if (isTranslated !== undefined) tests.push((claim) => claim.isTranslated === isTranslated);
  if (isCited !== undefined) tests.push((claim) => citations.has(claim.id) === isCited);
  return tests;
}

const dateFields: Readonly<Record<ClaimDate, (claim: IndexedClaim) => string | null>> = {
  event: (claim) => claim.eventTime,
  publication: (claim) => claim.publicationTime,
  created: (claim) => claim.createdAt.slice(0, 10),
  modified: (claim) => claim.modifiedAt.slice(0, 10),
};

function dateTests({ date }: ClaimFilter): Test<IndexedClaim>[] {
  if (!date || (date.since === undefined && date.until === undefined)) return [];
  const valueOf = dateFields[date.of];
  return [(claim) => touchesDates(valueOf(claim), date)];
}

function wordTests({ text }: ClaimFilter, surroundings: ClaimSurroundings): Test<IndexedClaim>[] {
  const words = comparable(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return words.map((word) => {
    const { sources, codes, entities } = namedBy(word, surroundings);
    return (claim) =>
      claim.text.includes(word) ||
      (sources.size > 0 && claim.sourceIds.some((id) => sources.has(id))) ||
      (codes.size > 0 && claim.tags.some(({ codeId }) => codes.has(codeId))) ||
      (entities.size > 0 && claim.entityIds.some((id) => entities.has(id)));
  });
}

function setOf(values: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return values === undefined || values.length === 0 ? undefined : new Set(values);
}
