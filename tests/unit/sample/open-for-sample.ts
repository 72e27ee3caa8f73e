import { randomUUID } from 'node:crypto';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../../electron/notebook-host/create-notebook';
import type { HostServices } from '../../../electron/notebook-host/host-services';
import { serveOperations, type OperationServer } from '../../../electron/ipc/serve-operations';
import type { Notebook } from '../../../electron/notebook-file/notebook';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import { parseSource } from '../../../electron/parser-process/parse-source';
import type { SampleTarget } from '../../../electron/sample/sample-notebook';
import { hostOperations } from '../../../shared/ipc/all-operations';
import { FailureError } from '../../../shared/result';

/** Everything a notebook needs from outside, in this process; `changed` may replace some of it. */
function services(changed: Partial<HostServices> = {}): HostServices {
  return {
    parser: { parse: parseSource },
    printPdf: () => Promise.reject(new FailureError('electron-unavailable', 'No PDF here.')),
    now: () => new Date('2026-11-24T08:00:00.000Z'),
    newId: () => randomUUID(),
    analystName: () => 'Sample analyst',
    importLimitBytes: () => 1_000_000,
    isClosing: () => false,
    emit: () => undefined,
    applicationVersion: '0.0.0',
    ...changed,
  };
}

/** Makes an empty notebook for the sample to be put in. */
export function createTarget(changed: Partial<HostServices> = {}) {
  return async (file: string): Promise<SampleTarget> => {
    const given = services(changed);
    const notebook = createNotebook(file, { program: 'test', services: given });
    const call = serveOperations(hostOperations, createHostHandlers(notebook, given));
    return { call, close: async () => notebook.close() };
  };
}

/** Opens a finished notebook for reading. */
export function openForReading(file: string): { call: OperationServer; notebook: Notebook } {
  const notebook = openNotebook(file, { access: 'read', program: 'test' });
  return { call: serveOperations(hostOperations, createHostHandlers(notebook, services())), notebook };
}
