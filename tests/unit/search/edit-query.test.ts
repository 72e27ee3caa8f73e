import { describe, expect, it } from 'vitest';
import { valuesInQuery, withValues } from '../../../shared/search/edit-query';

describe('the values that a whole query asks for', () => {
  it('are those of a field outside parentheses, without a minus and not beside OR', () => {
    expect(valuesInQuery('quota lang:zh,en', 'lang')).toEqual(['zh', 'en']);
    expect(valuesInQuery('quota source:"Who decides, and how?"', 'source')).toEqual([
      'Who decides, and how?',
    ]);
    expect(valuesInQuery('quota -lang:zh', 'lang')).toEqual([]);
    expect(valuesInQuery('(quota lang:zh) committee', 'lang')).toEqual([]);
    expect(valuesInQuery('quota OR lang:zh', 'lang')).toEqual([]);
    expect(valuesInQuery('quota date:2023..2024', 'date')).toEqual([]);
    expect(valuesInQuery('quota "open', 'lang')).toEqual([]);
  });
});

describe('writing values into a query', () => {
  it('leaves the rest as it was written', () => {
    expect(withValues('配额  "in a row"', 'lang', ['zh'])).toBe('配额 "in a row" lang:zh');
    expect(withValues('𠮷 lang:zh 配额', 'lang', ['en', 'zh'])).toBe('𠮷 配额 lang:en,zh');
    expect(withValues('quota lang:zh', 'lang', [])).toBe('quota');
    expect(withValues('', 'code', ['pre-deliberation'])).toBe('code:pre-deliberation');
  });

  it('puts what is joined by OR into parentheses, so that the field is about all of it', () => {
    expect(withValues('quota OR 配额', 'lang', ['zh'])).toBe('(quota OR 配额) lang:zh');
  });

  it('quotes a value with blanks or commas', () => {
    expect(withValues('quota', 'source', ['Who decides, and how?'])).toBe(
      'quota source:"Who decides, and how?"',
    );
  });
});

describe('a field that is joined by AND', () => {
  it('is asked for of the whole query, and takes its AND along when it is taken out', () => {
    expect(valuesInQuery('lang:zh AND quota', 'lang')).toEqual(['zh']);
    expect(withValues('lang:zh AND quota', 'lang', ['en'])).toBe('quota lang:en');
    expect(withValues('a AND lang:zh AND b', 'lang', [])).toBe('a b');
    expect(withValues('lang:zh AND lang:en AND quota', 'lang', [])).toBe('quota');
    expect(withValues('quota AND lang:zh', 'lang', ['en'])).toBe('quota lang:en');
  });
});
