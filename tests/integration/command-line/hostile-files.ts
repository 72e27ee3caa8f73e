import { deflateSync, gzipSync } from 'node:zlib';
import { linesAt, makePdf, stream } from '../../unit/parser-process/pdf/make-pdf';
import { makeWarc, response } from '../../unit/parser-process/warc/make-warc';
import { makeZip } from '../../unit/parser-process/zip/make-zip';

/** A file built to do harm, and what has to become of it: a refusal by its code, or words that are read from it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  readonly becomes: { readonly code: string } | { readonly text: string | RegExp };
}

/** Words that stand in every file that is to be read. */
export const honest = 'The board decided on the plan.';
const refused = (code: string) => ({ becomes: { code } });
const read = (text: string | RegExp = honest) => ({ becomes: { text } });

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const paragraph = `<w:p><w:r><w:t>${honest}</w:t></w:r></w:p>`;
const wordBody = (inner: string) =>
  `<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${inner}</w:body></w:document>`;
const docx = (xml: string, ...more: (readonly [string, string])[]) =>
  makeZip([['word/document.xml', xml], ...more]);

/** A Word document of these paragraphs. */
export function wordFile(paragraphs: string): Uint8Array {
  return docx(wordBody(paragraphs));
}

const odf = 'urn:oasis:names:tc:opendocument:xmlns';
const odt = (inner: string, head = '') =>
  makeZip([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    [
      'content.xml',
      `${head}<office:document-content xmlns:office="${odf}:office:1.0" xmlns:text="${odf}:text:1.0" xmlns:table="${odf}:table:1.0" xmlns:draw="${odf}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${inner}</office:text></office:body></office:document-content>`,
    ],
  ]);

const chapter = (name: string) =>
  `<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="${name}" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`;
const epub = (text: string, opf = chapter('a.xhtml')) =>
  makeZip([
    ['mimetype', 'application/epub+zip'],
    [
      'META-INF/container.xml',
      `<container xmlns="${odf}:container"><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>`,
    ],
    ['c.opf', opf],
    ['a.xhtml', text],
  ]);

const page = (body: string) => `<!doctype html><title>T</title><p>${honest}</p>${body}`;
const pdf = { pages: [linesAt(60, 100, [honest])] };
const laughs = Array.from(
  { length: 20 },
  (_, i) => `<!ENTITY a${i} "${i === 0 ? 'ha' : `&a${i - 1};`.repeat(10)}">`,
).join('');
const fromFile = '<!ENTITY x SYSTEM "file:///etc/passwd">';

function nestedMail(depth: number): string {
  let inner = `Content-Type: text/plain\r\n\r\n${honest}`;
  for (let i = 0; i < depth; i++) {
    inner = `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${inner}\r\n--b${i}--`;
  }
  return `Subject: x\r\n${inner}`;
}

/** Files of a name that says what is wrong with them; whatever asks for something asks at `origin`. */
export function hostileFiles(origin: string): HostileFile[] {
  return [...packed(origin), ...pages(origin), ...texts(origin), ...paged(origin)];
}

function packed(origin: string): HostileFile[] {
  const lie = makeZip([['word/document.xml', wordBody(paragraph + ' '.repeat(100_000))]]);
  new DataView(lie.buffer).setUint32(lie.length - 22 - 46 - 'word/document.xml'.length + 24, 600, true);
  const huge = makeZip([['word/document.xml', wordBody(paragraph)]]);
  new DataView(huge.buffer).setUint32(huge.length - 22 - 46 - 'word/document.xml'.length + 24, 2 ** 30, true);
  const outside = (kind: string, target: string) =>
    `<Relationship Id="r" Type="${office}/${kind}" Target="${target}" TargetMode="External"/>`;
  const picture = '<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:link="r"/></w:drawing></w:r></w:p>';
  return [
    { name: 'bomb by its directory.docx', bytes: huge, ...refused('document-unsafe') },
    { name: 'bomb that lies.docx', bytes: lie, ...refused('document-damaged') },
    {
      name: 'ten thousand parts.docx',
      bytes: makeZip(Array.from({ length: 10_001 }, (_, i) => [`${i}`, ''])),
      ...refused('document-unsafe'),
    },
    ...['../../slipped.txt', '..\\..\\slipped.txt', 'C:\\slipped.txt', '/tmp/slipped.txt'].map(
      (slip, i): HostileFile => ({
        name: `slip ${i}.docx`,
        bytes: docx(wordBody(paragraph), [slip, 'x']),
        ...refused('document-unsafe'),
      }),
    ),
    {
      name: 'chapter outside.epub',
      bytes: epub(honest, chapter('../../../../etc/passwd')),
      ...refused('document-damaged'),
    },
    { name: 'archive in itself.zip', bytes: makeZip([['a.zip', '']]), ...refused('unsupported-format') },
    {
      name: 'entity bomb.docx',
      bytes: docx(`<!DOCTYPE w [${laughs}]><w>&a19;</w>`),
      ...refused('document-unsafe'),
    },
    {
      name: 'entity from a file.docx',
      bytes: docx(`<!DOCTYPE w [${fromFile}]><w>&x;</w>`),
      ...refused('document-unsafe'),
    },
    {
      name: 'entities in styles.docx',
      bytes: docx(
        wordBody(paragraph),
        [
          'word/_rels/document.xml.rels',
          `<Relationships xmlns="${relations}"><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
        ],
        ['word/styles.xml', `<!DOCTYPE w [${laughs}]><w>&a19;</w>`],
      ),
      ...refused('document-unsafe'),
    },
    {
      name: 'entity bomb.odt',
      bytes: odt('<text:p>&a19;</text:p>', `<!DOCTYPE o [${laughs}]>`),
      ...refused('document-unsafe'),
    },
    {
      name: 'entity from the network.odt',
      bytes: odt('<text:p>&x;</text:p>', `<!DOCTYPE o [<!ENTITY x SYSTEM "${origin}/entity">]>`),
      ...refused('document-unsafe'),
    },
    {
      name: 'entity in the package.epub',
      bytes: epub(honest, `<!DOCTYPE p [${fromFile}]><package>&x;</package>`),
      ...refused('document-unsafe'),
    },
    {
      name: 'entity bomb in a chapter.epub',
      bytes: epub(`<!DOCTYPE html [${laughs}]><html><body><p>${honest}</p><p>&a19;</p></body></html>`),
      ...read(),
    },
    {
      name: 'nested.docx',
      bytes: docx(wordBody('<w:tbl><w:tr><w:tc>'.repeat(5000))),
      ...refused('document-unsafe'),
    },
    {
      name: 'nested.odt',
      bytes: odt('<text:list><text:list-item>'.repeat(5000)),
      ...refused('document-unsafe'),
    },
    {
      name: 'repeated without end.odt',
      bytes: odt(
        `<text:p>${honest}<text:s text:c="2000000000"/></text:p><table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
      ),
      ...read(),
    },
    {
      name: 'picture from elsewhere.docx',
      bytes: docx(
        wordBody(paragraph + picture),
        [
          'word/_rels/document.xml.rels',
          `<Relationships xmlns="${relations}">${outside('image', `${origin}/image.png`)}</Relationships>`,
        ],
        [
          'word/_rels/settings.xml.rels',
          `<Relationships xmlns="${relations}">${outside('attachedTemplate', `${origin}/template`)}</Relationships>`,
        ],
      ),
      ...read(),
    },
    {
      name: 'picture from elsewhere.odt',
      bytes: odt(
        `<text:p>${honest}<draw:frame><draw:image xlink:href="${origin}/image.png"/></draw:frame></text:p>`,
      ),
      ...read(),
    },
    {
      name: 'picture from elsewhere.epub',
      bytes: epub(
        `<html><head><link rel="stylesheet" href="${origin}/css"/></head><body><p>${honest}</p><img src="${origin}/image.png"/><script src="${origin}/js"></script></body></html>`,
      ),
      ...read(),
    },
    {
      name: 'bomb.warc.gz',
      bytes: makeWarc(
        [response({ url: 'https://example.org/', html: Buffer.alloc(2 ** 26 + 1, 0x20) })],
        true,
      ),
      ...refused('document-unsafe'),
    },
    {
      name: 'bomb in a page.warc',
      bytes: makeWarc([
        response({
          url: 'https://example.org/',
          html: gzipSync(Buffer.alloc(2 ** 26 + 1, 0x20)),
          headers: { 'Content-Encoding': 'gzip' },
        }),
      ]),
      ...refused('document-unsafe'),
    },
  ];
}

function pages(origin: string): HostileFile[] {
  const nested = (deep: string) => `{"@type":"Article","headline":${deep}}`;
  return [
    {
      name: 'entity bomb.xhtml',
      bytes: `<?xml version="1.0"?><!DOCTYPE html [${laughs}${fromFile}]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${honest}</p><p>&a19; &x;</p></body></html>`,
      ...read(/^(?!.*(?:haha|root:))/s),
    },
    {
      name: 'loads and runs.html',
      bytes: page(
        `<base href="${origin}/"><link rel=stylesheet href="${origin}/css"><script src="${origin}/js"></script><style>@import "${origin}/import"; body { display: none } p::after { content: "not in the text" }</style><img src="${origin}/img" onerror="alert(1)"><iframe src="${origin}/frame"></iframe><object data="${origin}/object"></object><meta http-equiv=refresh content="0;url=${origin}/refresh">`,
      ),
      ...read(/^(?!.*(?:alert|not in the text))/s),
    },
    {
      name: 'data and SVG.html',
      bytes: page(
        `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"><iframe src="data:text/html,<script>alert(1)</script>"></iframe><a href="data:text/html,<script>alert(1)</script>">link</a><svg onload=alert(1)><script>alert(1)</script><image href="${origin}/svg"/><a xlink:href="javascript:alert(1)"><text>drawn</text></a><foreignObject><p>alert in a drawing</p></foreignObject></svg>`,
      ),
      ...read(/^(?!.*(?:alert|<))/s),
    },
    {
      name: 'drawing.svg',
      bytes: '<svg onload="alert(1)"><script>alert(1)</script></svg>',
      ...read(/^<svg/),
    },
    { name: 'nested.html', bytes: page(`${'<div>'.repeat(50_000)}deep`), ...read() },
    { name: 'nested tables.html', bytes: page(`${'<table><tr><td>'.repeat(5000)}deep`), ...read() },
    {
      name: 'nested facts.html',
      bytes: page(
        `<script type="application/ld+json">${nested(`${'['.repeat(200_000)}"x"${']'.repeat(200_000)}`)}</script><script type="application/ld+json">${nested(`${'{"@value":'.repeat(50_000)}"x"${'}'.repeat(50_000)}`)}</script>`,
      ),
      ...read(),
    },
    { name: 'endless line.html', bytes: page('word '.repeat(500_000)), ...read() },
    { name: 'endless title.html', bytes: `<title>${'x'.repeat(2_000_000)}</title><p>${honest}`, ...read() },
  ];
}

function texts(origin: string): HostileFile[] {
  const object = String.raw`{\object\objautlink\objupdate{\*\objclass Word.Document.8}{\*\objdata 01050000020000007365637265}{\result shown}}`;
  const field = `{\\field{\\*\\fldinst INCLUDEPICTURE "${origin}/picture"}{\\fldrslt here}}{\\*\\template ${origin}/template}`;
  return [
    { name: 'endless line.txt', bytes: 'word '.repeat(1_000_000), ...read(/word $/) },
    { name: 'endless line.md', bytes: `${honest} ${'word '.repeat(100_000)}`, ...read() },
    {
      name: 'endless line.srt',
      bytes: `1\n00:00:01,000 --> 00:00:02,000\n${honest} ${'word '.repeat(500_000)}\n`,
      ...read(),
    },
    { name: 'endless line.rtf', bytes: `{\\rtf1 ${honest} ${'word '.repeat(500_000)}}`, ...read() },
    {
      name: 'endless header.eml',
      bytes: `Subject: ${'x'.repeat(4_000_000)}\r\n\r\n${honest}`,
      ...refused('document-damaged'),
    },
    {
      name: 'endless header.warc',
      bytes: `WARC/1.0\r\n${'x'.repeat(4_000_000)}`,
      ...refused('document-damaged'),
    },
    { name: 'nested.md', bytes: `${'>'.repeat(1000)} ${honest}`, ...read() },
    { name: 'nested.rtf', bytes: `{\\rtf1 ${'{'.repeat(100_000)}x`, ...refused('document-unsafe') },
    { name: 'nested.eml', bytes: nestedMail(300), ...refused('document-damaged') },
    { name: 'nested.mhtml', bytes: nestedMail(300), ...refused('document-unsafe') },
    {
      name: 'aliases that multiply.md',
      bytes: `---\ntitle: &a [x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n---\n${honest}`,
      ...read(),
    },
    { name: 'code in its head.md', bytes: `---js\nprocess.exit(1)\n---\n${honest}`, ...read() },
    {
      name: 'objects.rtf',
      bytes: `{\\rtf1 ${honest}${object}${field}\\par}`,
      ...read(/^(?!.*(?:7365637265|127\.0\.0\.1))/s),
    },
    { name: 'binary that is longer.rtf', bytes: `{\\rtf1 ${honest}\\bin2147483647 x}`, ...read() },
    {
      name: 'loads and runs.eml',
      bytes: `Subject: x\r\nContent-Type: text/html\r\n\r\n<p>${honest}</p><img src="${origin}/pixel"><script>alert(1)</script>`,
      ...read(/^(?!.*alert)/s),
    },
    {
      name: 'loads and runs.mhtml',
      bytes: `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: ${origin}/\r\n\r\n<p>${honest}</p><img src="/pixel"><script>alert(1)</script>\r\n--x--\r\n`,
      ...read(/^(?!.*alert)/s),
    },
  ];
}

function paged(origin: string): HostileFile[] {
  const whole = makePdf(pdf);
  const spaces = deflateSync(Buffer.concat([Buffer.alloc(2 ** 26, 0x20)])).toString('latin1');
  return [
    {
      name: 'scripts and actions.pdf',
      bytes: makePdf({
        ...pdf,
        catalog: `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${origin}/js"\\)) >> /AA << /WC << /S /URI /URI (${origin}/uri) >> >>`,
        page: `/AA << /O << /S /Launch /F (/bin/sh) >> >> /Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /GoToR /F (${origin}/other.pdf) >> >>]`,
      }),
      ...read(),
    },
    { name: 'broken off.pdf', bytes: whole.slice(0, whole.length * 0.7), ...refused('document-damaged') },
    {
      name: 'pages without end.pdf',
      bytes: Buffer.from(whole).toString('latin1').replace('/Count 1 ', '/Count 99999999 '),
      ...refused('document-damaged'),
    },
    {
      name: 'labels in a circle.pdf',
      bytes: makePdf({ ...pdf, catalog: '/PageLabels 10 0 R', objects: ['<< /Kids [10 0 R 10 0 R] >>'] }),
      ...refused('parser-crashed'),
    },
    {
      name: 'bookmarks in a circle.pdf',
      bytes: makePdf({
        ...pdf,
        catalog: '/Outlines 10 0 R',
        objects: ['<< /First 11 0 R /Last 11 0 R >>', '<< /Title (a) /Next 11 0 R /First 11 0 R >>'],
      }),
      ...read(),
    },
    {
      name: 'drawing in itself.pdf',
      bytes: makePdf({
        ...pdf,
        objects: [
          stream(
            '/X Do /X Do',
            '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 10 0 R >> >>',
          ),
        ],
        page: '/Group << /XObject << /X 10 0 R >> >>',
      }),
      ...read(),
    },
    {
      name: 'bomb.pdf',
      bytes: makePdf({
        pages: [linesAt(60, 100, [honest]), []],
        objects: [`<< /Length ${spaces.length} /Filter /FlateDecode >>\nstream\n${spaces}\nendstream`],
        page: '/Metadata 10 0 R',
      }),
      ...read(),
    },
    {
      name: 'bomb.png',
      bytes: Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
        Buffer.from('\0\0\0\rIHDR\0\x01\x86\xa0\0\x01\x86\xa0\x08\x02\0\0\0\0\0\0\0', 'latin1'),
      ]),
      ...refused('document-damaged'),
    },
  ];
}
