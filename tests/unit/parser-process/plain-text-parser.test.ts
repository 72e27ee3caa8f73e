import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../electron/parser-process/parse-source';
import { expectSound, outline } from './invariants';

async function parse(text: string, fileName = 'notes.txt') {
  const parsed = await parseSource({ bytes: Buffer.from(text), fileName });
  expectSound(parsed);
  return parsed;
}
async function failureOf(bytes: Uint8Array, fileName: string) {
  const error: unknown = await parseSource({ bytes: new Uint8Array(bytes), fileName }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return (error as { failure: { code: string; message: string } }).failure;
}

describe('the text stays as it is', () => {
  test('only line ends and the BOM change', async () => {
    const parsed = await parse('\ufeff  One \r\n\r\n\tTwo\u00a0 \rThree  \n\n');
    expect(parsed.text).toBe('  One \n\n\tTwo\u00a0 \nThree  \n\n');
    expect(outline(parsed)).toEqual(['paragraph:   One ', 'paragraph: \tTwo\u00a0 ', 'paragraph: Three  ']);
  });

  test('any text round-trips', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
        const text = `a${words.replace(/[\0-\x1f\x7f]/g, '\n')}`;
        fc.pre(!/^\s*<(?:!doctype|html|head|body)/i.test(text));
        expect((await parse(text)).text).toBe(text.replace(/\r\n?/g, '\n'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('bad input, each by its own code', () => {
  test.each([
    ['empty-file', '', 'a.txt'],
    ['empty-file', ' \n\t\r\n', 'a.txt'],
    ['empty-file', '\ufeff', 'a.txt'],
    ['empty-file', '\u3000\u00a0', 'a.md'],
    ['not-text', 'text\0with\0zeros and more', 'a.txt'],
    ['not-text', `${'\x01\x02\x03\x05'.repeat(20)}x`, 'a.txt'],
    ['document-damaged', '%PDF-1.4 ...', 'report.txt'],
  ])('%s', async (code, text, fileName) => {
    expect(await failureOf(Buffer.from(text), fileName)).toMatchObject({ code });
  });

  test('random bytes called .txt', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff);
    expect(await failureOf(bytes, 'a.txt')).toMatchObject({ code: 'not-text' });
  });

  test('the message names the format and the ones that can be read', async () => {
    const { message } = await failureOf(Buffer.from('GIF89a\0'), 'a.gif');
    expect(message).toContain('GIF picture');
    expect(message).toContain('Markdown');
  });
});

describe('what can be told from the top, and no more', () => {
  test('an English text', async () => {
    const { metadata } = await parse(
      'Quotas rise again\n\nBy Jane Doe and John O’Neill\nPublished: 12 March 2024\nSource: Example Weekly\n\nThe ministry said that quotas for rare earths would rise next year.\n',
    );
    expect(metadata).toMatchObject({
      title: { value: 'Quotas rise again', origin: 'guessed' },
      author: { value: 'Jane Doe and John O’Neill', origin: 'guessed', from: 'line 3' },
      published: { value: '2024-03-12', origin: 'guessed' },
      publisher: { value: 'Example Weekly', origin: 'guessed' },
      language: { value: 'en', origin: 'guessed' },
      url: { value: null, origin: 'unknown' },
    });
  });

  test.each([
    ['来源：新华社 作者：张三 发布时间：2025年8月1日 10:00', '新华社', '张三', '2025-08-01'],
    ['2024-03-12 10:20 来源：人民日报', '人民日报', null, '2024-03-12'],
    ['發布時間：2024年5月 來源：聯合報　記者：李四', '聯合報', '李四', '2024-05'],
    ['文章来源：国资委 | 责任编辑：王五', '国资委', null, null],
    ['二〇二四年一月', null, null, '2024-01'],
  ])('a Chinese text: %s', async (line, publisher, author, published) => {
    const { metadata } = await parse(
      `关于稀土总量控制指标的通知\n${line}\n\n国有企业党委会前置研究讨论重大事项。\n`,
    );
    expect(metadata.title.value).toBe('关于稀土总量控制指标的通知');
    expect(metadata.publisher.value).toBe(publisher);
    expect(metadata.author.value).toBe(author);
    expect(metadata.published.value).toBe(published);
    expect(metadata.language.value).toMatch(/^zh/);
  });

  test('a date in running text is not the date of the text', async () => {
    const { metadata } = await parse(
      'Notes\n\nOn 12 March 2024 the ministry published a notice about quotas.\n',
    );
    expect(metadata.published).toEqual({ value: null, origin: 'unknown' });
  });

  test('a long first line is no title: the file is called by its name', async () => {
    const { metadata } = await parse(
      `${'A long sentence that goes on and on. '.repeat(6)}\n`,
      'field_notes.txt',
    );
    expect(metadata.title).toEqual({ value: 'field notes', origin: 'guessed', from: 'file name' });
  });

  test('a paste without a title has none', async () => {
    const parsed = await parseSource({
      bytes: Buffer.from('Just a sentence, pasted.'),
      fileName: '',
      mediaType: 'text/plain',
    });
    expect(parsed.metadata.title).toEqual({ value: null, origin: 'unknown' });
  });
});
