import { codeName, oneName } from '../../shared/codebook/code-name';
import type { Facets, FacetValue } from '../../shared/search/search-schema';
import type { IndexEntry } from './search-index-table';
import type { SearchSurroundings } from './search-surroundings';
import { claimsOf, datesOf, languagesOf, sourcesOf } from './thing-facts';

/** Values of a facet that are told; a list of thousands helps nobody. */
const mostValues = 200;

/** Counts places by what the things are that they stand in. */
export class FacetCounter {
  private readonly counts = {
    source: new Map<string, number>(),
    code: new Map<string, number>(),
    dimension: new Map<string, number>(),
    language: new Map<string, number>(),
    year: new Map<string, number>(),
  };
  private readonly around: SearchSurroundings;
  private readonly dimensions: ReadonlyMap<string, string>;

  constructor(around: SearchSurroundings) {
    this.around = around;
    this.dimensions = new Map(
      around.codebook.dimensions.flatMap(({ key, codes }) => codes.map(({ id }) => [id, key] as const)),
    );
  }

  add(entry: IndexEntry, places: number): void {
    const { around, counts } = this;
    const codes = codesOf(entry, around);
    const dimensions = codes.map((id) => this.dimensions.get(id)).filter((key) => key !== undefined);
    count(counts.source, sourcesOf(entry, around), places);
    count(counts.code, codes, places);
    count(counts.dimension, [...new Set(dimensions)], places);
    count(counts.language, languagesOf(entry, around), places);
    count(counts.year, [...new Set(datesOf(entry, around).flatMap(yearOf))], places);
  }

  facets(): Facets {
    const { codebook, sources } = this.around;
    const dimensions = new Map(codebook.dimensions.map(({ key, label }) => [key, oneName(label) || key]));
    const { counts } = this;
    return {
      source: ranked(counts.source, (id) => sources.get(id)?.title ?? id),
      code: ranked(counts.code, (id) => codeName(codebook, id)),
      dimension: ranked(counts.dimension, (key) => dimensions.get(key) ?? key),
      language: ranked(counts.language, (language) => language),
      year: ranked(counts.year, (year) => year),
    };
  }
}

function codesOf(entry: IndexEntry, around: SearchSurroundings): string[] {
  if (entry.kind === 'code') return [entry.id];
  return [...new Set(claimsOf(entry, around).flatMap(({ tags }) => tags.map(({ codeId }) => codeId)))];
}

function yearOf(date: string): string[] {
  const year = /^\d{4}/.exec(date)?.[0];
  return year === undefined ? [] : [year];
}

function count(counts: Map<string, number>, values: readonly string[], places: number): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + places);
}

function ranked(counts: ReadonlyMap<string, number>, labelOf: (value: string) => string): FacetValue[] {
  return [...counts]
    .map(([value, places]) => ({ value, label: labelOf(value), count: places }))
    .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .slice(0, mostValues);
}
