import { queryFields, type QueryFault, type QueryField } from './search-query';

/** A word of a query as it is written. Positions are code points. */
export type QueryToken = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'open' | 'close' | 'minus' | 'or' | 'and' | 'not' }
  /** `distance`: as it is written after the stroke; null without one. */
  | { readonly kind: 'near'; readonly distance: string | null }
  | { readonly kind: 'words'; readonly text: string; readonly isPhrase: boolean; readonly isPrefix: boolean }
  | { readonly kind: 'field'; readonly field: QueryField; readonly values: readonly FieldValue[] }
);

/** One of the values after a field's colon. */
export interface FieldValue {
  readonly text: string;
  readonly at: number;
  /** It was in quotation marks: two points in it are two points. */
  readonly isQuoted: boolean;
}

/** Thrown while a query is read; `parseQuery` answers the fault. */
export class QueryError extends Error {
  readonly fault: QueryFault;

  constructor(reason: QueryFault['reason'], at: number, found = '', field?: QueryField) {
    super(reason);
    this.fault = { reason, at, found, ...(field && { field }) };
  }
}

/** Quotation marks by the one that opens, the plainest first. */
export const closingQuote: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」', '＂': '＂' };
const operators: Readonly<Record<string, 'or' | 'and' | 'not'>> = { OR: 'or', AND: 'and', NOT: 'not' };

/** Reads the words, marks and fields that a query consists of. Throws QueryError. */
export function readQueryWords(query: string): QueryToken[] {
  const reader = new Reader([...query]);
  const tokens: QueryToken[] = [];
  for (let token = reader.next(); token; token = reader.next()) tokens.push(token);
  return tokens;
}

class Reader {
  private readonly characters: readonly string[];
  private at = 0;

  constructor(characters: readonly string[]) {
    this.characters = characters.map((character) => narrow[character] ?? character);
  }

  next(): QueryToken | undefined {
    while (isBlank(this.peek())) this.at++;
    const at = this.at;
    const character = this.peek();
    if (character === undefined) return undefined;
    if (character in parentheses) return this.single(parentheses[character] ?? 'open');
    if (character === '-' && !isBlank(this.peek(1)) && this.peek(1) !== undefined)
      return this.single('minus');
    if (character in closingQuote) {
      const text = this.quoted();
      const isPrefix = this.takeStar();
      return { kind: 'words', text, isPhrase: true, isPrefix, at, end: this.at };
    }
    return this.word(at);
  }

  private word(at: number): QueryToken {
    const text = this.plain(isWordEnd);
    const field = /^([a-zA-Z]+)[:：]/.exec(text)?.[1];
    if (field !== undefined && !/^[:：]\/\//.test(text.slice(field.length))) return this.field(field, at);
    const end = this.at;
    if (text in operators) return { kind: operators[text] ?? 'or', at, end };
    const near = /^NEAR(?:\/(.*))?$/.exec(text);
    if (near) return { kind: 'near', distance: near[1] ?? null, at, end };
    const star = text.indexOf('*');
    const isPrefix = star >= 0;
    if (isPrefix && (star !== text.length - 1 || star === 0))
      throw new QueryError('star', at + codePoints(text.slice(0, star)));
    return { kind: 'words', text: isPrefix ? text.slice(0, -1) : text, isPhrase: false, isPrefix, at, end };
  }

  private field(written: string, at: number): QueryToken {
    const name = written.toLowerCase();
    const field = queryFields.find((known) => known === name);
    if (!field) throw new QueryError('unknown-field', at, written);
    this.at = at + written.length + 1;
    const values = [this.value()];
    while (this.peek() === ',' || this.peek() === '，') {
      this.at++;
      values.push(this.value());
    }
    return { kind: 'field', field, values, at, end: this.at };
  }

  private value(): FieldValue {
    const at = this.at;
    const isQuoted = (this.peek() ?? '') in closingQuote;
    const text = isQuoted ? this.quoted() : this.plain(isValueEnd);
    if (text.trim() === '') throw new QueryError('no-value', at);
    return { text: text.trim(), at, isQuoted };
  }

  private quoted(): string {
    const at = this.at;
    const closing = closingQuote[this.characters[at] ?? ''];
    let end = at + 1;
    while (end < this.characters.length && this.characters[end] !== closing) end++;
    if (end === this.characters.length) throw new QueryError('quote-open', at);
    this.at = end + 1;
    return this.characters.slice(at + 1, end).join('');
  }

  private plain(isEnd: (character: string) => boolean): string {
    const from = this.at;
    while (this.at < this.characters.length && !isEnd(this.characters[this.at] ?? '')) this.at++;
    return this.characters.slice(from, this.at).join('');
  }

  private takeStar(): boolean {
    if (this.peek() !== '*') return false;
    this.at++;
    return true;
  }

  private single(kind: 'open' | 'close' | 'minus'): QueryToken {
    this.at++;
    return { kind, at: this.at - 1, end: this.at };
  }

  private peek(ahead = 0): string | undefined {
    return this.characters[this.at + ahead];
  }
}

/** As a Chinese input method writes what means something in a query. */
const narrow: Readonly<Record<string, string>> = { '－': '-', '＊': '*' };
const parentheses: Readonly<Record<string, 'open' | 'close'>> = {
  '(': 'open',
  '（': 'open',
  ')': 'close',
  '）': 'close',
};

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

function isWordEnd(character: string): boolean {
  return isBlank(character) || character in parentheses || character in closingQuote;
}

function isValueEnd(character: string): boolean {
  return isWordEnd(character) || character === ',' || character === '，';
}

function codePoints(text: string): number {
  return [...text].length;
}
