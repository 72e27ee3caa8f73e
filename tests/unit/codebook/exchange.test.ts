import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codebookToCsv } from '../../../electron/codebook/exchange/codebook-csv';
import { codebookFromJson, codebookToJson } from '../../../electron/codebook/exchange/codebook-json';
import { neutralCell, plainCell } from '../../../electron/text/csv-cells';
import { joinCodebook } from '../../../electron/codebook/exchange/join-codebook';
import { codebookFromCsv } from '../../../electron/codebook/exchange/read-codebook-csv';
import { codebookSchema, type Code, type Codebook } from '../../../shared/codebook/codebook-schema';
import { codebookOfTemplate } from '../../../shared/codebook/codebook-templates';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import { FailureError } from '../../../shared/result';

const empty = codebookOfTemplate('empty', randomUUID);
const none = { newId: randomUUID, isUsed: () => false };

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function problem(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof FailureError) return `${error.failure.code} ${error.failure.message}`;
    throw error;
  }
  return '';
}

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    "'=x",
    "''-y",
    '-lead',
    '@home',
    '\tTab',
    '党委；前置',
    'a,b;c"d"',
    'two\nlines',
    '＝全角',
  ),
);
/** Line ends as they are stored. */
const text = words.map((value) => value.replaceAll('\r', ''));
const line = text.map((value) => value.replaceAll('\n', ' ').trim()).filter((value) => value !== '');
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const colour = fc.constantFrom('#123456', '#abcdef');

const code: fc.Arbitrary<Code> = fc.record({
  id,
  guid: fc.constant(''),
  label: fc.record({ en: text, zh: text }),
  definition: text,
  include: text,
  exclude: text,
  indicator: text,
  colour: fc.option(colour, { nil: undefined }),
  shortcut: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  triggers: fc.option(fc.array(line, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  isRetired: fc.constantFrom(true as const, undefined),
  notes: fc.option(
    fc.array(fc.record({ at: fc.constant('2026-01-01T00:00:00.000Z'), author: text, text }), {
      minLength: 1,
      maxLength: 2,
    }),
    { nil: undefined },
  ),
});

const codebook: fc.Arbitrary<Codebook> = fc
  .record({
    codes: fc.uniqueArray(code, { selector: (one) => one.id, maxLength: 8 }),
    size: fc.integer({ min: 1, max: 4 }),
    label: fc.record({ en: text, zh: text }),
    note: text,
    colour: fc.option(colour, { nil: undefined }),
    guid: fc.uuid({ version: 4 }),
  })
  .map(({ codes, size, label, note, colour: own, guid }) => ({
    ...empty,
    guid,
    name: { en: 'Name', zh: '名' },
    dimensions: Array.from({ length: size }, (_, i) => ({
      id: `dimension-${i}`,
      key: `D${i + 1}`,
      label,
      note,
      ...(own && { colour: own }),
      codes: codes
        .map((one, at) => ({ ...one, guid: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` }))
        .filter((_one, at) => at % size === i),
    })),
  }));

describe('a codebook as a file', () => {
  it('comes back from JSON and from CSV as it was: order, GUIDs, colours, triggers, notes', () => {
    fc.assert(
      fc.property(codebook, (book) => {
        const wanted = plain(codebookSchema.parse(book));
        const fromJson = joinCodebook(empty, codebookFromJson(codebookToJson(book)), none).codebook;
        const fromCsv = joinCodebook(empty, codebookFromCsv(codebookToCsv(book)), none).codebook;
        expect(plain(fromJson)).toEqual(wanted);
        expect(plain(fromCsv)).toEqual(wanted);
      }),
    );
  });

  it('the built-in one comes back unchanged over itself, and whole into an empty notebook', () => {
    for (const file of [
      codebookFromJson(codebookToJson(partyStateControlCodebook)),
      codebookFromCsv(codebookToCsv(partyStateControlCodebook)),
    ]) {
      const over = joinCodebook(partyStateControlCodebook, file, none);
      expect(plain(over.codebook)).toEqual(partyStateControlCodebook);
      expect(over.difference).toEqual({ added: 0, changed: 0, retired: 0, removed: 0 });
      const { codebook: made, difference } = joinCodebook(empty, file, none);
      expect(plain(made.dimensions)).toEqual(partyStateControlCodebook.dimensions);
      expect(difference.added).toBe(45);
    }
  });

  it('CSV begins with a BOM, has one row a code, and runs no formula', () => {
    const first = partyStateControlCodebook.dimensions[0]!;
    const evil: Codebook = {
      ...empty,
      dimensions: [
        {
          ...first,
          codes: [{ ...first.codes[0]!, definition: '=HYPERLINK("http://x")', triggers: ['-党委'] }],
        },
        { ...first, id: 'bare', key: 'D2', codes: [] },
      ],
    };
    const csv = codebookToCsv(evil);
    expect(csv.startsWith('\uFEFFdimension_key,dimension_id,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toContain(",'-党委,");
    expect(plain(joinCodebook(empty, codebookFromCsv(csv), none).codebook.dimensions)).toEqual(
      plain(evil.dimensions),
    );
  });

  it('whatever a cell says, it is neutral in a spreadsheet and comes back', () => {
    fc.assert(
      fc.property(words, (value) => {
        expect(plainCell(neutralCell(value))).toBe(value);
        expect(neutralCell(value)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('a file that is no codebook', () => {
  const csv = (...rows: string[]) => problem(() => codebookFromCsv(rows.join('\r\n')));
  const json = (value: unknown) => problem(() => codebookFromJson(JSON.stringify(value)));

  it('names row and column of a table', () => {
    expect(csv('id,title', 'a,b')).toMatch(/^invalid-codebook Row 1, column 2: “title”/);
    expect(csv('id,id', 'a,b')).toContain('Row 1, column 2: “id” stands there twice');
    expect(csv('definition', 'x')).toContain('Row 1 names none of the columns');
    expect(csv('dimension_en,id', 'Own,a', '', 'Own,B C')).toContain('Row 4, column “id”');
    expect(csv('dimension_en,id,colour', 'Own,a,red')).toContain('Row 2, column “colour”');
    expect(csv('dimension_en,id,shortcut', 'Own,a,12')).toContain('Row 2, column “shortcut”');
    expect(csv('dimension_en,id,retired', 'Own,a,maybe')).toContain('Row 2, column “retired”');
    expect(csv('dimension_en,id,notes', 'Own,a,hello')).toContain('Row 2, column “notes”');
    expect(csv('dimension_en,id', ',a')).toContain('Row 2, column “dimension_id”');
    expect(csv('dimension_en,id', 'Own,a', 'Other,a')).toContain(
      'Row 3, column “id”: “a” stands in row 2 already',
    );
    expect(csv('dimension_en,id', 'Own,"a')).toContain('Row 2');
  });

  it('names the place in JSON', () => {
    expect(problem(() => codebookFromJson('{"dimensions": ['))).toContain('This is not JSON');
    expect(json({})).toContain('At dimensions');
    expect(json({ dimensions: [{ codes: [{ id: 'a' }, { definition: 'x' }] }] })).toContain(
      'At dimensions[0].codes[1].id',
    );
    expect(json({ dimensions: [{ codes: [{ id: 'a', guid: 'x' }] }] })).toContain('codes[0].guid');
    const twice = codebookFromJson(
      JSON.stringify({ dimensions: [{ key: 'D1', codes: [{ id: 'a' }, { id: 'a' }] }] }),
    );
    expect(problem(() => joinCodebook(empty, twice, none))).toContain('Two codes have the id “a”');
  });
});

describe('a file over a codebook', () => {
  const read = (...rows: string[]) => codebookFromCsv(rows.join('\n'));
  const codes = (book: Codebook) => book.dimensions.flatMap((dimension) => dimension.codes);

  it('a small table of one’s own is enough; what it has no column for stays', () => {
    const small = read(
      'dimension_en;label_en;label_zh;definition',
      'Own;Party cells;党支部;Cells.',
      'Own;Mass line;;',
    );
    const made = joinCodebook(empty, small, none);
    expect(made.codebook.dimensions).toMatchObject([{ id: 'own', key: 'D1', label: { en: 'Own' } }]);
    expect(codes(made.codebook).map((one) => one.id)).toEqual(['party-cells', 'mass-line']);

    const titles = read('dimension_key,id,label_en', 'D4,mass-line,Serving the masses');
    const { codebook: book, difference } = joinCodebook(partyStateControlCodebook, titles, none);
    const before = codes(partyStateControlCodebook).find((one) => one.id === 'mass-line')!;
    expect(plain(codes(book))).toEqual([
      { ...before, label: { en: 'Serving the masses', zh: before.label.zh } },
    ]);
    expect(difference).toEqual({ added: 0, changed: 1, retired: 0, removed: 44 });
  });

  it('codes in use that the file lacks are kept as retired, in their dimension, under an id that is free', () => {
    const used = new Set(['mass-line', 'golden-share']);
    const [, , , ideology] = partyStateControlCodebook.dimensions;
    const file = codebookFromJson(
      JSON.stringify({
        dimensions: [
          {
            ...ideology,
            codes: [
              { id: 'new-name', guid: ideology!.codes[0]!.guid, label: { en: 'Renamed', zh: '' } },
              { id: 'golden-share', guid: randomUUID(), label: { en: 'Another', zh: '' } },
            ],
          },
        ],
      }),
    );
    const {
      codebook: book,
      renamed,
      difference,
    } = joinCodebook(partyStateControlCodebook, file, {
      newId: randomUUID,
      isUsed: (one) => used.has(one),
    });
    expect(book.dimensions.map(({ key, codes: members }) => [key, members.map((one) => one.id)])).toEqual([
      ['D4', ['new-name', 'golden-share', 'mass-line']],
    ]);
    expect(codes(book).at(-1)).toMatchObject({ id: 'mass-line', isRetired: true });
    expect([...renamed]).toEqual([['central-group-study', 'new-name']]);
    expect(difference).toEqual({ added: 0, changed: 2, retired: 1, removed: 42 });
  });
});
