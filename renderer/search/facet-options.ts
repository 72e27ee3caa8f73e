import type { QueryField } from '../../shared/search/search-query';
import type { Facets, FacetValue } from '../../shared/search/search-schema';
import { comparable } from '../../shared/text/comparable';

/** How what is found is counted, with the field of the query that each narrows down. */
export const facetFields = [
  { facet: 'source', field: 'source' },
  { facet: 'code', field: 'code' },
  { facet: 'dimension', field: 'dimension' },
  { facet: 'language', field: 'lang' },
  { facet: 'year', field: 'date' },
] as const satisfies readonly { readonly facet: keyof Facets; readonly field: QueryField }[];

/** A source as it is known by its title. */
interface Titled {
  readonly id: string;
  readonly title: string;
}

/** What the query names a source by: its title where no other has those words in its own, else its id. */
export function nameOfSource(id: string, sources: readonly Titled[]): string {
  const title = sources.find((source) => source.id === id)?.title.trim() ?? '';
  const words = comparable(title);
  const isAlone =
    words !== '' && sources.filter((source) => comparable(source.title).includes(words)).length === 1;
  // A name in quotation marks cannot hold both kinds of them.
  return isAlone && !/["“”]/.test(title) ? title : id;
}

/** The values of a facet, those that the query asks for among them even where nothing is found with them. */
export function optionsOf(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const known = new Set(values.map(({ value }) => value));
  const missing = chosen.filter((value) => !known.has(value));
  return [...missing.map((value) => ({ value, label: value, count: 0 })), ...values];
}
