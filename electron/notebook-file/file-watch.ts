import fs from 'node:fs';
import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** Knows the file that a notebook was opened from. */
export interface FileWatch {
  /**
   * Throws file-not-found where the file is no longer at its path: moved, renamed, deleted, or its disk is gone. The
   * engine would write on into a file that nobody can find.
   */
  refuseIfGone(): void;
}

/** Remembers which file stands at a path now. */
export function watchFile(file: string): FileWatch {
  const first = identityOf(file);
  return {
    refuseIfGone() {
      const now = identityOf(file);
      if (now !== undefined && now === first) return;
      const values = { name: path.basename(file), path: file };
      throw new FailureError('file-not-found', message('notebook.file.gone', values));
    },
  };
}

/** Device and number of a file, which stay the same through every change to it; undefined where there is none. */
function identityOf(file: string): string | undefined {
  const status = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
  return status && `${status.dev} ${status.ino}`;
}
