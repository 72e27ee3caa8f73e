import { valuesInQuery, withValues } from '../../shared/search/edit-query';
import type { QueryField } from '../../shared/search/search-query';
import type { Facets } from '../../shared/search/search-schema';
import { languageName } from '../messages/language-name';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { FilterMenu } from '../ui/FilterMenu';
import { runQuery } from './ask-search';
import { facetFields, nameOfSource, optionsOf } from './facet-options';
import { useSearch } from './search-state';

/** Counts by source, code, dimension, language and year; choosing one writes it into the query. */
export function SearchFacets() {
  const facets = useSearch((state) => state.facets);
  const hasFound = useSearch((state) => state.groups !== null);
  if (!hasFound) return null;
  return (
    <div className="search__facets" role="group" aria-label={message('search.view.facets')}>
      {facetFields.map(({ facet, field }) => (
        <Facet key={facet} facet={facet} field={field} facets={facets} />
      ))}
    </div>
  );
}

interface FacetProps {
  readonly facet: keyof Facets;
  readonly field: QueryField;
  readonly facets: Facets | null;
}

function Facet({ facet, field, facets }: FacetProps) {
  const query = useSearch((state) => state.query);
  const sources = useNotebookData((data) => data.sources);
  const named = (value: string): string => (facet === 'source' ? nameOfSource(value, sources) : value);
  const inQuery = valuesInQuery(query, field);
  const values = facets?.[facet] ?? [];
  const idOf = new Map(values.map(({ value }) => [named(value), value]));
  const chosen = inQuery.map((value) => idOf.get(value) ?? value);
  const options = optionsOf(values, chosen).map(({ value, label, count }) => ({
    id: value,
    label: facet === 'language' ? languageName(value) : label,
    note: message('search.view.facetCount', { count }),
  }));
  if (options.length === 0) return null;
  return (
    <FilterMenu
      label={message(`search.view.facet.${facet}`)}
      options={options}
      chosen={chosen}
      onChoose={(next) => runQuery(withValues(query, field, next.map(named)))}
    />
  );
}
