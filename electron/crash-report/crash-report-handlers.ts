import type { crashReportOperations } from '../../shared/crash-report/crash-report-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { CrashReports } from './crash-reports';
import { reportText } from './report-text';

/** What the handlers need of the window and the disk. */
export interface CrashReportServices {
  readonly reports: CrashReports;
  /** Tells the windows that there is a new report. */
  readonly tell: () => void;
  /** Asks where a text file of this name is to go; undefined where the analyst closed the dialog. */
  readonly choosePlace: (name: string) => Promise<string | undefined>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** Serves the crash reports to one window. */
export function createCrashReportHandlers({
  reports,
  tell,
  choosePlace,
  writeFile,
}: CrashReportServices): HandlersOf<typeof crashReportOperations> {
  return {
    'crashReport.list': () => ({
      folder: reports.folder,
      reports: reports.list().map((report) => {
        const { id, at, part } = report;
        return { id, at, part, text: reportText(report) };
      }),
    }),
    'crashReport.add'({ kind, ...error }) {
      reports.add({ part: 'window', kind, error });
      tell();
      return {};
    },
    'crashReport.takeNews': () => ({ count: reports.takeNews() }),
    'crashReport.delete'({ id }) {
      reports.delete(id);
      return {};
    },
    async 'crashReport.save'({ id }) {
      const report = reports.list().find((candidate) => candidate.id === id);
      if (!report) throw new FailureError('not-found', message('crashReport.gone'));
      const at = report.at.slice(0, 16).replace(/[:T]/g, ' ');
      const file = await choosePlace(message('crashReport.fileName', { at }));
      if (file === undefined) return { path: null };
      await writeFile(file, new TextEncoder().encode(reportText(report)));
      return { path: file };
    },
  };
}
