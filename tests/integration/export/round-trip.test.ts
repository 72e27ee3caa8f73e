import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderMemo } from '../../../electron/memo/export/export-memo';
import { layOutMemo } from '../../../electron/memo/export/layout/lay-out-memo';
import { withholdFields } from '../../../electron/memo/export/choice/withhold-fields';
import { annotateMemo } from '../../../shared/memo/annotate-memo';
import { defaultExportParts, exportPartSchema } from '../../../shared/memo/export-parts';
import { longMemo } from './long-memo';
import { hasProgram, officeErrors } from './other-programs';
import { readByPandoc } from './read-by-pandoc';
import { plainWords, wordsOfLayout, type ReadingOfNotes } from './words-of-layout';

const memo = longMemo(300);
/** Word’s table of contents would say every heading twice. */
const parts = defaultExportParts.filter((part) => part !== 'contents');
const layout = layOutMemo(annotateMemo(withholdFields(memo, parts)), parts);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-round-trip-'));
const file = (format: string): string => path.join(folder, `memo.${format}`);

beforeAll(async () => {
  for (const format of ['docx', 'odt', 'html', 'md'] as const) {
    fs.writeFileSync(file(format), await renderMemo(memo, format, parts));
  }
}, 60_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Reader {
  readonly format: string;
  readonly from: string;
  readonly hasTitle: boolean;
  readonly reading: ReadingOfNotes;
}

/** How pandoc reads each format; its reader of OpenDocument (2.17) leaves out the heads of tables. */
const readers: Reader[] = [
  { format: 'docx', from: 'docx', hasTitle: false, reading: { endnotesAreNotes: true, footnotesAreNotes: true, readsTableHeads: true } },
  { format: 'odt', from: 'odt', hasTitle: true, reading: { endnotesAreNotes: true, footnotesAreNotes: true, readsTableHeads: false } },
  { format: 'html', from: 'html', hasTitle: true, reading: { endnotesAreNotes: false, footnotesAreNotes: false, readsTableHeads: true } },
  { format: 'md', from: 'markdown-smart', hasTitle: true, reading: { endnotesAreNotes: true, footnotesAreNotes: false, readsTableHeads: true } },
]; // prettier-ignore

describe('a memo with 300 citations, tables and Chinese', () => {
  it.skipIf(!hasProgram('pandoc')).each(readers)(
    'as $format is read by pandoc with the same words in the same order and the same notes (needs pandoc)',
    ({ format, from, hasTitle, reading }) => {
      const expected = wordsOfLayout(layout, reading);
      const read = readByPandoc(file(format), from);
      expect(read.notes).toHaveLength(expected.notes.length);
      for (const [index, note] of expected.notes.entries()) expect(read.notes[index]).toBe(note);
      const title = hasTitle ? plainWords(layout.title) : '';
      expect(firstDifference(read.words, title + expected.words)).toBeNull();
    },
    60_000,
  );

  it.skipIf(!hasProgram('ooxml-validator'))(
    'has no error that the Open XML SDK knows, as a Word document with contents and comments (needs ooxml-validator)',
    async () => {
      const everything = await renderMemo(memo, 'docx', exportPartSchema.options);
      fs.writeFileSync(file('everything.docx'), everything);
      expect(officeErrors(file('everything.docx'))).toEqual([]);
    },
    60_000,
  );
});

/** Where two long texts part, which a whole comparison would print on many pages; null where they are the same. */
function firstDifference(read: string, expected: string): [string, string] | null {
  if (read === expected) return null;
  let at = 0;
  while (read[at] === expected[at]) at++;
  return [read.slice(Math.max(0, at - 40), at + 40), expected.slice(Math.max(0, at - 40), at + 40)];
}
