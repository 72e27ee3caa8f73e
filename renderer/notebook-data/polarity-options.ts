import { polaritySchema } from '../../shared/claim/claim-vocabulary';
import { message } from '../messages/messages';
import type { SelectOption } from '../ui/SelectField';

/** The polarities of a code, each with its definition. */
export const polarityOptions: readonly SelectOption[] = polaritySchema.options.map((id) => ({
  id,
  label: message(`claim.polarity.${id}`),
  note: message(`claim.polarity.${id}.note`),
}));
