import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { passageText, type PassageText } from '../../shared/claim/passage';
import type { SourceId } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { readSourceText } from './source-content-table';
import { readSource } from './source-table';

/** Stored texts for cutting passages. */
export interface SourceTexts {
  /** The current text of a source and its version; undefined where the source is not there. Throws source-in-bin. */
  find(id: SourceId): { readonly version: number; readonly text: PassageText } | undefined;
}

/** Keeps the text that was used last: tagging goes on in the same source, and a stored text never changes. */
export function createSourceTexts(database: Database): SourceTexts {
  let last: { id: SourceId; version: number; text: PassageText } | undefined;
  return {
    find(id) {
      const source = readSource(database, id);
      if (!source) return undefined;
      // Nothing is tagged in what is in the bin.
      if (source.binnedAt !== undefined) throw new FailureError('source-in-bin', message('source.inBin'));
      const { version } = source;
      if (last?.id === id && last.version === version) return last;
      const found = readSourceText(database, id, version);
      if (!found) return undefined;
      last = { id, version, text: passageText(found.text) };
      return last;
    },
  };
}
