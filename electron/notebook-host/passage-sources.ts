import { passageText } from '../../shared/claim/passage';
import type { SourceId } from '../../shared/source/source-schema';
import type { PassageSource } from '../claim/check-claims';
import type { Database } from '../notebook-file/database';
import { readSourceText } from '../source/source-content-table';
import { readSource } from '../source/source-table';

/** Texts for checking quotes; claims of one source mostly follow each other, so the last text is kept. */
export function passageSources(
  database: Database,
): (id: SourceId, version: number) => PassageSource | 'purged' | undefined {
  let last: { key: string; found: PassageSource | 'purged' | undefined } | undefined;
  return (id, version) => {
    const key = `${id} ${version}`;
    if (last?.key !== key) {
      const text = readSourceText(database, id, version)?.text;
      const source = readSource(database, id);
      const missing = source?.purgedAt === undefined ? undefined : 'purged';
      const title = source?.title ?? '';
      last = { key, found: text === undefined ? missing : { title, text: passageText(text) } };
    }
    return last.found;
  };
}
