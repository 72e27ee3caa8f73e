import { closingQuote } from './read-query-words';
import { usualDistance, type FieldTest, type QueryNode, type Words } from './search-query';

/** The query that means what a tree says: `parseQuery` reads the same tree out of it. */
export function writeQuery(node: QueryNode): string {
  return write(node, 'or');
}

/** How strongly what surrounds a node binds. */
type Surroundings = 'or' | 'and' | 'one';

function write(node: QueryNode, around: Surroundings): string {
  switch (node.kind) {
    case 'words':
      return writeWords(node);
    case 'field':
      return writeField(node);
    case 'not':
      return `-${write(node.node, 'one')}`;
    case 'near':
      return inParentheses(
        node.operands
          .map(writeWords)
          .join(node.distance === usualDistance ? ' NEAR ' : ` NEAR/${node.distance} `),
        around === 'one',
      );
    case 'and':
      return inParentheses(node.nodes.map((part) => write(part, 'and')).join(' '), around === 'one');
    case 'or':
      return inParentheses(node.nodes.map((part) => write(part, 'or')).join(' OR '), around !== 'or');
  }
}

/** Words as a query has them. */
export function writeWords({ text, isPhrase, isPrefix }: Words): string {
  return `${isPhrase ? quoted(text) : text}${isPrefix ? '*' : ''}`;
}

/** A field with its values. */
export function writeField({ field, values, range }: Pick<FieldTest, 'field' | 'values' | 'range'>): string {
  if (range) return `${field}:${range.from}..${range.to}`;
  return `${field}:${values.map((value) => (isPlainValue(value) ? value : quoted(value))).join(',')}`;
}

/** In quotation marks that the text does not close. One that was read out of a query leaves at least one kind. */
function quoted(text: string): string {
  const free = Object.entries(closingQuote).find(([, closing]) => !text.includes(closing));
  const [opening, closing] = free ?? ['"', '"'];
  return `${opening}${text}${closing}`;
}

function isPlainValue(value: string): boolean {
  return !/[\s()（）"＂“”「」,，]|\.\./.test(value);
}

function inParentheses(text: string, isNeeded: boolean): string {
  return isNeeded ? `(${text})` : text;
}
