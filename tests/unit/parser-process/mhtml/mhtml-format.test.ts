import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../../electron/parser-process/parse-source';
import { expectSound } from '../invariants';

const read = (source: string, fileName = 'page.mhtml') =>
  parseSource({ bytes: new Uint8Array(Buffer.from(source, 'latin1')), fileName });
const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte === 61 || byte > 126
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('');

const page = (html: string, more = '', type = 'text/html') => `From: <Saved by Blink>
Snapshot-Content-Location: https://www.beiyuan.example/news/1.html
Subject: =?utf-8?Q?=E5=8C=97=E6=BA=90?=
Date: Tue, 4 Mar 2025 10:00:00 +0800
MIME-Version: 1.0
Content-Type: multipart/related;
 type="text/html";
 boundary="----Boundary--x"

------Boundary--x
Content-Type: text/css
Content-Location: cid:css-1

body { color: red }
------Boundary--x
Content-Type: ${type}
Content-ID: <frame-1>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://www.beiyuan.example/news/1.html

${quoted(html)}
${more}------Boundary--x--
`;

describe('a page saved into one file', () => {
  it('is read with its address; styles and pictures stay out', async () => {
    const parsed = await read(
      page(
        '<!doctype html><meta charset="utf-8"><title>党委会</title><body><h1>党委会研究</h1><p>出口=配额</p><script>run()</script>',
      ).replaceAll('\n', '\r\n'),
    );
    expectSound(parsed);
    expect(parsed.mediaType).toBe('multipart/related');
    expect(parsed.text).toBe('党委会研究\n\n出口=配额');
    expect(parsed.metadata).toMatchObject({
      title: { value: expect.stringContaining('党委会') as string },
      url: {
        value: 'https://www.beiyuan.example/news/1.html',
        origin: 'found',
        from: 'header Content-Location',
      },
    });
    expect(parsed.accessedAt).toBe('2025-03-04T02:00:00.000Z');
    expect(parsed.derivation.tool).toBe('claimbook MHTML');
  });

  it('takes its title from the header where the page has none', async () => {
    const parsed = await read(page('<p>Words of the page</p>'));
    expect(parsed.metadata.title).toMatchObject({ value: '北源', from: 'header Subject' });
  });

  it('in an old charset is read by what the part declares', async () => {
    const parsed = await read(
      page('<p>placeholder</p>', '', 'text/html; charset=gb2312').replace(
        'placeholder',
        '=B5=B3=CE=AF=BB=E1=D1=D0=BE=BF=CC=D6=C2=DB',
      ),
    );
    expect(parsed.text).toBe('党委会研究讨论');
    expect(parsed.charset).toMatchObject({ used: 'gb18030', declared: 'gb2312' });
  });

  it('names frames that are left out', async () => {
    const frame =
      '------Boundary--x\nContent-Type: text/html\nContent-Location: https://ads.example/\n\n<p>Advertisement</p>\n';
    const parsed = await read(page('<p>Words</p>', frame));
    expect(parsed.text).toBe('Words');
    expect(parsed.warnings.map(({ code }) => code)).toContain('frames-left-out');
  });

  it('that breaks off keeps what it has', async () => {
    const whole = page('<p>First words</p><p>Second words</p>');
    const parsed = await read(whole.slice(0, whole.indexOf('Second') + 3));
    expect(parsed.text).toContain('First words');
  });

  it.each([
    ['document-damaged', 'Content-Type: multipart/related\n\nno boundary'],
    ['no-text', 'Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--'],
    ['document-damaged', 'words without any header'],
  ])('%s', async (code, source) => {
    await expect(read(source)).rejects.toMatchObject({ failure: { code } });
  });

  it('of parts inside parts without end is refused', async () => {
    const deep = Array.from(
      { length: 30 },
      (_, i) => `Content-Type: multipart/related; boundary=b${i}\n\n--b${i}\n`,
    ).join('');
    await expect(read(deep)).rejects.toMatchObject({ failure: { code: 'document-unsafe' } });
  });
});
