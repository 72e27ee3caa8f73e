import type { MessageKey } from '../messages/english-messages';
import { valuesOfField } from './field-values';
import { queryFields, type QueryFault, type QueryField } from './search-query';

/** Looks a message up in the language of whoever reads it. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string>>) => string;

/** What is wrong with a query, in words; characters are counted from 1 as people do. */
export function queryFaultWords({ reason, at, found, field }: QueryFault, say: Say): string {
  const position = String(at + 1);
  switch (reason) {
    case 'unknown-field':
      return say('search.fault.unknown-field', { position, found, fields: queryFields.join(', ') });
    case 'bad-value':
      return say('search.fault.bad-value', { position, found, allowed: allowedWords(field, say) });
    default:
      return say(`search.fault.${reason}`, { position, found });
  }
}

function allowedWords(field: QueryField | undefined, say: Say): string {
  const values = field && valuesOfField(field);
  if (values) return say('search.fault.allowed', { values: values.join(', ') });
  return field === 'date' || field === 'lang' ? say(`search.fault.${field}`) : '';
}
