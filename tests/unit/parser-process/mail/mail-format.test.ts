import iconv from 'iconv-lite';
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

  const sentence = '公司党委会对重大经营管理事项进行前置研究讨论，董事会再作出决定。';
  const traditional = '公司黨委會對重大經營管理事項進行前置研究討論，董事會再作出決定。';
  const quoted = (bytes: Buffer) =>
    [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('');

  it.each([
    ['gb18030', '8bit', 'gb18030', sentence],
    ['GB2312', 'quoted-printable', 'gb18030', sentence],
    ['x-gbk', 'base64', 'gb18030', sentence],
    ['big5', '8bit', 'big5', traditional],
    ['Big5', 'quoted-printable', 'big5', traditional],
    ['', '8bit', 'gb18030', sentence],
    ['', 'quoted-printable', 'gb18030', sentence],
    ['', 'base64', 'big5', traditional],
    ['us-ascii', '8bit', 'gb18030', sentence],
    ['utf-8', '8bit', 'gb18030', sentence],
    ['gb2312', '8bit', 'utf-8', sentence],
    ['no-such-charset', 'base64', 'utf-8', sentence],
  ])('that says %j, in %s, and is %s reads right', async (declared, transfer, actual, words) => {
    const bytes = iconv.encode(words, actual);
    const body =
      transfer === 'base64'
        ? bytes.toString('base64')
        : transfer === 'quoted-printable'
          ? quoted(bytes).replace(/(?:...){24}/g, '$&=\r\n')
          : bytes.toString('latin1');
    for (const type of ['text/plain', 'text/html']) {
      const parsed = await read([
        ...headers,
        `Content-Type: ${type}${declared === '' ? '' : `; charset=${declared}`}`,
        `Content-Transfer-Encoding: ${transfer}`,
        '',
        body,
      ]);
      expectSound(parsed);
      expect(parsed.text.split('\n\n')[1]?.trim()).toBe(words);
    }
  });

  it('whose lines flow has them joined', async () => {
    const type = 'Content-Type: text/plain; charset=us-ascii; format=flowed';
    const parsed = await read([...headers, type, '', 'The board ', 'decided.']);
    expect(parsed.text).toContain('The board decided.');
  });

  it('with a subject in base64 that is folded, or in bytes of no stated charset, reads right', async () => {
    const encoded = (text: string) => `=?gb2312?B?${iconv.encode(text, 'gb18030').toString('base64')}?=`;
    const folded = await read([
      'From: a@example.org',
      `Subject: ${encoded('关于前置研究讨论')}\r\n ${encoded('重大事项的通知')}`,
      '',
      'Words.',
    ]);
    expect(folded.metadata.title.value).toBe('关于前置研究讨论重大事项的通知');
    const raw = iconv.encode('关于前置研究讨论的通知', 'gb18030').toString('latin1');
    const bare = await read([
      'From: a@example.org',
      `Subject: ${raw}`,
      '',
      iconv.encode(sentence, 'gb18030').toString('latin1'),
    ]);
    expect(bare.metadata.title.value).toBe('关于前置研究讨论的通知');
    expect(bare.text).toContain(sentence);
    expect(codesOf(bare)).toContain('charset-guessed');
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
