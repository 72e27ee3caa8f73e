import { describe, expect, it } from 'vitest';
import { nameOfSource, optionsOf } from '../../../renderer/search/facet-options';
import { emptyFields, fieldsOf, formOf } from '../../../renderer/search/form-fields';
import { writeForm } from '../../../shared/search/query-form';

const again = (query: string): string => {
  const fields = fieldsOf(query);
  if (!fields) throw new Error(`The form cannot show ${query}.`);
  return writeForm(formOf(fields, 10));
};

describe('the search form', () => {
  it.each([
    'quota econom*',
    '"in a row" "党委 会议"',
    '(配额 OR "supply quota")',
    'quota -memo -"in a row"',
    '配额 NEAR/5 党委',
    'quota code:pre-deliberation,sasac lang:zh date:2023..2024',
    'quota date:2024-03',
    'quota date:2023..',
    'source:"Who decides, and how?" cited:no',
  ])('shows and writes %s', (query) => {
    expect(again(query)).toBe(query);
  });

  it('writes a range of ratings as all that it spans', () => {
    expect(again('quota reliability:A..C')).toBe('quota reliability:A,B,C');
  });

  it('does not show what it would have to leave out', () => {
    expect(fieldsOf('(a b) OR c')).toBeNull();
    expect(fieldsOf('-lang:zh')).toBeNull();
    expect(fieldsOf('date:2021,2023')).toBeNull();
    expect(fieldsOf('"open')).toBeNull();
  });

  it('writes NEAR only with words on both sides, and nothing for nothing', () => {
    expect(writeForm(formOf({ ...emptyFields, nearFirst: 'quota' }, 10))).toBe('');
    expect(
      writeForm(formOf({ ...emptyFields, nearFirst: 'a', nearSecond: 'b', nearDistance: 'x' }, 10)),
    ).toBe('a NEAR b');
  });
});

describe('facets', () => {
  const sources = [
    { id: '1', title: 'Report' },
    { id: '2', title: 'Report of 2024' },
    { id: '3', title: 'The “other” one' },
  ];

  it('name a source by its title where that names no other', () => {
    expect(nameOfSource('2', sources)).toBe('Report of 2024');
    expect(nameOfSource('1', sources)).toBe('1');
    expect(nameOfSource('3', sources)).toBe('3');
    expect(nameOfSource('4', sources)).toBe('4');
  });

  it('keep what is chosen in sight where nothing is found with it', () => {
    const zh = { value: 'zh', label: 'zh', count: 2 };
    expect(optionsOf([zh], ['zh', 'fr'])).toEqual([{ value: 'fr', label: 'fr', count: 0 }, zh]);
  });
});
