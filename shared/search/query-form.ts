import { parseQuery } from './parse-query';
import type { FieldTest, Near, QueryField, QueryNode, Words } from './search-query';
import { writeField, writeQuery, writeWords } from './write-query';

/** What the form beside the search box holds; it writes a query and reads one that is simple enough. */
export interface QueryForm {
  /** Single words, with a star behind what may go on. */
  readonly words: readonly string[];
  /** Each as it stands between quotation marks. */
  readonly phrases: readonly string[];
  /** One of them is enough. */
  readonly anyOf: readonly string[];
  readonly without: readonly string[];
  readonly near: { readonly first: string; readonly second: string; readonly distance: number } | null;
  /** As it is written behind the colon: `a,b` or `A..B`. */
  readonly fields: Partial<Record<QueryField, string>>;
}

/** A form in which nothing is filled in. */
export const emptyForm: QueryForm = {
  words: [],
  phrases: [],
  anyOf: [],
  without: [],
  near: null,
  fields: {},
};

/** The query that a form stands for; empty where nothing is filled in. */
export function writeForm(form: QueryForm): string {
  const nodes: string[] = [
    ...form.words,
    ...form.phrases.map((text) => writeWords(asWords(text, true))),
    ...(form.anyOf.length === 0 ? [] : [writeAny(form.anyOf)]),
    ...form.without.map((text) => `-${writeWords(asWords(text, isSeveral(text)))}`),
    ...(form.near ? [writeNear(form.near)] : []),
    ...Object.entries(form.fields).map(([field, value]) => `${field}:${value}`),
  ];
  return nodes.join(' ');
}

/** The form that stands for a query; null where it is wrong, or says more than a form can. */
export function readForm(query: string): QueryForm | null {
  if (query.trim() === '') return emptyForm;
  const parsed = parseQuery(query);
  if (!parsed.ok) return null;
  const parts = parsed.node.kind === 'and' ? parsed.node.nodes : [parsed.node];
  let form: QueryForm | null = emptyForm;
  for (const part of parts) form = form && withPart(form, part);
  return form;
}

function withPart(form: QueryForm, node: QueryNode): QueryForm | null {
  switch (node.kind) {
    case 'words':
      if (!node.isPhrase) return { ...form, words: [...form.words, writeWords(node)] };
      return node.isPrefix ? null : { ...form, phrases: [...form.phrases, node.text] };
    case 'near':
      return form.near ? null : withNear(form, node);
    case 'field':
      if (form.fields[node.field] !== undefined) return null;
      return { ...form, fields: { ...form.fields, [node.field]: valueOf(node) } };
    case 'not': {
      const text = node.node.kind === 'words' ? entryOf(node.node) : null;
      return text === null ? null : { ...form, without: [...form.without, text] };
    }
    case 'or': {
      const texts = node.nodes.map((part) => (part.kind === 'words' ? entryOf(part) : null));
      if (form.anyOf.length > 0 || texts.includes(null)) return null;
      return { ...form, anyOf: texts.filter((text) => text !== null) };
    }
    case 'and':
      return null;
  }
}

function withNear(form: QueryForm, { operands, distance }: Near): QueryForm | null {
  const [first, second, ...more] = operands.map(entryOf);
  if (first === undefined || first === null || second === undefined || second === null) return null;
  return more.length > 0 ? null : { ...form, near: { first, second, distance } };
}

/** Words as an entry of a list has them: a phrase is told by its blanks. */
function entryOf(words: Words): string | null {
  if (!words.isPhrase) return writeWords(words);
  return words.isPrefix || !isSeveral(words.text) ? null : words.text;
}

function valueOf(node: FieldTest): string {
  return writeField(node).slice(node.field.length + 1);
}

function writeAny(entries: readonly string[]): string {
  const nodes = entries.map((text) => asWords(text, isSeveral(text)));
  const [only] = nodes;
  return nodes.length === 1 && only ? writeWords(only) : `(${writeQuery({ kind: 'or', nodes })})`;
}

function writeNear({ first, second, distance }: NonNullable<QueryForm['near']>): string {
  const operands = [first, second].map((text) => asWords(text, isSeveral(text)));
  return writeQuery({ kind: 'near', operands, distance });
}

function isSeveral(text: string): boolean {
  return /\s/.test(text.trim());
}

function asWords(text: string, isPhrase: boolean): Words {
  const isPrefix = !isPhrase && text.endsWith('*');
  return { kind: 'words', text: isPrefix ? text.slice(0, -1) : text, isPhrase, isPrefix };
}
