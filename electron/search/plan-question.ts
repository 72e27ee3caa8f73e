import type { SearchQuestion } from '../../shared/search/search-operations';
import type { QueryNode } from '../../shared/search/search-query';
import { createFieldTest } from './field-tests';
import { readQuery } from './query-failure';
import { planQuery, type QueryPlan } from './query-plan';
import type { SearchSurroundings } from './search-surroundings';

/** What a question means, besides where it is looked for. */
type Asked = Pick<SearchQuestion, 'query' | 'isTyping' | 'isStemming' | 'withoutAliases'>;

/** Prepares the query of a question. Throws bad-query, which names the character. */
export function planQuestion(question: Asked, around: SearchSurroundings): QueryPlan {
  const node = readQuery(question.query);
  const typed = question.isTyping ? withOpenEnd(node, question.query) : node;
  return planQuery(typed, {
    isStemming: question.isStemming !== false,
    otherNames: (name) => (question.withoutAliases ? [] : around.otherNames(name)),
    testOf: (fields) => createFieldTest(fields, around),
  });
}

/** While a word is typed, what begins with it counts; one that a blank or a mark stands behind is finished. */
function withOpenEnd(node: QueryNode, query: string): QueryNode {
  if (!/[\p{L}\p{N}]$/u.test(query)) return node;
  if (node.kind === 'words') return node.isPhrase ? node : { ...node, isUnfinished: true };
  if (node.kind !== 'and' && node.kind !== 'or') return node;
  const last = node.nodes.at(-1);
  return last ? { ...node, nodes: [...node.nodes.slice(0, -1), withOpenEnd(last, query)] } : node;
}
