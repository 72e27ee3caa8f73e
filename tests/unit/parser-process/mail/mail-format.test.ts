import { describe, expect, it } from 'vitest';
import { mailDate } from '../../../../electron/parser-process/mail/mail-date';
import { parseSource } from '../../../../electron/parser-process/parse-source';
import { expectSound } from '../invariants';

const read = (lines: readonly string[], fileName = 'message.eml') =>
  parseSource({ bytes: new Uint8Array(Buffer.from(lines.join('\r\n'), 'latin1')), fileName });
const codesOf = (parsed: Awaited<ReturnType<typeof read>>) => parsed.warnings.map(({ code }) => code);
const base64 = (text: string) => Buffer.from(text).toString('base64');

const headers = [
  'Received: from mx.example by mail.example; Tue, 4 Mar 2025 01:00:00 +0000',
  `From: =?UTF-8?B?${base64('王芳')}?= <wang@beiyuan.example>`,
  'To: Li Wei <li@example.org>, sales@example.org',
  'Date: Tue, 4 Mar 2025 00:30:00 +0800',
  `Subject: =?UTF-8?B?${base64('关于出口配额')}?=`,
  'MIME-Version: 1.0',
];

describe('an e-mail', () => {
  it('is who wrote to whom when, and the words', async () => {
    const parsed = await read([
      ...headers,
      'Content-Type: text/plain; charset=gb18030',
      'Content-Transfer-Encoding: base64',
      '',
      'tbPOr9Ghx7DWw9HQvr/M1sLboaM=',
    ]);
    expectSound(parsed);
    expect(parsed.mediaType).toBe('message/rfc822');
    expect(parsed.text.split('\n')).toEqual([
      'From: 王芳 <wang@beiyuan.example>',
      'To: Li Wei <li@example.org>, sales@example.org',
      'Date: Tue, 4 Mar 2025 00:30:00 +0800',
      'Subject: 关于出口配额',
      '',
      expect.stringContaining('前置研究讨论。'),
    ]);
    expect(parsed.metadata).toMatchObject({
      title: { value: '关于出口配额', origin: 'found', from: 'header Subject' },
      author: { value: '王芳', origin: 'found' },
      published: { value: '2025-03-04', origin: 'found' },
    });
    expect(parsed.metadata.language.value).toBe('zh-Hans');
  });

  it('in HTML keeps its structure and runs nothing; attachments are named', async () => {
    const parsed = await read([
      ...headers,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      'Content-Type: text/plain',
      '',
      'plain words',
      '--c',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<h1>Quota</h1><script>steal()</script><p>The committee =E5=85=9A=E5=A7=94 decided.<img src=3D"http://track.example/x"></p>',
      '--c--',
      '--b',
      'Content-Type: application/pdf; name="plan.pdf"',
      'Content-Disposition: attachment; filename="plan.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERg==',
      '--b--',
    ]);
    expectSound(parsed);
    expect(parsed.text).toContain('Quota\n\nThe committee 党委 decided.');
    expect(JSON.stringify(parsed)).not.toMatch(/steal|track\.example|plain words/);
    expect(parsed.blocks.some(({ kind }) => kind === 'heading')).toBe(true);
    expect(parsed.warnings).toEqual([
      expect.objectContaining({
        code: 'attachments-left-out',
        message: expect.stringContaining('plan.pdf') as string,
      }),
    ]);
  });

  it('keeps the lines of an answer apart from what it answers', async () => {
    const parsed = await read([...headers, '', 'No.', '', '> Does the committee', '> decide?']);
    expect(parsed.text).toContain('No.\n\n> Does the committee\n> decide?');
    expect(parsed.blocks.at(-1)?.kind).toBe('quote');
  });

  it('says where its bytes are no characters of its charset', async () => {
    const parsed = await read([
      ...headers,
      'Content-Type: text/plain; charset=utf-8',
      '',
      'broken \xff here',
    ]);
    expect(codesOf(parsed)).toEqual(['characters-unknown']);
  });

  it.each(['text/plain', 'text/html'])(
    'with zeros in %s holds none, and says that it was damaged',
    async (type) => {
      const parsed = await read([
        ...headers,
        `Content-Type: ${type}; charset=utf-8`,
        '',
        '<p>output pl\0n</p>',
      ]);
      expectSound(parsed);
      expect(parsed.text).toContain('output pl\ufffdn');
      expect(codesOf(parsed)).toContain('characters-unknown');
    },
  );

  it('nested far deeper than mail is ends with a refusal', async () => {
    const deep = Array.from({ length: 400 }, (_, i) => [
      `Content-Type: multipart/mixed; boundary=b${i}`,
      '',
      `--b${i}`,
    ]).flat();
    await expect(read(['From: a@example.org', ...deep])).rejects.toMatchObject({
      failure: { code: 'document-damaged' },
    });
  });
});

describe('the day of a message', () => {
  it.each([
    ['Tue, 4 Mar 2025 00:30:00 +0800', '2025-03-04'],
    ['14 December 2024 09:00 GMT', '2024-12-14'],
    ['yesterday', undefined],
    ['4 Xyz 2025', undefined],
  ])('%s', (value, day) => expect(mailDate(value)).toBe(day));
});
