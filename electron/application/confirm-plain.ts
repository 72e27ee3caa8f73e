import type { BrowserWindow } from 'electron';
import { message } from '../messages/messages';
import type { NativeDialogs } from './native-dialogs';

/** What of an encrypted notebook is written into a file that is not. */
export type PlainContents = 'analysis' | 'codebook' | 'notebook';

/** Says what will be in a file that anybody can read, though the notebook is encrypted; true where that is meant. */
export async function confirmPlain(
  dialogs: NativeDialogs,
  parent: BrowserWindow,
  contents: PlainContents,
): Promise<boolean> {
  const answer = await dialogs.ask(parent, {
    type: 'warning',
    message: message(`application.plain.question.${contents}`),
    detail: message(`application.plain.detail.${contents}`),
    buttons: [message('application.plain.cancel'), message('application.plain.write')],
    defaultIndex: 0,
    cancelIndex: 0,
  });
  return answer === 1;
}
