import { expect, it } from 'vitest';
import { instantOf } from '../../../electron/parser-process/stated-instant';
import { parseSource } from '../../../electron/parser-process/parse-source';

it.each([
  ['Wed May 07 2025 09:14:00 GMT+0200', '2025-05-07T07:14:00.000Z'],
  ['Wed May 07 2025 09:14:00 GMT+0800 (中国标准时间)', '2025-05-07T01:14:00.000Z'],
  ['Tue, 4 Mar 2025 10:00:00 +0800', '2025-03-04T02:00:00.000Z'],
  ['Tue, 4 Mar 2025 10:00:00 GMT', '2025-03-04T10:00:00.000Z'],
  ['2025-03-04T10:00:00.5Z', '2025-03-04T10:00:00.500Z'],
  ['2025-03-04', undefined],
  ['Wed May 77 2025 09:14:00 GMT+0200', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [undefined, undefined],
])('an instant that is written as %j', (stated, instant) => {
  expect(instantOf(stated)).toBe(instant);
});

it('a page that SingleFile saved says when, and any other says nothing', async () => {
  const read = async (comment: string) => {
    const page = `<!DOCTYPE html><html><!--${comment}--><body><p>Words of the page.`;
    return (await parseSource({ bytes: Buffer.from(page), fileName: 'a.html' })).accessedAt;
  };
  const saved = '\n Page saved with SingleFile \n url: https://e.example/a \n saved date: ';
  expect(await read(`${saved}Wed May 07 2025 09:14:00 GMT+0200 (CEST)\n`)).toBe('2025-05-07T07:14:00.000Z');
  expect(await read(`${saved}some day\n`)).toBeUndefined();
  expect(await read(' saved date: Wed May 07 2025 09:14:00 GMT+0200 ')).toBeUndefined();
});
