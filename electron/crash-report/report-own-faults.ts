import type { CrashedPart } from '../../shared/crash-report/crash-report-schema';
import { CrashReports } from './crash-reports';

/** The exit code of a process that has kept a report of its end: its owner keeps no other. */
export const reportedExitCode = 70;
const prefix = '--crash-reports-in=';

/** What a process is started with, so that it can keep a report of its own end. */
export function crashReportsArgument(userData: string): string {
  return `${prefix}${userData}`;
}

/**
 * In one of the application's own processes: keeps a report of a fault that nothing expected and ends, as the process
 * would without this. Undefined where it was started without a place for reports, as from the command line.
 */
export function reportOwnFaults(part: CrashedPart, argv: readonly string[]): CrashReports | undefined {
  const userData = argv.find((word) => word.startsWith(prefix))?.slice(prefix.length);
  if (userData === undefined) return undefined;
  const reports = new CrashReports(userData);
  process.on('uncaughtException', (error, origin) => {
    reports.add({ part, kind: origin === 'unhandledRejection' ? 'rejection' : 'exception', error });
    process.exit(reportedExitCode);
  });
  return reports;
}
