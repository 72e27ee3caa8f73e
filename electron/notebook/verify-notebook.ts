import { setImmediate } from 'node:timers/promises';
import type { Verification, VerificationProblem } from '../../shared/notebook/notebook-schema';
import { message } from '../messages/messages';
import { countLogEntries, readLogReport, type LogReport } from '../notebook-file/change-log';
import type { Database } from '../notebook-file/database';
import type { VerificationCheck } from '../notebook-file/verification';
import { notebookChange } from './notebook-record';
import { checkIntegrity, readNotebookRecord } from './notebook-table';

/** Attempts that let other work go on; where all of them are overtaken by changes, the last one does not. */
const politeAttempts = 2;

/** Checks every hash and every quote, the log and the file itself. A notebook that was tampered with never throws. */
export async function verifyNotebook(
  database: Database,
  checks: readonly VerificationCheck[],
): Promise<Verification> {
  for (let attempt = 0; attempt < politeAttempts; attempt++) {
    const verification = await verifyOnce(database, checks, () => setImmediate(undefined));
    if (!verification.isOvertaken) return verification.result;
  }
  return (await verifyOnce(database, checks, () => Promise.resolve())).result;
}

async function verifyOnce(
  database: Database,
  checks: readonly VerificationCheck[],
  pause: () => Promise<unknown>,
): Promise<{ result: Verification; isOvertaken: boolean }> {
  const problems = new Map<string, VerificationProblem>();
  const report = (problem: VerificationProblem) => {
    const key = `${problem.code} ${problem.kind} ${problem.id} ${problem.code.includes('hash') ? '' : problem.message}`;
    if (!problems.has(key)) problems.set(key, problem);
  };
  const guard = async (run: () => unknown): Promise<void> => {
    try {
      await run();
    } catch (error) {
      report(notebookProblem(message('notebook.verify.unreadable', { detail: String(error) })));
    }
  };
  let log: LogReport = { count: 0, faults: [], state: new Map() };
  const checked: Verification['checked'] = {
    sources: 0,
    quotes: 0,
    claims: 0,
    links: 0,
    entities: 0,
    relations: 0,
    memos: 0,
    logEntries: 0,
  };
  await guard(() => {
    for (const detail of checkIntegrity(database)) {
      report(notebookProblem(message('notebook.verify.integrity', { detail })));
    }
  });
  await guard(() => {
    log = readLogReport(database);
    checked.logEntries = log.count;
    for (const fault of log.faults) {
      report({
        code: 'log-broken',
        kind: 'log',
        id: 'log',
        message: message('notebook.verify.log', { fault }),
      });
    }
    checkRecord(database, log, report);
  });
  for (const check of checks) {
    await guard(async () => {
      const context = { database, log, report, pause: async () => void (await pause()) };
      Object.assign(checked, await check(context));
    });
  }
  const found = [...problems.values()];
  // What changed meanwhile would differ from the log that was read before.
  let isOvertaken = false;
  await guard(() => (isOvertaken = log.count > 0 && countLogEntries(database) !== log.count));
  return { result: { ok: found.length === 0, checked, problems: found }, isOvertaken };
}

function checkRecord(
  database: Database,
  log: LogReport,
  report: (problem: VerificationProblem) => void,
): void {
  const record = readNotebookRecord(database);
  const change = record && notebookChange(record.id, record.createdAt);
  if (change && log.state.get(`notebook ${change.id}`) === change.sha256) return;
  report({
    code: 'log-broken',
    kind: 'notebook',
    id: record?.id ?? '',
    message: message('notebook.verify.notebook'),
  });
}

function notebookProblem(text: string): VerificationProblem {
  return { code: 'database-damaged', kind: 'notebook', id: 'notebook', message: text };
}
