import type { ClaimId } from '../../shared/claim/claim-schema';
import type { codebookExchangeOperations } from '../../shared/codebook/codebook-exchange-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { Database } from '../notebook-file/database';
import type { CodebookChanges } from './codebook-changes';
import { readCodebook } from './codebook-table';
import { codebookToCsv } from './exchange/codebook-csv';
import { codebookFromJson, codebookToJson } from './exchange/codebook-json';
import { joinCodebook, type JoinedCodebook } from './exchange/join-codebook';
import { codebookFromCsv } from './exchange/read-codebook-csv';
import { renameTags } from './retag';

/** What reading and writing codebooks needs from the rest of the notebook. */
export interface CodebookExchangeServices {
  readonly newId: () => string;
  /** Claims that carry any of some codes. */
  tagged(codeIds: readonly string[]): ClaimId[];
  /** The text of a file, whatever its encoding. */
  readText(file: string): Promise<string>;
  /** Writes a file whole or not at all. */
  writeFile(file: string, bytes: Uint8Array): Promise<void>;
}

/** Serves a notebook's codebook as a file of its own. */
export function createCodebookExchangeHandlers(
  database: Database,
  changes: CodebookChanges,
  services: CodebookExchangeServices,
): HandlersOf<typeof codebookExchangeOperations> {
  async function join(file: string): Promise<JoinedCodebook> {
    const text = await services.readText(file);
    const read = /^\s*[[{]/.test(text) ? codebookFromJson(text) : codebookFromCsv(text);
    return joinCodebook(readCodebook(database), read, {
      newId: services.newId,
      isUsed: (codeId) => services.tagged([codeId]).length > 0,
    });
  }
  return {
    'codebook.export': async ({ format, path }) => {
      const codebook = readCodebook(database);
      const text = format === 'csv' ? codebookToCsv(codebook) : codebookToJson(codebook);
      if (path !== null) await services.writeFile(path, new TextEncoder().encode(text));
      return { text };
    },
    'codebook.previewImport': async ({ path }) => {
      const { codebook, difference } = await join(path);
      return { name: codebook.name, difference };
    },
    'codebook.import': async ({ path }) => {
      const { codebook, difference, renamed } = await join(path);
      const request = {
        action: 'codebook.import',
        step: {
          key: 'history.codebook.import',
          values: { name: codebook.name.en || codebook.name.zh },
        },
        personal: { file: path },
      };
      const inForce = changes.change(
        request,
        codebook,
        (touch) => {
          changes.followCodes(renamed, touch);
          changes.retag(touch, services.tagged([...renamed.keys()]), (tags) => renameTags(tags, renamed));
        },
        { isAlone: true },
      );
      return { version: inForce.codebook.version, sha256: inForce.sha256, ...difference };
    },
  };
}
