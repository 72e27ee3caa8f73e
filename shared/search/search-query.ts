/** Fields that a query can name, as they are written before the colon. */
export const queryFields = [
  'code',
  'dimension',
  'source',
  'type',
  'lang',
  'reliability',
  'date',
  'status',
  'entity',
  'polarity',
  'cited',
] as const;
export type QueryField = (typeof queryFields)[number];

/** Fields whose value can be a range, `A..C`. */
export const rangeFields: readonly QueryField[] = ['reliability', 'date'];

/** Words that are looked for: one of them, or several in a row. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  /** In quotation marks: as they are written, in a row. */
  readonly isPhrase: boolean;
  /** Anything may follow the last letter. */
  readonly isPrefix: boolean;
  /** It is still being typed: what begins with it counts, and its other forms too. */
  readonly isUnfinished?: true;
}

/** Words within so many words of each other, in any order. */
export interface Near {
  readonly kind: 'near';
  readonly operands: readonly Words[];
  readonly distance: number;
}

/** A field that has one of these values, or one between two ends (both included; empty: open). */
export interface FieldTest {
  readonly kind: 'field';
  readonly field: QueryField;
  readonly values: readonly string[];
  readonly range: { readonly from: string; readonly to: string } | null;
  /** Where the value stands in the query, in code points; for saying what is wrong with it. */
  readonly at: number;
}

export interface Not {
  readonly kind: 'not';
  readonly node: QueryNode;
}

/** All of them, or one of them. */
export interface Group {
  readonly kind: 'and' | 'or';
  readonly nodes: readonly QueryNode[];
}

/** What a query asks for, as a tree. */
export type QueryNode = Words | Near | FieldTest | Not | Group;

/** What is wrong with a query, and the code point of it where that is, from 0. */
export interface QueryFault {
  readonly at: number;
  readonly reason:
    | 'empty'
    | 'quote-open'
    | 'parenthesis-open'
    | 'parenthesis-extra'
    | 'nothing-inside'
    | 'nothing-after'
    | 'nothing-before'
    | 'near-words'
    | 'near-distance'
    | 'star'
    | 'no-words'
    | 'unknown-field'
    | 'no-value'
    | 'bad-value'
    | 'range-here'
    | 'range-turned'
    | 'too-deep'
    | 'unknown-value';
  /** The characters that it is about. */
  readonly found: string;
  /** The field whose value it is about. */
  readonly field?: QueryField;
}

/** The largest number of words that NEAR can span. */
export const largestDistance = 1000;
/** What NEAR without a number spans. */
export const usualDistance = 10;
