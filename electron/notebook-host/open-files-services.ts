import { openFilesPaths } from '../../shared/open-files/open-files-schema';
import { readCodebook } from '../codebook/codebook-table';
import { codebookToJson } from '../codebook/exchange/codebook-json';
import { createLogHandlers } from '../history/log-handlers';
import { renderMemo } from '../memo/export/export-memo';
import { gatherExport, type MemoServices } from '../memo/memo-handlers';
import { listMemos, readMemo } from '../memo/memo-table';
import { message } from '../messages/messages';
import { countContents } from '../notebook/notebook-table';
import type { Notebook } from '../notebook-file/notebook';
import type { OpenFilesServices } from '../open-files/open-files-handlers';
import { fileNameOfId } from '../open-files/own-files';
import type { ReadableFile } from '../open-files/write-open-files';
import { logServices } from './log-services';

/** What stands in a memo as an open file: what is cited, and nothing that depends on the day. */
const parts = ['quotes', 'codes'] as const;

/** What people read of a notebook in open files. */
export function openFilesServices(notebook: Notebook, memoServices: MemoServices): OpenFilesServices {
  const { database } = notebook;
  return {
    counts: () => countContents(database),
    readable: () => [
      { path: openFilesPaths.readme, text: () => message('openFiles.readme') },
      { path: openFilesPaths.log, text: () => logText(notebook) },
      { path: openFilesPaths.codebook, text: () => codebookToJson(readCodebook(database)) },
      ...listMemos(database).map(({ id }): ReadableFile => ({
        path: `memos/${fileNameOfId(id)}.md`,
        text: () => memoText(notebook, memoServices, id),
      })),
    ],
  };
}

async function logText({ database }: Notebook): Promise<string> {
  const handlers = createLogHandlers(database, () => logServices(database));
  const { lines } = await handlers['history.log']({});
  return lines
    .map(({ at, text, verified }) => {
      const key = verified ? 'command-line.log.line' : 'command-line.log.changed';
      return `${message(key, { at, text: text.replace(/\s+/g, ' ') })}\n`;
    })
    .join('');
}

async function memoText(notebook: Notebook, services: MemoServices, id: string): Promise<string> {
  const memo = readMemo(notebook.database, id);
  if (!memo) return '';
  // As at its last change, so that the same notebook gives the same file under any name and on any day.
  const then = { ...services, now: () => new Date(memo.modifiedAt) };
  const input = { ...(await gatherExport(notebook, then, memo)), notebookName: '', applicationVersion: '' };
  return Buffer.from(await renderMemo(input, 'md', parts)).toString('utf8');
}
