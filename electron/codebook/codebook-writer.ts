import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { Database } from '../notebook-file/database';
import type { Touch } from '../notebook-file/notebook-change';
import { listCodebookRows, readCodebook, saveCodebookVersion, versionKey } from './codebook-table';

/** Edits that follow each other within this many milliseconds, with no tag between them, share a version. */
const quietMs = 10 * 60 * 1000;

/** Puts an edited codebook in force, inside a change; answers it with the version that it has now. */
export type SaveCodebook = (touch: Touch, edited: Codebook, options?: SaveOptions) => Codebook;

export interface SaveOptions {
  /** It shares its version with no edit before or after it. */
  readonly isAlone: boolean;
}

/** Makes a version of the codebook for every stretch of edits. */
export function createCodebookWriter(services: {
  readonly database: Database;
  now(): Date;
  isTaggedUnder(version: string): boolean;
}): SaveCodebook {
  const { database } = services;
  let stretch: { key: string; at: number } | undefined;
  return (touch, edited, { isAlone } = { isAlone: false }) => {
    const before = readCodebook(database);
    const now = services.now();
    const isGoingOn =
      !isAlone &&
      stretch?.key === versionKey(before) &&
      edited.guid === before.guid &&
      now.getTime() - stretch.at < quietMs &&
      !services.isTaggedUnder(before.version);
    const version = isGoingOn ? before.version : nextVersion(database);
    const codebook = { ...edited, version };
    touch('codebook', versionKey(before));
    touch('codebook', versionKey(codebook));
    saveCodebookVersion(database, codebook, now.toISOString());
    stretch = isAlone ? undefined : { key: versionKey(codebook), at: now.getTime() };
    return codebook;
  };
}

/** One after the highest, whatever codebook that belongs to, so that a tag's version names one thing: 1.0, 1.1, … 1.10. */
function nextVersion(database: Database): string {
  const numbers = listCodebookRows(database)
    .map(({ version }) => /^(\d{1,9})\.(\d{1,9})$/.exec(version))
    .filter((match) => match !== null)
    .map((match): [number, number] => [Number(match[1]), Number(match[2])])
    .sort(([a, b], [c, d]) => a - c || b - d);
  const [major, minor] = numbers.at(-1) ?? [1, 0];
  return `${major}.${minor + 1}`;
}
