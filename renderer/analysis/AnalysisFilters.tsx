import { useMemo } from 'react';
import { unknownLanguage, type AnalysisFilter } from '../../shared/analysis/analysis-schema';
import type { SourceGroup } from '../../shared/source/source-schema';
import { languageName } from '../messages/language-name';
import { message } from '../messages/messages';
import { DateFilter } from '../notebook-data/DateFilter';
import { useNotebookData } from '../notebook-data/notebook-data';
import { polarityOptions } from '../notebook-data/polarity-options';
import { FilterMenu } from '../ui/FilterMenu';
import type { SelectOption } from '../ui/SelectField';
import { changeFilter, useAnalysis } from './analysis-state';

type ListKey = Exclude<keyof AnalysisFilter, 'date'>;

/** Every condition that what is counted can be narrowed by. */
export function AnalysisFilters() {
  const filter = useAnalysis((state) => state.filter);
  const options = useFilterOptions();
  const menu = (key: ListKey) => (
    <FilterMenu
      label={message(`analysis.filter.${key}`)}
      options={options[key]}
      chosen={filter[key] ?? []}
      onChoose={(chosen) => changeFilter({ [key]: chosen })}
    />
  );
  return (
    <div className="analysis__filters" role="group" aria-label={message('analysis.filters', { count: 0 })}>
      {menu('dimensions')}
      {menu('groups')}
      {menu('languages')}
      {menu('polarities')}
      <DateFilter date={filter.date} onChange={(date) => changeFilter({ date })} />
    </div>
  );
}

function useFilterOptions(): Readonly<Record<ListKey, readonly SelectOption[]>> {
  const dimensions = useNotebookData((data) => data.codebook?.codebook.dimensions);
  const groups = useNotebookData((data) => data.groups);
  const sources = useNotebookData((data) => data.sources);
  return useMemo(() => {
    const languages = [...new Set(sources.map(({ language }) => language ?? unknownLanguage))];
    return {
      dimensions: (dimensions ?? []).map(({ key, label }) => ({
        id: key,
        label: `${key} ${label.en}`,
        note: label.zh,
      })),
      groups: groups
        .map((group) => ({ id: group.id, label: pathOf(group, groups) }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
      languages: languages
        .map((id) => ({
          id,
          label: id === unknownLanguage ? message('analysis.filter.unknownLanguage') : languageName(id),
        }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
      polarities: polarityOptions,
    };
  }, [dimensions, groups, sources]);
}

/** The names of the groups that lead to a group, and its own: "Notices / 2025". */
function pathOf(group: SourceGroup, groups: readonly SourceGroup[]): string {
  const names = [group.name];
  let at = groups.find(({ id }) => id === group.parentId);
  // A circle of groups, which a damaged notebook may have, ends.
  while (at && names.length <= groups.length) {
    names.unshift(at.name);
    const parent = at.parentId;
    at = groups.find(({ id }) => id === parent);
  }
  return names.join(' / ');
}
