import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { linesAt, makePdf } from '../unit/parser-process/pdf/make-pdf';
import { chunked, makeWarc, response, warcinfo } from '../unit/parser-process/warc/make-warc';
import { makeZip } from '../unit/parser-process/zip/make-zip';

/** A sound document of a format, from which broken ones are made. */
export interface Seed {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Of a packed format, so that a part can be changed and packed again. */
  readonly parts?: readonly (readonly [string, string])[];
}

type Parts = NonNullable<Seed['parts']>;

const chinese = '公司党委会对重大经营管理事项进行前置研究讨论，董事会再作出决定。';
const english = 'The Party committee studied the output plan before the board decided on it.';
/** The words 党委会前置研究讨论 in GB 18030. */
const gbk = Buffer.from('b5b3cee1bbe1c7b0d6c3d1d0bebfccd6c2db', 'hex');

const markdown = `---\ntitle: Plan\ndate: 2025-03-04\n---\n# ${english}\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| 1 | ${chinese} |\n\n> quoted[^1]\n\n\`\`\`js\ncode\n\`\`\`\n\n[^1]: note`;
const srt = `1\n00:00:01,000 --> 00:00:03,000\n<i>${english}</i>\n\n2\n00:00:03,500 --> 00:00:05,000\n${chinese}\n`;
const vtt = `WEBVTT\n\nNOTE x\n\nc1\n00:01.000 --> 00:02.000 align:start\n<v Wang>${english} &amp; so</v>\n\n00:02.000 --> 00:03.000\n${chinese}\n`;
const mail = [
  'From: =?UTF-8?B?546L6Iqz?= <wang@example.org>',
  'To: a@example.org',
  'Date: Tue, 4 Mar 2025 00:30:00 +0800',
  'Subject: Plan',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'plain =E5=85=9A',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  `<p>${english}</p>`,
  '--b--',
].join('\r\n');
const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/1\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/1\r\n\r\n<!doctype html><meta charset=3D"utf-8"><title>T</title><h1>A</h1><p>=E5=85=9A=E5=A7=94</p>\r\n--x--\r\n`;

const rtf = String.raw`{\rtf1\ansi\ansicpg936{\fonttbl{\f0\fcharset134 SimSun;}}{\stylesheet{\s1 heading 1;}}{\info{\title T}}\pard\s1 Title\par\pard\uc1\u20826?\'b5\'b3 words{\footnote note}\par\trowd\intbl a\cell b\cell\row\pard{\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt link}}\par}`;

const page = `<!doctype html><meta charset="utf-8"><title>T</title><h1>${english}</h1><p>${chinese}</p>`;
const archive = [
  warcinfo('software: Crawler/1.0\r\noperator: A\r\n'),
  response({ url: 'https://example.org/1', html: page }),
  response({
    url: 'https://example.org/2',
    html: chunked(gzipSync(page)),
    headers: { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' },
  }),
  response({
    url: 'https://example.org/3',
    html: brotliCompressSync(page),
    headers: { 'Content-Encoding': 'br' },
  }),
];

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const docx: Parts = [
  ['[Content_Types].xml', '<Types/>'],
  [
    '_rels/.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="m" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ],
  [
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="f" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
  ],
  [
    'word/footnotes.xml',
    `<w:footnotes xmlns:w="${word}"><w:footnote w:id="2"><w:p><w:r><w:t>Note</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  ],
  [
    'word/document.xml',
    `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${english}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:ins><w:r><w:t>${chinese}</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
  ],
];
const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const odt: Parts = [
  ['mimetype', 'application/vnd.oasis.opendocument.text'],
  [
    'content.xml',
    `<office:document-content xmlns:office="${oasis}office:1.0" xmlns:text="${oasis}text:1.0" xmlns:table="${oasis}table:1.0"><office:body><office:text><text:h text:outline-level="2">${chinese}</text:h><text:p>${english}<text:s text:c="3"/>x</text:p><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>`,
  ],
];
const epub: Parts = [
  ['mimetype', 'application/epub+zip'],
  [
    'META-INF/container.xml',
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
  ],
  [
    'b.opf',
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>T</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  ],
  [
    'a.xhtml',
    `<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>${english}</h1><p>${chinese}</p></body></html>`,
  ],
];

const packed = (fileName: string, parts: Parts): Seed => ({
  fileName,
  parts,
  bytes: makeZip(parts),
});
const written = (fileName: string, text: string | Uint8Array): Seed => ({
  fileName,
  bytes: Buffer.from(text as string),
});

/** Sound documents of every format that is read. `articles` is the folder of saved pages. */
export function readSeeds(articles: string): Seed[] {
  return [
    ...fs.readdirSync(articles).map((name) => written(name, fs.readFileSync(path.join(articles, name)))),
    written('a.txt', `${english}\n${chinese}\n`.repeat(5)),
    written(
      'gbk.txt',
      Buffer.concat([gbk, Buffer.from('\n'), gbk, Buffer.from(' and English words\n'), gbk]),
    ),
    written('utf16.txt', Buffer.from(`\ufeff${english}\n${chinese}`, 'utf16le')),
    written('a.md', markdown),
    written('a.srt', srt),
    written('a.vtt', vtt),
    written('a.eml', mail),
    written('a.mhtml', mhtml),
    written('a.rtf', rtf),
    written('a.warc', makeWarc(archive)),
    written('b.warc', makeWarc(archive, true)),
    packed('a.docx', docx),
    packed('a.odt', odt),
    packed('a.epub', epub),
    {
      fileName: 'a.pdf',
      bytes: makePdf({
        pages: [linesAt(70, 80, [english, chinese]), linesAt(70, 80, ['Second page'])],
        info: '/Title (x)',
      }),
    },
    written(
      'a.png',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    ),
  ];
}
