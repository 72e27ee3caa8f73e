import type { LoggedChange } from '../notebook-file/change-log';
import { sha256OfJson } from '../text/sha256';

/** What the log says of the notebook itself when it is made. */
export function notebookChange(id: string, createdAt: string): LoggedChange {
  return { kind: 'notebook', id, sha256: sha256OfJson({ id, createdAt }) };
}
