import { claimStatusSchema, claimTypeSchema } from '../../shared/claim/claim-vocabulary';
import { entityName } from '../../shared/entity/entity-view';
import type { QueryField } from '../../shared/search/search-query';
import { foundKindSchema } from '../../shared/search/search-schema';
import { reliabilitySchema } from '../../shared/source/source-schema';
import { languageName } from '../messages/language-name';
import { message } from '../messages/messages';
import { entityNote } from '../notebook-data/entity-names';
import { useNotebookData } from '../notebook-data/notebook-data';
import { polarityOptions } from '../notebook-data/polarity-options';
import type { SelectOption } from '../ui/SelectField';
import { nameOfSource } from './facet-options';

/** Fields of the query that the form offers as lists, in their order. */
export const listedFields = [
  'source',
  'code',
  'dimension',
  'entity',
  'type',
  'lang',
  'reliability',
  'status',
  'polarity',
  'cited',
] as const satisfies readonly QueryField[];
export type ListedField = (typeof listedFields)[number];

/** What can be chosen for each field; ids are the values that the query has. */
export function useFormOptions(): Readonly<Record<ListedField, readonly SelectOption[]>> {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const sources = useNotebookData((data) => data.sources);
  const entities = useNotebookData((data) => data.entities);
  const dimensions = codebook?.dimensions ?? [];
  const languages = [...new Set(sources.flatMap(({ language }) => (language ? [language] : [])))];
  return {
    source: sources.map(({ id, title }) => ({ id: nameOfSource(id, sources), label: title })),
    code: dimensions.flatMap(({ key, codes }) =>
      codes.map(({ id, label }) => ({ id, label: `${key} ${label.en}`, note: label.zh })),
    ),
    dimension: dimensions.map(({ key, label }) => ({ id: key, label: `${key} ${label.en}`, note: label.zh })),
    entity: entities.map((entity) => ({
      id: entityName(entity),
      label: entityName(entity),
      note: entityNote(entity),
    })),
    type: [
      ...foundKindSchema.options.map((id) => ({ id, label: message(`search.view.kind.${id}`) })),
      ...claimTypeSchema.options.map((id) => ({ id, label: message(`claim.type.${id}`) })),
    ],
    lang: languages.map((id) => ({ id, label: languageName(id) })),
    reliability: reliabilitySchema.options.map((id) => ({
      id,
      label: id,
      note: message(`claim.reliability.${id}`),
    })),
    status: claimStatusSchema.options.map((id) => ({ id, label: message(`claim.status.${id}`) })),
    polarity: polarityOptions,
    cited: (['yes', 'no'] as const).map((id) => ({ id, label: message(`search.view.${id}`) })),
  };
}
