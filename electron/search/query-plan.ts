import type { FieldTest, Near, QueryNode, Words } from '../../shared/search/search-query';
import { compileRow, compileWords, type Comparing, type WantedWords } from './compile-words';
import type { IndexEntry } from './search-index-table';

/** Lets a thing through, or does not, by what is known of it besides its words. */
export type EntryTest = (entry: IndexEntry) => boolean;

/** A query, prepared for being put to things. */
export type QueryPlan =
  | { readonly kind: 'words'; readonly wanted: WantedWords }
  | { readonly kind: 'near'; readonly operands: readonly WantedWords[]; readonly distance: number }
  | { readonly kind: 'test'; readonly test: EntryTest }
  | { readonly kind: 'not'; readonly plan: QueryPlan }
  | { readonly kind: 'or'; readonly plans: readonly QueryPlan[] }
  | {
      readonly kind: 'and';
      readonly plans: readonly QueryPlan[];
      /** All its words in the order in which they were typed, in a row; null where it has more than words, or one. */
      readonly row: WantedWords | null;
    };

/** What preparing a query needs to know. */
export interface PlanContext extends Comparing {
  /** Other names of whatever goes by a name. */
  otherNames(name: string): readonly string[];
  /** Throws bad-query where a value names nothing. The tests have to fit one and the same claim. */
  testOf(fields: readonly FieldTest[]): EntryTest;
}

/** Prepares a query. */
export function planQuery(node: QueryNode, context: PlanContext): QueryPlan {
  switch (node.kind) {
    case 'words':
      return { kind: 'words', wanted: compile(node, context) };
    case 'near':
      return planNear(node, context);
    case 'field':
      return { kind: 'test', test: context.testOf([node]) };
    case 'not':
      return { kind: 'not', plan: planQuery(node.node, context) };
    case 'or':
      return { kind: 'or', plans: node.nodes.map((part) => planQuery(part, context)) };
    case 'and':
      return planAll(node.nodes, context);
  }
}

function compile(words: Words, context: PlanContext): WantedWords {
  const isName = !words.isPhrase && !words.isPrefix;
  return compileWords(words, context, isName ? context.otherNames(words.text) : []);
}

function planNear({ operands, distance }: Near, context: PlanContext): QueryPlan {
  return { kind: 'near', operands: operands.map((words) => compile(words, context)), distance };
}

function planAll(nodes: readonly QueryNode[], context: PlanContext): QueryPlan {
  const fields = nodes.filter((node) => node.kind === 'field');
  const others = nodes.filter((node) => node.kind !== 'field');
  const tests: QueryPlan[] = fields.length === 0 ? [] : [{ kind: 'test', test: context.testOf(fields) }];
  const words = others.filter((node) => node.kind !== 'not');
  const isRow = words.length > 1 && words.every((node) => node.kind === 'words');
  const plan: QueryPlan = {
    kind: 'and',
    plans: [...tests, ...eachOnce(others).map((node) => planQuery(node, context))],
    row: isRow ? compileRow(words, context) : null,
  };
  const aliases = isRow ? otherNamesOfRow(words, context) : [];
  if (aliases.length === 0) return plan;
  // What several words name together is also found by its other names.
  const rest = others.filter((node) => node.kind === 'not').map((node) => planQuery(node, context));
  const named = aliases.map((wanted): QueryPlan => ({ kind: 'words', wanted }));
  return {
    kind: 'or',
    plans: [plan, { kind: 'and', plans: [...tests, ...rest, { kind: 'or', plans: named }], row: null }],
  };
}

/** Words that were typed more than once, as in a pasted text, are looked for once. */
function eachOnce(nodes: readonly QueryNode[]): QueryNode[] {
  const seen = new Set<string>();
  return nodes.filter((node) => {
    if (node.kind !== 'words') return true;
    const key = JSON.stringify(node);
    return !seen.has(key) && seen.add(key);
  });
}

function otherNamesOfRow(words: readonly Words[], context: PlanContext): WantedWords[] {
  if (words.some(({ isPhrase, isPrefix }) => isPhrase || isPrefix)) return [];
  return context
    .otherNames(words.map(({ text }) => text).join(' '))
    .map((text) => compileWords({ kind: 'words', text, isPhrase: true, isPrefix: false }, context));
}

/** False where a thing cannot fit, whatever its words are. */
export function mayFit(plan: QueryPlan, entry: IndexEntry): boolean {
  switch (plan.kind) {
    case 'test':
      return plan.test(entry);
    case 'not':
      return plan.plan.kind !== 'test' || !plan.plan.test(entry);
    case 'and':
      return plan.plans.every((part) => mayFit(part, entry));
    case 'or':
      return plan.plans.some((part) => mayFit(part, entry));
    default:
      return true;
  }
}
