import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  crashReportIdSchema,
  crashReportSchema,
  type CrashedPart,
  type CrashKind,
  type CrashReport,
} from '../../shared/crash-report/crash-report-schema';
import { writeWhole } from '../file/write-whole';
import { cleanFault } from './clean-fault';

/** Something that failed. */
export interface Crash {
  readonly part: CrashedPart;
  readonly kind: CrashKind;
  /** As it was thrown. */
  readonly error?: unknown;
  readonly exit?: CrashReport['exit'];
  /** Nobody has to be told: nothing of it was to be seen. */
  readonly isQuiet?: boolean;
}

/** How many reports are kept. */
export const keptReports = 20;
/** Within this time (ms) the same fault again is no further report. */
const repeatTime = 60_000;
const largestFile = 64 * 1024;
const ending = '.json';
/** Until somebody has been told of it. */
const newsEnding = '.new.json';

/** The crash reports of this user: small files in a folder of their own, which only the owner may read. */
export class CrashReports {
  readonly folder: string;
  private readonly now: () => Date;

  constructor(userData: string, now: () => Date = () => new Date()) {
    this.folder = path.join(userData, 'crash-reports');
    this.now = now;
  }

  /** Keeps a report. Never throws: what failed has to be gone on with. */
  add({ part, kind, error, exit = null, isQuiet = false }: Crash): void {
    try {
      const at = this.now();
      const report: CrashReport = {
        id: `${at.toISOString().replace(/[-:.]/g, '')}-${part}-${randomBytes(2).toString('hex')}`,
        at: at.toISOString(),
        part,
        kind,
        error: error === undefined ? null : cleanFault(error),
        exit,
        versions: versionsHere(),
      };
      if (this.isRepeated(report)) return;
      fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      const name = `${report.id}${isQuiet ? ending : newsEnding}`;
      writeWhole(path.join(this.folder, name), `${JSON.stringify(report, null, 2)}\n`, 0o600);
      for (const old of this.names().slice(keptReports)) fs.rmSync(path.join(this.folder, old));
    } catch (failure) {
      console.error('A crash report could not be written:', failure);
    }
  }

  /** All that can be read, the newest first. */
  list(): CrashReport[] {
    return this.names().flatMap((name) => this.read(name) ?? []);
  }

  /** How many reports nobody has been told of; from now on somebody has. */
  takeNews(): number {
    const news = this.names().filter((name) => name.endsWith(newsEnding));
    for (const name of news) {
      fs.renameSync(path.join(this.folder, name), path.join(this.folder, `${idOf(name)}${ending}`));
    }
    return news.length;
  }

  /** Deletes one report, or all. */
  delete(id?: string): void {
    const gone = this.names().filter((name) => id === undefined || idOf(name) === id);
    for (const name of gone) fs.rmSync(path.join(this.folder, name), { force: true });
  }

  private isRepeated(report: CrashReport): boolean {
    const sameAs = ({ part, kind, error, exit }: CrashReport): string =>
      JSON.stringify([part, kind, error, exit]);
    return this.list().some(
      (earlier) =>
        Date.parse(report.at) - Date.parse(earlier.at) < repeatTime && sameAs(earlier) === sameAs(report),
    );
  }

  /** Files that are reports by their names, the newest first. */
  private names(): string[] {
    try {
      return fs
        .readdirSync(this.folder)
        .filter((name) => name.endsWith(ending) && crashReportIdSchema.safeParse(idOf(name)).success)
        .toSorted()
        .toReversed();
    } catch {
      return [];
    }
  }

  private read(name: string): CrashReport | undefined {
    try {
      const file = path.join(this.folder, name);
      if (fs.statSync(file).size > largestFile) return undefined;
      return crashReportSchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8'))).data;
    } catch {
      return undefined;
    }
  }
}

function idOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

function versionsHere(): CrashReport['versions'] {
  const { electron, chrome, node } = process.versions as Partial<NodeJS.ProcessVersions>;
  return {
    claimbook: __CLAIMBOOK_VERSION__,
    electron: electron ?? '',
    chromium: chrome ?? '',
    node: node ?? '',
    system: `${os.platform()} ${os.release()} ${os.arch()}`,
  };
}
