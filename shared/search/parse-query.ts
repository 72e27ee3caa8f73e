import { readFieldTest } from './field-values';
import { QueryError, readQueryWords, type QueryToken } from './read-query-words';
import {
  largestDistance,
  usualDistance,
  type Near,
  type QueryFault,
  type QueryNode,
  type Words,
} from './search-query';
import { searchTokens } from './search-tokens';

/** What a query means, or what is wrong with it. */
export type ParsedQuery =
  { readonly ok: true; readonly node: QueryNode } | { readonly ok: false; readonly fault: QueryFault };

/**
 * Reads a query. Words beside each other must all occur; OR binds weaker than that, NEAR and a minus stronger;
 * parentheses group; operators are written in capitals.
 */
export function parseQuery(query: string): ParsedQuery {
  try {
    return { ok: true, node: new Parser(readQueryWords(query), [...query].length).whole() };
  } catch (error) {
    if (error instanceof QueryError) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** Parentheses and minus signs inside each other. */
const deepest = 40;

class Parser {
  private readonly tokens: readonly QueryToken[];
  private readonly length: number;
  private index = 0;
  private depth = 0;

  constructor(tokens: readonly QueryToken[], length: number) {
    this.tokens = tokens;
    this.length = length;
  }

  whole(): QueryNode {
    if (this.tokens.length === 0) throw new QueryError('empty', 0);
    const node = this.either();
    const rest = this.peek();
    if (rest) throw new QueryError('parenthesis-extra', rest.at);
    return node;
  }

  private either(): QueryNode {
    const nodes = [this.all()];
    while (this.peek()?.kind === 'or') {
      this.index++;
      nodes.push(this.all());
    }
    return group('or', nodes);
  }

  private all(): QueryNode {
    const nodes = [this.close()];
    for (let next = this.peek(); next && next.kind !== 'or' && next.kind !== 'close'; next = this.peek()) {
      if (next.kind === 'and') this.index++;
      nodes.push(this.close());
    }
    return group('and', nodes);
  }

  /** One thing, or words that stand near each other. */
  private close(): QueryNode {
    const first = this.one();
    let near: Near | undefined;
    for (let next = this.peek(); next?.kind === 'near'; next = this.peek()) {
      this.index++;
      const distance = readDistance(next);
      if (near && near.distance !== distance) throw new QueryError('near-distance', next.at);
      const before: readonly Words[] = near?.operands ?? [asWords(first, next.at)];
      near = { kind: 'near', operands: [...before, asWords(this.one(), next.at)], distance };
    }
    return near ?? first;
  }

  private one(): QueryNode {
    const token = this.peek();
    if (!token) throw this.nothing();
    this.index++;
    switch (token.kind) {
      case 'words':
        return readWords(token);
      case 'field':
        return readFieldTest(token.field, token.values, token.values[0]?.at ?? token.at);
      case 'minus':
      case 'not':
        return this.deeper(token.at, () => ({ kind: 'not', node: this.one() }));
      case 'open':
        return this.deeper(token.at, () => this.parenthesised(token.at));
      case 'close':
        throw new QueryError(this.isAfterOpening() ? 'nothing-inside' : 'parenthesis-extra', token.at);
      default:
        throw new QueryError('nothing-before', token.at);
    }
  }

  private parenthesised(at: number): QueryNode {
    const node = this.either();
    if (this.peek()?.kind !== 'close') throw new QueryError('parenthesis-open', at);
    this.index++;
    return node;
  }

  private deeper(at: number, read: () => QueryNode): QueryNode {
    if (++this.depth > deepest) throw new QueryError('too-deep', at);
    const node = read();
    this.depth--;
    return node;
  }

  private isAfterOpening(): boolean {
    return this.tokens[this.index - 2]?.kind === 'open';
  }

  /** The query ends where something had to follow. */
  private nothing(): QueryError {
    const last = this.tokens.at(-1);
    if (last?.kind === 'open') return new QueryError('parenthesis-open', last.at);
    return new QueryError('nothing-after', last?.at ?? this.length);
  }

  private peek(): QueryToken | undefined {
    return this.tokens[this.index];
  }
}

/** Groups within a group of the same kind are one. */
function group(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode {
  const flat = nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node]));
  return flat.length === 1 && flat[0] ? flat[0] : { kind, nodes: flat };
}

function readWords({ text, isPhrase, isPrefix, at }: Extract<QueryToken, { kind: 'words' }>): Words {
  if (searchTokens(text).words.length === 0) throw new QueryError('no-words', at, text);
  return { kind: 'words', text, isPhrase, isPrefix };
}

function asWords(node: QueryNode, at: number): Words {
  if (node.kind !== 'words') throw new QueryError('near-words', at);
  return node;
}

function readDistance({ distance, at }: Extract<QueryToken, { kind: 'near' }>): number {
  if (distance === null) return usualDistance;
  const number = /^\d{1,4}$/.test(distance) ? Number(distance) : 0;
  if (number < 1 || number > largestDistance) throw new QueryError('near-distance', at);
  return number;
}
