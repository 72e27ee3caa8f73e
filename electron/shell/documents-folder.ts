import os from 'node:os';
import { app } from 'electron';

/**
 * Where file dialogs begin. A system without a folder for documents, such as an account without a home, throws in
 * Electron; there it is the home folder, else the application's own.
 */
export function documentsFolder(): string {
  try {
    return app.getPath('documents');
  } catch {
    return os.homedir() || app.getPath('userData');
  }
}
