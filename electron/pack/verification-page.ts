import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** The page that checks evidence packs, as it was built into `outFolder`. Rejects with export-failed where it is missing. */
export async function readVerificationPage(outFolder: string): Promise<Uint8Array> {
  try {
    return await readFile(path.join(outFolder, 'verifier', 'verify.html'));
  } catch (error) {
    throw new FailureError('export-failed', message('pack.noPage'), String(error));
  }
}
