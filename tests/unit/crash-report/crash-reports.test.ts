import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCrashReportHandlers } from '../../../electron/crash-report/crash-report-handlers';
import { CrashReports, keptReports } from '../../../electron/crash-report/crash-reports';
import { wasCutShort } from '../../../electron/crash-report/session-mark';

let userData: string;
let time: number;
let reports: CrashReports;

beforeEach(() => {
  userData = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-crash-'));
  time = Date.parse('2026-11-30T14:00:00.000Z');
  reports = new CrashReports(userData, () => new Date(time));
});

const files = () => (fs.existsSync(reports.folder) ? fs.readdirSync(reports.folder) : []);
const ended = (code: number) =>
  ({ part: 'notebook', kind: 'ended', exit: { reason: 'gone', code } }) as const;

describe('crash reports', () => {
  it('are files that nobody but their owner may read', () => {
    reports.add(ended(9));
    const [name] = files();
    expect(fs.statSync(reports.folder).mode & 0o777).toBe(0o700);
    expect(fs.statSync(path.join(reports.folder, name!)).mode & 0o777).toBe(0o600);
    expect(reports.list()).toMatchObject([
      { part: 'notebook', exit: { reason: 'gone', code: 9 }, error: null },
    ]);
  });

  it('are few: the last ones are kept, the newest first', () => {
    for (let code = 0; code < keptReports + 3; code++) {
      time += 1000;
      reports.add(ended(code));
    }
    expect(files()).toHaveLength(keptReports);
    expect(reports.list().map(({ exit }) => exit?.code)).toEqual(
      Array.from({ length: keptReports }, (_, index) => keptReports + 2 - index),
    );
  });

  it('are small, however deep the fault', () => {
    const deep = new Error('x'.repeat(1_000_000));
    deep.stack = `Error\n${'    at run (/home/ann/main.js:1:1)\n'.repeat(10_000)}`;
    reports.add({ part: 'main', kind: 'exception', error: deep });
    expect(fs.statSync(path.join(reports.folder, files()[0]!)).size).toBeLessThan(8192);
  });

  it('are one for a fault that comes again at once, and another for one that comes later', () => {
    for (let times = 0; times < 50; times++) reports.add(ended(9));
    expect(files()).toHaveLength(1);
    time += 61_000;
    reports.add(ended(9));
    expect(files()).toHaveLength(2);
  });

  it('are told of once, those that were not to be seen not at all', () => {
    reports.add(ended(1));
    reports.add({ ...ended(2), isQuiet: true });
    expect(reports.takeNews()).toBe(1);
    expect(reports.takeNews()).toBe(0);
    expect(reports.list()).toHaveLength(2);
  });

  it('are deleted one by one or all, and nothing else in the folder', () => {
    for (const code of [1, 2, 3]) reports.add(ended(code));
    const foreign = path.join(reports.folder, 'notes.json');
    fs.writeFileSync(foreign, '{}');
    const [first] = reports.list();
    reports.delete(first!.id);
    expect(reports.list().map(({ id }) => id)).not.toContain(first!.id);
    reports.delete('../settings');
    expect(reports.list()).toHaveLength(2);
    reports.delete();
    expect(files()).toEqual(['notes.json']);
  });

  it('leave out what is not a report', () => {
    reports.add(ended(1));
    const broken = files()[0]!.replace(/-[0-9a-f]{4}\..*/, '-0000.json');
    fs.writeFileSync(path.join(reports.folder, broken), '{"id": "x"');
    expect(reports.list()).toHaveLength(1);
  });

  it('cost nothing where they cannot be written', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    fs.writeFileSync(reports.folder, 'a file in the way');
    expect(() => reports.add(ended(1))).not.toThrow();
    expect(reports.list()).toEqual([]);
    expect(reports.takeNews()).toBe(0);
  });
});

describe('what is asked about crash reports', () => {
  const written: string[] = [];
  const handlers = () =>
    createCrashReportHandlers({
      reports,
      tell: () => undefined,
      choosePlace: (name) => Promise.resolve(path.join(userData, `${name}.txt`)),
      writeFile: (file, bytes) => {
        written.push(`${path.basename(file)}\n${new TextDecoder().decode(bytes)}`);
        return Promise.resolve();
      },
    });

  it('is answered with the text that is saved', async () => {
    await handlers()['crashReport.add']({ kind: 'display', name: 'TypeError', message: 'secret', stack: '' });
    const { reports: listed } = await handlers()['crashReport.list']({});
    const { id, text } = listed[0]!;
    expect(text).toContain(
      'Part: The window\nWhat: a part of the window could not be drawn\nError: TypeError: …',
    );
    expect(text).not.toContain('secret');
    await handlers()['crashReport.save']({ id });
    expect(written[0]).toBe(`Claimbook crash 2026-11-30 14 00.txt\n${text}`);
  });

  it('is refused where the report is gone', async () => {
    const id = '20261130T140000000Z-main-0000';
    await expect(Promise.resolve(handlers()['crashReport.save']({ id }))).rejects.toMatchObject({
      failure: { code: 'not-found' },
    });
  });
});

describe('the mark of a session', () => {
  it('says at the next start whether the one before ended', () => {
    const first = new EventEmitter();
    expect(wasCutShort(userData, first)).toBe(false);
    first.emit('exit');
    expect(wasCutShort(userData, new EventEmitter())).toBe(false);
    expect(wasCutShort(userData, new EventEmitter())).toBe(true);
  });
});
