import type { CslItem, CslName } from '../../shared/reference/reference-schema';
import { message } from '../messages/messages';
import { cslDate } from './csl-date';
import type { ReadReference, ReadReferences } from './read-reference';

const line = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

/** RIS types (TY) and what CSL calls them; all others are documents. */
const types: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  EBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  THES: 'thesis',
  RPRT: 'report',
  GOVDOC: 'report',
  ELEC: 'webpage',
  WEB: 'webpage',
  BLOG: 'post-weblog',
  STAT: 'legislation',
  BILL: 'bill',
  CASE: 'legal_case',
  PAT: 'patent',
  ENCYC: 'entry-encyclopedia',
  DICT: 'entry-dictionary',
  MAP: 'map',
  DATA: 'dataset',
  VIDEO: 'motion_picture',
  SOUND: 'song',
  PCOMM: 'personal_communication',
};

/** Reads RIS (Research Information Systems, 2011): a record from TY to ER, or to the next TY where ER is missing. */
export function readRis(text: string): ReadReferences {
  const references: ReadReference[] = [];
  const failed: ReadReferences['failed'][number][] = [];
  let record: RisRecord | null = null;
  const close = (): void => {
    if (!record) return;
    const item = toItem(record);
    const key = record.first('ID') ?? record.first('LB') ?? null;
    if (item) references.push({ item, key, line: record.line, files: record.all('L1', 'L2', 'L4') });
    else failed.push({ key, line: record.line, message: message('reference.bad.noTitle') });
    record = null;
  };
  text.split('\n').forEach((words, index) => {
    const [, tag, value = ''] = line.exec(words.trimEnd()) ?? [];
    if (tag === 'TY') {
      close();
      record = new RisRecord(index + 1);
      record.add(tag, value.trim());
    } else if (tag === 'ER') close();
    else if (tag !== undefined) record?.add(tag, value.trim());
    else record?.goOn(words.trim());
  });
  close();
  return { references, failed };
}

class RisRecord {
  /** Where it begins, from 1. */
  readonly line: number;
  private readonly fields: { tag: string; value: string }[] = [];

  constructor(line: number) {
    this.line = line;
  }

  add(tag: string, value: string): void {
    if (value !== '') this.fields.push({ tag, value });
  }

  /** A long value goes on in lines without a tag. */
  goOn(words: string): void {
    const last = this.fields.at(-1);
    if (last && words !== '') last.value += ` ${words}`;
  }

  all(...tags: string[]): string[] {
    return tags.flatMap((tag) => this.fields.filter((field) => field.tag === tag).map(({ value }) => value));
  }

  /** The first value of the first of these tags that has one. */
  first(...tags: string[]): string | undefined {
    return this.all(...tags)[0];
  }
}

function toItem(record: RisRecord): CslItem | null {
  const type = types[record.first('TY') ?? ''] ?? 'document';
  const isBook = type === 'book' || type === 'report';
  const title = record.first('TI', 'T1', 'CT', ...(isBook ? ['BT'] : []));
  const url = record.first('UR');
  const doi = record.first('DO');
  if (title === undefined && url === undefined && doi === undefined) return null;
  const [start, end] = [record.first('SP'), record.first('EP')];
  const fields = {
    title,
    'container-title': isBook ? undefined : record.first('T2', 'JF', 'JO', 'BT', 'JA', 'J2'),
    publisher: record.first('PB'),
    'publisher-place': record.first('CY', 'PP'),
    volume: record.first('VL'),
    issue: record.first('IS'),
    page: start !== undefined && end !== undefined ? `${start}-${end}` : start,
    DOI: doi,
    URL: url,
    ISSN: record.first('SN'),
    language: record.first('LA'),
    genre: record.first('M3'),
    abstract: record.first('AB', 'N2'),
    note: record.first('N1'),
    author: namesOf(record.all('AU', 'A1')),
    editor: namesOf(record.all('ED', 'A2')),
    issued: cslDate(record.first('DA') ?? record.first('PY', 'Y1') ?? ''),
    accessed: cslDate(record.first('Y2') ?? ''),
  };
  return { type, ...withoutUnknown(fields) };
}

/** A name is kept in the order in which it is written: what stands before a comma is the family name. */
function namesOf(names: readonly string[]): CslName[] | undefined {
  if (names.length === 0) return undefined;
  return names.map((name) => {
    const [family = '', given, suffix] = name.split(/[,，]/).map((part) => part.trim());
    if (given === undefined || given === '') return { literal: family };
    return { family, given, ...(suffix ? { suffix } : {}) };
  });
}

function withoutUnknown(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
