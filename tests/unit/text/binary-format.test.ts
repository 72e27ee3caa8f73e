import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { binaryFormat } from '../../../electron/text/binary-format';

const bytes = (latin1: string) => new Uint8Array(Buffer.from(latin1, 'latin1'));

describe('known formats by their bytes', () => {
  test.each([
    ['PDF', '%PDF-1.7\n%\xe2\xe3'],
    ['PDF', 'junk before\n%PDF-1.4\n'],
    ['RTF', '{\\rtf1\\ansi'],
    ['PNG picture', '\x89PNG\r\n\x1a\n\0\0'],
    ['JPEG picture', '\xff\xd8\xff\xe0\0'],
    ['program (ELF)', '\x7fELF\x02\x01'],
    ['program (EXE)', 'MZ\x90\0\x03'],
    ['GZIP archive', '\x1f\x8b\x08\0'],
    ['SQLite database', 'SQLite format 3\0'],
    ['Microsoft Office 97–2003 (DOC, XLS, PPT)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['WARC', 'WARC/1.0\r\n'],
  ])('%s', (format, latin1) => {
    expect(binaryFormat(bytes(latin1))).toBe(format);
  });

  test.each([
    ['DOCX', 'word/document.xml'],
    ['XLSX', 'xl/workbook.xml'],
    ['PPTX', 'ppt/presentation.xml'],
    ['ZIP archive', 'notes.txt'],
  ])('%s inside a zip', async (format, member) => {
    const zip = await new JSZip().file(member, 'x').generateAsync({ type: 'uint8array' });
    expect(binaryFormat(zip)).toBe(format);
  });

  test.each([
    'BZhou said no.',
    'ID3 is a tag.',
    'MZ is a country code.',
    'BM said',
    'plain',
    'Rare earths',
    'PK',
  ])('a text that begins with "%s" is a text', (text) => {
    expect(binaryFormat(bytes(text))).toBeUndefined();
  });
});
