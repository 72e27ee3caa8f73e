import { parseQuery } from '../../shared/search/parse-query';
import { queryFaultWords } from '../../shared/search/query-fault-words';
import type { QueryFault, QueryNode } from '../../shared/search/search-query';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** Reads a query. Throws bad-query, which names the character. */
export function readQuery(query: string): QueryNode {
  const parsed = parseQuery(query);
  if (parsed.ok) return parsed.node;
  throw queryFailure(parsed.fault);
}

/** A query that cannot be answered, in words. */
export function queryFailure(fault: QueryFault): FailureError {
  return new FailureError('bad-query', queryFaultWords(fault, message));
}
