import { describe, expect, it } from 'vitest';
import { cslDateOf, itemOfSource, namesIn } from '../../../electron/citation/item-of-source';
import type { CslItem } from '../../../shared/reference/reference-schema';
import type { MetadataName, SourceDetail } from '../../../shared/source/source-schema';

type Fields = Partial<Record<MetadataName, { value: string; origin: 'found' | 'typed' }>>;

/** What is read of a source; the rest of it does not matter here. */
function source(fields: Fields, title = 'A notice'): SourceDetail {
  const unknown = { value: null, origin: 'unknown' };
  const names = ['title', 'publisher', 'author', 'published', 'language', 'url', 'archiveUrl'] as const;
  const metadata = Object.fromEntries(names.map((name) => [name, fields[name] ?? unknown]));
  const capture = { capturedAt: '2026-11-30T23:30:00.000Z', utcOffsetMinutes: 480 };
  return { title, mediaType: 'text/html', metadata, capture } as unknown as SourceDetail;
}
const found = (value: string) => ({ value, origin: 'found' as const });

describe('a source as an item of the Citation Style Language', () => {
  it('is a page with its site, its day and the day of capture where it was captured', () => {
    const fields = {
      url: found('https://example.org'),
      publisher: found('Xinhua'),
      published: found('2023-07'),
    };
    expect(itemOfSource(source(fields), null)).toEqual({
      type: 'webpage',
      title: 'A notice',
      'container-title': 'Xinhua',
      URL: 'https://example.org',
      issued: { 'date-parts': [[2023, 7]] },
      accessed: { 'date-parts': [[2026, 12, 1]] },
    });
  });

  it('says nothing that is not known, and is Chinese where its title is', () => {
    const item = itemOfSource(source({}, '关于学习的通知'), null);
    expect(Object.keys(item).toSorted()).toEqual(['accessed', 'language', 'title', 'type']);
    expect(item).toMatchObject({ type: 'document', language: 'zh' });
  });

  it('is what an attached reference says, but for what was typed', () => {
    const reference: CslItem = {
      type: 'article-journal',
      title: 'From the library',
      author: [{ family: 'Smith', given: 'Jane' }],
      issued: { 'date-parts': [[2020]] },
      volume: '12',
    };
    const typed = { value: '2021', origin: 'typed' as const };
    const item = itemOfSource(
      source({ author: found('J. Smith'), published: typed, title: found('A notice') }),
      reference,
    );
    expect(item).toMatchObject({ ...reference, issued: { 'date-parts': [[2021]] } });
  });
});

describe('names', () => {
  it.each([
    ['Smith, Jane', [{ family: 'Smith', given: 'Jane' }]],
    ['Jane Smith', [{ literal: 'Jane Smith' }]],
    ['State Council, Information Office', [{ literal: 'State Council, Information Office' }]],
    ['张三、李四', [{ literal: '张三' }, { literal: '李四' }]],
    ['张三；Smith, Jane', [{ literal: '张三' }, { family: 'Smith', given: 'Jane' }]],
    ['欧阳修', [{ literal: '欧阳修' }]],
  ])('%s', (author, names) => {
    expect(namesIn(author)).toEqual(names);
  });

  it('of nobody are none', () => {
    expect(namesIn(undefined)).toBeUndefined();
    expect(namesIn(' ; ')).toBeUndefined();
  });
});

describe('a date', () => {
  it.each([
    ['2023', { 'date-parts': [[2023]] }],
    ['2023-07-14', { 'date-parts': [[2023, 7, 14]] }],
    ['2023-07~', { 'date-parts': [[2023, 7]], circa: true }],
    ['2020/2021', { 'date-parts': [[2020], [2021]] }],
    ['199X', { literal: '199X' }],
    ['2023-21', { literal: '2023-21' }],
    ['2020/..', { literal: '2020/..' }],
  ])('%s', (edtf, date) => {
    expect(cslDateOf(edtf)).toEqual(date);
  });
});
