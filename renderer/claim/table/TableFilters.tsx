import { useEffect, useMemo, useState } from 'react';
import { unsetValue, type ClaimFilter } from '../../../shared/claim/claim-query';
import { entityName } from '../../../shared/entity/entity-view';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { entityNote } from '../../notebook-data/entity-names';
import { DateFilter } from '../../notebook-data/DateFilter';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { polarityOptions } from '../../notebook-data/polarity-options';
import { FilterMenu } from '../../ui/FilterMenu';
import type { SelectOption } from '../../ui/SelectField';
import {
  confidenceOptions,
  credibilityOptions,
  likelihoodOptions,
  reliabilityOptions,
  statusOptions,
  typeOptions,
  unset,
} from '../claim-options';
import { setFilter, useClaimsTable } from './table-state';

const withUnset = (options: readonly SelectOption[]): SelectOption[] =>
  options.map((option) => (option.id === unset ? { ...option, id: unsetValue } : option));

const originOptions = (['human', 'rule'] as const).map((id) => ({
  id,
  label: message(`claim.table.origin.${id}`),
}));
const flagOptions = (['translated', 'untranslated', 'cited', 'uncited'] as const).map((id) => ({
  id,
  label: message(`claim.table.filter.${id}`),
}));

/** Every condition that claims can be filtered by. */
export function TableFilters() {
  const filter = useClaimsTable(({ view }) => view.filter);
  const people = usePeople();
  const { codes, dimensions, sources, entities } = useNotebookOptions();
  const menu = (key: keyof ClaimFilter, label: string, options: readonly SelectOption[]) => (
    <FilterMenu
      key={key}
      label={label}
      options={options}
      chosen={(filter[key] as readonly string[] | undefined) ?? []}
      onChoose={(chosen) => setFilter({ [key]: chosen })}
    />
  );
  return (
    <div className="claims-table__filters" role="group" aria-label={message('claim.table.filters')}>
      {menu('codes', message('claim.table.column.codes'), codes)}
      {menu('dimensions', message('claim.table.group.dimension'), dimensions)}
      {menu('polarities', message('claim.table.filter.polarity'), polarityOptions)}
      {menu('sources', message('claim.table.column.source'), sources)}
      {menu('entities', message('claim.table.column.entities'), entities)}
      {menu('statuses', message('claim.table.column.status'), statusOptions)}
      {menu('types', message('claim.table.column.type'), withUnset(typeOptions))}
      {menu('reliability', message('claim.reliability'), reliabilityOptions)}
      {menu('credibility', message('claim.credibility'), credibilityOptions)}
      {menu('likelihood', message('claim.likelihood'), withUnset(likelihoodOptions))}
      {menu('confidence', message('claim.confidence'), withUnset(confidenceOptions))}
      {menu('authors', message('claim.table.column.author'), people.authors.map(toOption))}
      {menu('coders', message('claim.table.column.coders'), people.coders.map(toOption))}
      <FilterMenu
        label={message('claim.table.column.origin')}
        options={originOptions}
        chosen={filter.origin ? [filter.origin] : []}
        onChoose={(chosen) => setFilter({ origin: lastOf(chosen, filter.origin) as ClaimFilter['origin'] })}
      />
      <FilterMenu
        label={message('claim.table.filter.flags')}
        options={flagOptions}
        chosen={flagsOf(filter)}
        onChoose={(chosen) => setFilter(toFlags(chosen, flagsOf(filter)))}
      />
      <DateFilter date={filter.date} onChange={(date) => setFilter({ date })} />
    </div>
  );
}

function usePeople(): { readonly authors: readonly string[]; readonly coders: readonly string[] } {
  const [people, setPeople] = useState<{ authors: string[]; coders: string[] }>({ authors: [], coders: [] });
  useEffect(() => {
    void call('claim.people', {}).then((answer) => answer.ok && setPeople(answer.value));
  }, []);
  return people;
}

function useNotebookOptions() {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const sources = useNotebookData((data) => data.sources);
  const dimensions = codebook?.dimensions ?? [];
  return {
    codes: dimensions.flatMap((dimension) =>
      dimension.codes.map((code) => ({
        id: code.id,
        label: `${dimension.key} ${code.label.en}`,
        note: code.label.zh,
      })),
    ),
    dimensions: dimensions.map(({ key, label }) => ({
      id: key,
      label: `${key} ${label.en}`,
      note: label.zh,
    })),
    sources: sources.map(({ id, title }) => ({ id, label: title })),
    entities: useEntityOptions(),
  };
}

/** Entities by name, each with its name in the other writing and its kind. */
function useEntityOptions(): SelectOption[] {
  const entities = useNotebookData((data) => data.entities);
  return useMemo(() => {
    const options = entities.map((entity) => ({
      id: entity.id,
      label: entityName(entity),
      note: entityNote(entity),
    }));
    const none = { id: unsetValue, label: message('claim.table.filter.noEntity') };
    return [none, ...options.toSorted((a, b) => a.label.localeCompare(b.label))];
  }, [entities]);
}

const toOption = (name: string): SelectOption => ({ id: name, label: name });

/** Of two things that exclude each other the one that was chosen last; none where it was taken away again. */
function lastOf(chosen: readonly string[], before: string | undefined): string | undefined {
  return chosen.find((id) => id !== before) ?? chosen[0];
}

function flagsOf({ isTranslated, isCited }: ClaimFilter): string[] {
  return [
    ...(isTranslated === undefined ? [] : [isTranslated ? 'translated' : 'untranslated']),
    ...(isCited === undefined ? [] : [isCited ? 'cited' : 'uncited']),
  ];
}

function toFlags(chosen: readonly string[], before: readonly string[]): Partial<ClaimFilter> {
  const flag = (yes: string, no: string): boolean | undefined => {
    const now = [yes, no].filter((id) => chosen.includes(id));
    const last = now.find((id) => !before.includes(id)) ?? now[0];
    return last === undefined ? undefined : last === yes;
  };
  return { isTranslated: flag('translated', 'untranslated'), isCited: flag('cited', 'uncited') };
}
