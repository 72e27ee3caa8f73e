import { readFile } from 'node:fs/promises';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { decodeText } from '../text/decode-text';

/** A text file as it would be stored: decoded, with LF line ends. */
export async function readTextFile(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const code = isMissing ? 'file-not-found' : 'file-unreadable';
    throw new FailureError(code, message(`command-line.textFile.${code}`, { file }), String(error));
  }
  const { text } = await decodeText(bytes, null);
  return text.replace(/\r\n?/g, '\n');
}
