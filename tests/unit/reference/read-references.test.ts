import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { filesOfField } from '../../../electron/reference/attached-files';
import { cslDate, edtfOf } from '../../../electron/reference/csl-date';
import { readReferences } from '../../../electron/reference/read-references';
import { metadataOf, referenceTitle } from '../../../electron/reference/reference-metadata';
import { FailureError } from '../../../shared/result';

const read = (text: string | Uint8Array, name = 'library') =>
  readReferences(typeof text === 'string' ? new TextEncoder().encode(text) : text, name);

async function failureOf(text: string): Promise<string | undefined> {
  try {
    await read(text);
    return undefined;
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  }
}

const ris = `TY  - JOUR
AU  - 张, 三
AU  - 李四
AU  - Müller, Jérôme
TI  - 党组织前置研究讨论
T2  - Journal of China Studies
PY  - 2024
DA  - 2024/03/05/
DO  - 10.1000/XYZ
UR  - https://example.org/a
L1  - files/12/x.pdf
LA  - zh-CN
AB  - A first line
that goes on.
ER  - 

TY  - NEWS
TI  - No end of the record
TY  - BLOG
AU  - Nobody
ER  - 
`;

describe('RIS', () => {
  it('is read record by record, with names in their order and a broken record named by its line', async () => {
    const { format, references, failed } = await read(ris.replaceAll('\n', '\r\n'));
    expect(format).toBe('RIS');
    expect(references.map(({ item }) => [item.type, item.title])).toEqual([
      ['article-journal', '党组织前置研究讨论'],
      ['article-newspaper', 'No end of the record'],
    ]);
    expect(references[0]).toMatchObject({ line: 1, files: ['files/12/x.pdf'] });
    expect(references[0]?.item['abstract']).toBe('A first line that goes on.');
    expect(failed).toMatchObject([{ line: 19, key: null }]);
    expect(metadataOf(references[0]?.item ?? { type: 'document' })).toEqual({
      title: '党组织前置研究讨论',
      publisher: 'Journal of China Studies',
      author: '张三; 李四; Müller, Jérôme',
      published: '2024-03-05',
      language: 'zh-Hans',
      url: 'https://example.org/a',
    });
  });

  it.each(['gb18030', 'utf16le', 'big5'])('is read in %s', async (encoding) => {
    const text = `TY  - BOOK\nTI  - 中國共產黨國有企業基層組織工作條例與黨委前置研究討論的重大經營管理事項\nAU  - 王小明\nPB  - 人民出版社\nPY  - 2020\nER  - \n`;
    const { references } = await read(iconv.encode(text, encoding, { addBOM: encoding === 'utf16le' }));
    expect(references[0]?.item).toMatchObject({
      title: expect.stringContaining('國有企業'),
      publisher: '人民出版社',
    });
  });
});

describe('BibTeX', () => {
  it('reads LaTeX, names, strings, duplicate keys, and Zotero’s files', async () => {
    const { format, references, failed } = await read(`Some words before.
@string{jcs = "Journal of {China} Studies"}
@comment{ignored}
@article{key1,
  author = {M{\\"u}ller, J{\\'e}r{\\^o}me and {张}, {三} and 李四 and {World Bank} and van der Berg, Anna},
  title = {The {Party} committee \\& the board: 50\\% of \\textit{all} {\\v{s}} -- {\\em one}},
  journal = jcs, year = 2024, month = mar, pages={1--10}, doi={10.1000/xyz}, langid={english},
  file = {Full Text:files/12/x.pdf:application/pdf;Snapshot:files/13/a.html:text/html}
}
@misc{key3, title = {后面的}, author={王小明}, date={2025-03-01}, urldate={2025-04-01}, url={https://a.b/c_d}}
@misc{key3, title = {Another with the same key}}
`);
    expect([format, failed]).toEqual(['BibTeX', []]);
    expect(references.map(({ key, line }) => [key, line])).toEqual([
      ['key1', 4],
      ['key3', 10],
      ['key3', 11],
    ]);
    expect(references[0]?.item).toMatchObject({
      type: 'article-journal',
      title: 'The Party committee & the board: 50% of all š – one',
      'container-title': 'Journal of China Studies',
      issued: { 'date-parts': [[2024, 3]] },
      page: '1-10',
    });
    expect(references[0]?.files).toEqual(['files/12/x.pdf', 'files/13/a.html']);
    expect(metadataOf(references[0]?.item ?? { type: 'document' })).toMatchObject({
      author: 'Müller, Jérôme; 张三; 李四; World Bank; van der Berg, Anna',
      url: 'https://doi.org/10.1000/xyz',
    });
    expect(references[1]?.item).toMatchObject({
      title: '后面的',
      accessed: { 'date-parts': [[2025, 4, 1]] },
    });
  });

  it('keeps the good entries and names each bad one with its line', async () => {
    const { references, failed } = await read(`@misc{good1, title={First}}
@book{open, title = {Unclosed {brace}, year = 2020
}
@misc{good2, title={Second}}
@article{comma, title = "x" year = 3}
@misc{empty, note={nothing}}
@misc{good3, title={Third}}
@misc{cut, title={Fourth`);
    expect(references.map(({ key }) => key)).toEqual(['good1', 'good2', 'good3']);
    expect(failed.map(({ key, line }) => [key, line])).toEqual([
      ['open', 2],
      ['comma', 5],
      ['empty', 6],
      ['cut', 8],
    ]);
  });

  it('reads 10,000 entries with a broken one among them', async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) =>
        `@article{k${at}, author={M{\\"u}ller, Anna and 李四}, title={Title number ${at} \\& more}, year=2020}`,
    );
    many[5000] = '@article{broken, title={Never closed';
    const { references, failed } = await read(many.join('\n'));
    expect(references).toHaveLength(9_999);
    expect(failed).toMatchObject([{ key: 'broken', line: 5001 }]);
  }, 60_000);
});

describe('BibTeX made to grow', () => {
  const doubling = (first: string, times: number) => [
    `@string{m0 = "${first}"}`,
    ...Array.from({ length: times }, (_, at) => `@string{m${at + 1} = m${at} # m${at}}`),
  ];

  it('is refused where macros double one another', async () => {
    const lines = [...doubling('x', 40), '@misc{one, title = m40}'];
    expect(await failureOf(lines.join('\n'))).toBe('too-large');
    expect(await failureOf(lines.join(' '))).toBe('too-large');
  });

  it('is refused where entries say a long macro again and again', async () => {
    const long = doubling('x', 16);
    const often = `@misc{one, title = ${Array.from({ length: 200 }, () => 'm16').join(' # ')}}`;
    const many = Array.from({ length: 200 }, (_, at) => `@misc{k${at}, title = m16}`);
    expect(await failureOf([...long, often].join('\n'))).toBe('too-large');
    expect(await failureOf([...long, ...many].join('\n'))).toBe('too-large');
  });

  it('is read where the macros of journals are many and short', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => `@string{j${at} = "Journal " # {number ${at}}}`);
    lines.push('@misc{one, title = {First}, journal = J7 # " and " # j8}', '@string{late = {Said later}}');
    lines.push('@misc{two, title = late}', '% the last line is not ended');
    const { references, failed } = await read(lines.join('\n'));
    expect(failed).toEqual([]);
    expect(references.map(({ item }) => [item.title, item['container-title']])).toEqual([
      ['First', 'Journal number 7 and Journal number 8'],
      ['Said later', undefined],
    ]);
  });
});

it('refuses more than is read at once: bytes, and entries of every format', async () => {
  expect(await failureOf(`@misc{one, title = {First}}\n${' '.repeat(32 * 1024 * 1024)}`)).toBe('too-large');
  const times = 50_001;
  expect(await failureOf('@misc{k, title = {x}}\n'.repeat(times))).toBe('too-large');
  expect(await failureOf('TY  - RPRT\nTI  - x\nER  - \n'.repeat(times))).toBe('too-large');
  const items = Array.from({ length: times }, () => ({ type: 'report', title: 'x' }));
  expect(await failureOf(JSON.stringify(items))).toBe('too-large');
});

describe('CSL-JSON', () => {
  it('is kept as it came, and what is no item is named by its number', async () => {
    const item = {
      id: 'a/1',
      type: 'webpage',
      title: '通知',
      volume: 3,
      author: [{ family: '张', given: '三' }, { literal: '国资委' }],
      issued: { 'date-parts': [['2024', 3]] },
      custom: { kept: true },
    };
    const { format, references, failed } = await read(
      JSON.stringify([item, 5, { type: 'book' }, { title: 'No type' }]),
    );
    expect(format).toBe('CSL-JSON');
    expect(references).toMatchObject([{ item: { ...item }, key: 'a/1' }]);
    expect(failed.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(metadataOf(references[0]?.item ?? { type: 'document' })).toEqual({
      title: '通知',
      author: '张三; 国资委',
      published: '2024-03',
    });
  });

  it('with numbers for ids, particles in names and emphasis in a title', async () => {
    const item = {
      id: 2,
      type: 'book',
      title: 'Of <i>quotas</i>',
      author: [{ family: 'Berg', given: 'A.', 'non-dropping-particle': 'van den' }],
    };
    const { references } = await read(JSON.stringify([item]));
    expect(references[0]).toMatchObject({ key: '2', item: { title: 'Of <i>quotas</i>' } });
    expect(metadataOf(references[0]?.item ?? { type: 'document' })).toEqual({
      title: 'Of quotas',
      author: 'van den Berg, A.',
    });
  });

  it('nested without end is named, and the others are read', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const { references, failed } = await read(
      `[{"type":"book","title":"Deep","x":${deep}},{"type":"book","title":"T"}]`,
    );
    expect(references.map(({ item }) => item.title)).toEqual(['T']);
    expect(failed).toMatchObject([{ line: 1 }]);
  });

  it('is read as one item and as a list of Zotero’s own', async () => {
    expect((await read('{"type":"book","title":"One"}')).references).toHaveLength(1);
    expect((await read('{"items":[{"type":"book","title":"One"}]}')).references).toHaveLength(1);
  });
});

it('refuses what holds no references', async () => {
  expect(await failureOf('Just a letter to a@b.example, nothing else.')).toBe('unsupported-format');
  expect(await failureOf('[{"type": "book", ')).toBe('document-damaged');
  expect(await failureOf('[]')).toBe('unsupported-format');
  expect(await failureOf('{"answers": ["of another program"]}')).toBe('unsupported-format');
});

it('takes the field of files apart as Zotero and JabRef write it', () => {
  expect(filesOfField('Full\\: Text:files/1/a\\;b.pdf:application/pdf')).toEqual(['files/1/a;b.pdf']);
  expect(filesOfField(':papers/x.pdf:PDF')).toEqual(['papers/x.pdf']);
  expect(filesOfField('papers/x.pdf')).toEqual(['papers/x.pdf']);
  expect(filesOfField('a:C\\:\\\\x.pdf:PDF')).toEqual(['C:\\x.pdf']);
  expect(filesOfField('')).toEqual([]);
});

it('writes dates as EDTF, and none that are none', () => {
  const edtf = (words: string) => edtfOf(cslDate(words));
  expect(edtf('2024/03/05/')).toBe('2024-03-05');
  expect(edtf('2024///')).toBe('2024');
  expect(edtf('2024-3')).toBe('2024-03');
  expect(edtf('2024-03/2024-05')).toBe('2024-03/2024-05');
  expect(edtf('2024-13-40')).toBeUndefined();
  expect(edtf('')).toBeUndefined();
  expect(edtfOf({ raw: '2025年8月1日' })).toBe('2025-08-01');
  expect(edtfOf({ 'date-parts': [['2024', '3']] })).toBe('2024-03');
});

it('calls a reference without a title by what it can be found by', () => {
  expect(referenceTitle({ type: 'webpage', URL: 'https://a.b' })).toBe('https://a.b');
});
