import { randomUUID } from 'node:crypto';
import type { HostServices } from '../../../electron/notebook-host/host-services';
import { FailureError } from '../../../shared/result';
import { parseLines } from './parse-lines';

/**
 * What a notebook needs from outside where there is no window: documents are read line by line, nothing is printed, and
 * nobody is told. For programs too, which know no test runner.
 */
export function plainServices(changes: Partial<HostServices> = {}): HostServices {
  return {
    parser: { parse: ({ bytes }) => Promise.resolve(parseLines(bytes)) },
    printPdf: () => Promise.reject(new FailureError('electron-unavailable', 'Nothing is printed here.')),
    now: () => new Date(),
    newId: randomUUID,
    analystName: () => 'Ada',
    importLimitBytes: () => 1024 * 1024,
    emit: () => undefined,
    isClosing: () => false,
    applicationVersion: '0.0.0',
    ...changes,
  };
}
