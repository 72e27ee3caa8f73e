import {
  directnessSchema,
  entityKindSchema,
  identifierSchemeSchema,
  nameKindSchema,
  nameLanguageSchema,
  organisationKindSchema,
  relationKindSchema,
} from '../../shared/entity/entity-vocabulary';
import { message } from '../messages/messages';
import type { SelectOption } from '../ui/SelectField';

/** The id that stands for "not set" in a choice. */
export const unset = '';

export const kindOptions: readonly SelectOption[] = entityKindSchema.options.map((id) => ({
  id,
  label: message(`entity.kind.${id}`),
}));

export const organisationOptions: readonly SelectOption[] = [
  { id: unset, label: message('claim.unset') },
  ...organisationKindSchema.options.map((id) => ({ id, label: message(`entity.organisation.${id}`) })),
];

export const languageOptions: readonly SelectOption[] = nameLanguageSchema.options.map((id) => ({
  id,
  label: message(`entity.language.${id}`),
}));

export const nameKindOptions: readonly SelectOption[] = nameKindSchema.options.map((id) => ({
  id,
  label: message(`entity.name.${id}`),
}));

export const schemeOptions: readonly SelectOption[] = identifierSchemeSchema.options.map((id) => ({
  id,
  label: message(`entity.id.${id}`),
}));

export const relationKindOptions: readonly SelectOption[] = relationKindSchema.options.map((id) => ({
  id,
  label: message(`relation.kind.${id}`),
}));

export const directnessOptions: readonly SelectOption[] = directnessSchema.options.map((id) => ({
  id,
  label: message(`relation.directness.${id}`),
}));
