import { rankCodes } from '../../shared/codebook/code-matching';
import type { FieldTest, QueryField } from '../../shared/search/search-query';
import { foundKindSchema } from '../../shared/search/search-schema';
import { comparable } from '../../shared/text/comparable';
import { edtfBounds } from '../../shared/text/edtf';
import { queryFailure } from './query-failure';
import type { EntryTest } from './query-plan';
import type { IndexEntry } from './search-index-table';
import type { FoundClaim, SearchSurroundings } from './search-surroundings';
import { claimsOf, datesOf, languagesOf, sourcesOf } from './thing-facts';

type ClaimTest = (claim: FoundClaim) => boolean;
type TagTest = (tag: FoundClaim['tags'][number]) => boolean;

/**
 * A test of what several fields of a query say. What they say of claims has to be true of one and the same claim, and of
 * codes, dimensions and polarities of one and the same tag; a source, memo, code or entity fits where one of its claims
 * does. Throws bad-query where a value names nothing.
 */
export function createFieldTest(fields: readonly FieldTest[], around: SearchSurroundings): EntryTest {
  const tests = fields.map((field) => thingTest(field, around)).filter((test) => test !== null);
  const claimTest = claimTestOf(fields, around);
  if (claimTest) tests.push((entry) => fitsByClaims(entry, fields, claimTest, around));
  return (entry) => tests.every((test) => test(entry));
}

/** What a field says of the thing itself; null where it says something of claims. */
function thingTest(field: FieldTest, around: SearchSurroundings): EntryTest | null {
  switch (field.field) {
    case 'type':
      return typeTest(field.values, around);
    case 'source': {
      const ids = namedSources(field, around);
      return (entry) => sourcesOf(entry, around).some((id) => ids.has(id));
    }
    case 'lang':
      return (entry) => languagesOf(entry, around).some((language) => isOneOf(language, field.values));
    case 'reliability':
      return reliabilityTest(field, around);
    case 'date':
      return dateTest(field, around);
    case 'cited':
      return citedTest(field.values.includes('yes'), field.values.includes('no'), around);
    default:
      return null;
  }
}

function typeTest(values: readonly string[], around: SearchSurroundings): EntryTest {
  const kinds = new Set<string>(values.filter((value) => isKind(value)));
  const types = new Set(values.filter((value) => !isKind(value)));
  return (entry) =>
    kinds.has(entry.kind) ||
    (types.size > 0 &&
      (entry.kind === 'claim' || entry.kind === 'quote') &&
      claimsOf(entry, around).some(({ type }) => types.has(type ?? '')));
}

function isKind(value: string): boolean {
  return foundKindSchema.options.some((kind) => kind === value);
}

function reliabilityTest({ values, range }: FieldTest, around: SearchSurroundings): EntryTest {
  const fits = (letter: string) =>
    range
      ? letter >= (range.from || 'A') && letter <= (range.to || 'F')
      : values.some((value) => value === letter);
  return (entry) => {
    if (entry.kind === 'source') return fits(around.sources.get(entry.id)?.reliability ?? '');
    if (entry.kind !== 'claim' && entry.kind !== 'quote') return false;
    return claimsOf(entry, around).some(({ reliability }) => fits(reliability));
  };
}

/** A date that is only a year or a month fits where any day of it does. */
function dateTest({ values, range }: FieldTest, around: SearchSurroundings): EntryTest {
  const ranges = range ? [range] : values.map((value) => ({ from: value, to: value }));
  return (entry) =>
    datesOf(entry, around).some((date) => {
      const bounds = edtfBounds(date);
      return (
        bounds !== null &&
        ranges.some(
          ({ from, to }) =>
            bounds.last.slice(0, from.length) >= from &&
            (to === '' || bounds.first.slice(0, to.length) <= to),
        )
      );
    });
}

function citedTest(isYes: boolean, isNo: boolean, around: SearchSurroundings): EntryTest {
  return (entry) => {
    if (entry.kind === 'memo') return false;
    const isCited = claimsOf(entry, around).some(({ id }) => around.cited.has(id));
    return isCited ? isYes : isNo;
  };
}

function claimTestOf(fields: readonly FieldTest[], around: SearchSurroundings): ClaimTest | null {
  const tests: ClaimTest[] = [];
  const tagTests = fields.map((field) => tagTest(field, around)).filter((test) => test !== null);
  if (tagTests.length > 0) tests.push(({ tags }) => tags.some((tag) => tagTests.every((test) => test(tag))));
  for (const field of fields) {
    if (field.field === 'status') tests.push(({ status }) => field.values.includes(status));
    if (field.field !== 'entity') continue;
    const ids = namedEntities(field, around);
    tests.push(({ entityIds }) => entityIds.some((id) => ids.has(id)));
  }
  return tests.length === 0 ? null : (claim) => tests.every((test) => test(claim));
}

function tagTest(field: FieldTest, around: SearchSurroundings): TagTest | null {
  if (field.field === 'polarity') return ({ polarity }) => field.values.includes(polarity);
  if (field.field !== 'code' && field.field !== 'dimension') return null;
  const codes = namedCodes(field, around);
  return ({ codeId }) => codes.has(codeId);
}

/** A code is what it is, and an entity too, whether a claim says so or not. */
function fitsByClaims(
  entry: IndexEntry,
  fields: readonly FieldTest[],
  test: ClaimTest,
  around: SearchSurroundings,
): boolean {
  const asked = fields.filter(({ field }) => claimFields.includes(field));
  if (entry.kind === 'code' && asked.every(({ field }) => field === 'code' || field === 'dimension'))
    return asked.every((field) => namedCodes(field, around).has(entry.id));
  if (entry.kind === 'entity' && asked.every(({ field }) => field === 'entity'))
    return asked.every((field) => namedEntities(field, around).has(entry.id));
  return claimsOf(entry, around).some(test);
}

const claimFields: readonly QueryField[] = ['code', 'dimension', 'polarity', 'status', 'entity'];

const knownNames = new WeakMap<FieldTest, ReadonlySet<string>>();

/** What the values of a field name, looked up once. Throws bad-query where one names nothing. */
function named(field: FieldTest, find: (value: string) => readonly string[]): ReadonlySet<string> {
  const before = knownNames.get(field);
  if (before) return before;
  const found = new Set<string>();
  for (const value of field.values) {
    const ids = find(value);
    if (ids.length === 0) throw queryFailure({ reason: 'unknown-value', at: field.at, found: value });
    for (const id of ids) found.add(id);
  }
  knownNames.set(field, found);
  return found;
}

function namedSources(field: FieldTest, { sources }: SearchSurroundings): ReadonlySet<string> {
  return named(field, (value) => {
    if (sources.has(value)) return [value];
    const words = comparable(value);
    return [...sources].filter(([, { title }]) => comparable(title).includes(words)).map(([id]) => id);
  });
}

function namedEntities(field: FieldTest, around: SearchSurroundings): ReadonlySet<string> {
  return named(field, (value) => around.findEntities(value));
}

/**
 * How well a code has to fit what was typed: its id or name from the start, or its initials; if none does, what was typed
 * inside its Chinese name.
 */
const closeFits = [60, 55];

function namedCodes(field: FieldTest, { codebook }: SearchSurroundings): ReadonlySet<string> {
  return named(field, (value) => {
    const words = comparable(value);
    if (field.field === 'dimension') {
      return codebook.dimensions
        .filter(
          ({ key, id, label }) =>
            [key, id, label.en, label.zh].some((name) => comparable(name) === words) ||
            [label.en, label.zh].some((name) => comparable(name).startsWith(words)),
        )
        .flatMap(({ codes }) => codes.map(({ id }) => id));
    }
    const all = codebook.dimensions.flatMap(({ codes }) => codes);
    const exact = all.filter(({ id, label }) =>
      [id, label.en, label.zh].some((name) => comparable(name) === words),
    );
    if (exact.length > 0) return exact.map(({ id }) => id);
    const ranked = rankCodes(codebook, value, { withRetired: true });
    const least = closeFits.find((fit) => ranked.some(({ score }) => score >= fit));
    return ranked.filter(({ score }) => score >= (least ?? Infinity)).map(({ code }) => code.id);
  });
}

function isOneOf(language: string, wanted: readonly string[]): boolean {
  const tag = language.toLowerCase();
  return wanted.some((value) => tag === value.toLowerCase() || tag.startsWith(`${value.toLowerCase()}-`));
}
