import type { ClaimColumn, ClaimSort } from '../../shared/claim/claim-query';
import {
  claimStatusSchema,
  claimTypeSchema,
  confidenceLevelSchema,
  likelihoodSchema,
} from '../../shared/claim/claim-vocabulary';
import { comparable } from '../../shared/text/comparable';
import { edtfBounds } from '../../shared/text/edtf';
import type { ClaimIndex } from './claim-index';
import type { WordColumn } from './claim-index-table';
import { codeOrder, type ClaimSurroundings } from './claim-surroundings';
import type { IndexedClaim } from './indexed-claim';

type Key = string | number | null;
type KeyOf = (claim: IndexedClaim) => Key;
type Comparison = (a: IndexedClaim, b: IndexedClaim) => number;

/** What orders need besides the claims. */
export interface OrderServices {
  surroundings(): ClaimSurroundings;
  /** By claim, the words of a column that the index does not keep. */
  columnWords(column: WordColumn): ReadonlyMap<string, string>;
}

/** Orders that are kept, so that another filter does not sort again. */
const keptOrders = 6;

/** Keeps claims in the orders that were asked for last. */
export class ClaimOrders {
  private readonly services: OrderServices;
  private readonly kept = new Map<string, { generation: number; order: readonly IndexedClaim[] }>();

  constructor(services: OrderServices) {
    this.services = services;
  }

  /** All claims in an order. A claim without a value in a column comes behind all others; equal ones newest first. */
  inOrder(index: ClaimIndex, sort: readonly ClaimSort[]): readonly IndexedClaim[] {
    const { generation } = index;
    const claims = index.claims();
    const key = JSON.stringify(sort);
    const kept = this.kept.get(key);
    if (kept?.generation === generation) return kept.order;
    // What was in order before nearly is in order still: sorting that again costs one look at each claim.
    const before = (kept?.order ?? []).filter((claim) => claims.get(claim.id) === claim);
    const known = new Set(before);
    const order = before.concat([...claims.values()].filter((claim) => !known.has(claim)));
    order.sort(this.comparison(sort));
    this.kept.delete(key);
    this.kept.set(key, { generation, order });
    const [oldest] = this.kept.keys();
    if (this.kept.size > keptOrders && oldest !== undefined) this.kept.delete(oldest);
    return order;
  }

  private comparison(sort: readonly ClaimSort[]): Comparison {
    const comparisons = sort.map(({ column, isDescending }) => by(this.keyOf(column), isDescending));
    const isByWhenMade = sort.length === 0;
    const last = by(isByWhenMade ? (claim) => claim.modifiedAt : (claim) => claim.createdAt, true);
    const all = [...comparisons, last, by((claim) => claim.id, false)];
    return (a, b) => {
      for (const comparison of all) {
        const difference = comparison(a, b);
        if (difference !== 0) return difference;
      }
      return 0;
    };
  }

  private keyOf(column: ClaimColumn): KeyOf {
    if (column === 'quote' || column === 'translation' || column === 'attribution') return this.words(column);
    if (column === 'reviewer' || column === 'notes') return this.words(column);
    const { titles, codebook, entities, citations } = this.services.surroundings();
    if (column === 'source') return bySource(titles);
    if (column === 'entities') return byEntity(entities);
    if (column === 'codes') {
      const order = codeOrder(codebook);
      return ({ tags }) => (tags[0] ? (order.get(tags[0].codeId) ?? order.size) : null);
    }
    if (column === 'cited') return (claim) => citations.get(claim.id) ?? 0;
    return plainKeys[column];
  }

  private words(column: WordColumn): KeyOf {
    const words = this.services.columnWords(column);
    const folded = new Map([...words].map(([id, text]) => [id, comparable(text)]));
    return (claim) => folded.get(claim.id) ?? null;
  }
}

const placeIn = (values: readonly string[], value: string | null): Key =>
  value === null ? null : values.indexOf(value);

type PlainColumn = Exclude<ClaimColumn, WordColumn | 'source' | 'entities' | 'codes' | 'cited'>;

const plainKeys: Readonly<Record<PlainColumn, KeyOf>> = {
  statement: (claim) => claim.text,
  status: (claim) => placeIn(claimStatusSchema.options, claim.status),
  type: (claim) => placeIn(claimTypeSchema.options, claim.type),
  reliability: (claim) => claim.reliability,
  credibility: (claim) => claim.credibility,
  likelihood: (claim) => placeIn(likelihoodSchema.options, claim.likelihood),
  confidence: (claim) => placeIn(confidenceLevelSchema.options, claim.confidence),
  eventTime: (claim) => firstDay(claim.eventTime),
  publicationTime: (claim) => firstDay(claim.publicationTime),
  passages: (claim) => claim.passages.length,
  author: (claim) => comparable(claim.author),
  coders: (claim) => (claim.tags[0] ? comparable(claim.tags[0].coder) : null),
  origin: (claim) => (claim.tags.some(({ isByRule }) => isByRule) ? 1 : 0),
  created: (claim) => claim.createdAt,
  modified: (claim) => claim.modifiedAt,
};

function byEntity(entities: ClaimSurroundings['entities']): KeyOf {
  const folded = new Map([...entities].map(([id, { name }]) => [id, comparable(name)]));
  return ({ entityIds: [id] }) => (id === undefined ? null : (folded.get(id) ?? null));
}

function bySource(titles: ReadonlyMap<string, string>): KeyOf {
  const folded = new Map([...titles].map(([id, title]) => [id, comparable(title)]));
  const ranks = new Map(
    [...new Set(folded.values())].toSorted(compareKeys).map((title, rank) => [title, rank]),
  );
  // Within a source in the order of its text.
  return ({ passages: [first] }) => {
    const title = first && folded.get(first.sourceId);
    return title === undefined ? null : (ranks.get(title) ?? 0) + (first?.start ?? 0) / 1e9;
  };
}

function firstDay(date: string | null): Key {
  return date === null ? null : (edtfBounds(date)?.first ?? date);
}

function by(keyOf: KeyOf, isDescending: boolean): Comparison {
  return (a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    if (keyA === null || keyB === null) return Number(keyA === null) - Number(keyB === null);
    return isDescending ? compareKeys(keyB, keyA) : compareKeys(keyA, keyB);
  };
}

/** Both keys are of one column, and so of one type. */
function compareKeys(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
