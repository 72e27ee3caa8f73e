import {
  attributionAccessSchema,
  attributionVerbSchema,
  claimStatusSchema,
  claimTypeSchema,
  confidenceLevelSchema,
  credibilitySchema,
  evidenceRelationSchema,
  likelihoodRange,
  likelihoodSchema,
  translationStatusSchema,
} from '../../shared/claim/claim-vocabulary';
import { reliabilitySchema } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import type { SelectOption } from '../ui/SelectField';

/** The id that stands for "not set" in a choice. */
export const unset = '';
const unsetOption: SelectOption = { id: unset, label: message('claim.unset') };

export const typeOptions: readonly SelectOption[] = [
  unsetOption,
  ...claimTypeSchema.options.map((id) => ({
    id,
    label: message(`claim.type.${id}`),
    note: message(`claim.type.${id}.note`),
  })),
];

export const reliabilityOptions: readonly SelectOption[] = reliabilitySchema.options.map((id) => ({
  id,
  label: `${id} · ${message(`claim.reliability.${id}`)}`,
  note: message(`claim.reliability.${id}.note`),
}));

export const credibilityOptions: readonly SelectOption[] = credibilitySchema.options.map((id) => ({
  id,
  label: `${id} · ${message(`claim.credibility.${id}`)}`,
  note: message(`claim.credibility.${id}.note`),
}));

export const likelihoodOptions: readonly SelectOption[] = [
  unsetOption,
  ...likelihoodSchema.options.map((id) => {
    const [low, high] = likelihoodRange[id];
    const other = message(`claim.likelihood.other.${id}`);
    return {
      id,
      label: message(`claim.likelihood.${id}`),
      note: message('claim.likelihood.range', { low, high, other }),
    };
  }),
];

export const confidenceOptions: readonly SelectOption[] = [
  unsetOption,
  ...confidenceLevelSchema.options.map((id) => ({
    id,
    label: message(`claim.confidence.${id}`),
    note: message(`claim.confidence.${id}.note`),
  })),
];

export const statusOptions: readonly SelectOption[] = claimStatusSchema.options.map((id) => ({
  id,
  label: message(`claim.status.${id}`),
  note: message(`claim.status.${id}.note`),
}));

export const verbOptions: readonly SelectOption[] = attributionVerbSchema.options.map((id) => ({
  id,
  label: message(`claim.attribution.verb.${id}`),
  note: message(`claim.attribution.verb.${id}.note`),
}));

export const accessOptions: readonly SelectOption[] = attributionAccessSchema.options.map((id) => ({
  id,
  label: message(`claim.attribution.access.${id}`),
  note: message(`claim.attribution.access.${id}.note`),
}));

export const relationOptions: readonly SelectOption[] = evidenceRelationSchema.options.map((id) => ({
  id,
  label: message(`claim.relation.${id}`),
}));

export const translationStatusOptions: readonly SelectOption[] = translationStatusSchema.options.map(
  (id) => ({
    id,
    label: message(`claim.translation.status.${id}`),
  }),
);
