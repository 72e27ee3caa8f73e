import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupPath, findBackups, type NamedBackup } from '../../../electron/notebook-file/backup-names';
import { backUpDaily, isBackupDue } from '../../../electron/notebook-file/daily-backup';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import { superfluousBackups } from '../../../electron/notebook-file/thin-backups';
import { lockFileOf } from '../../../electron/notebook-file/writer-lock';
import { BackupKeeper } from '../../../electron/notebook-host/backup-keeper';
import { importText, newTestNotebook, temporaryFolder, testServices } from './notebook-fixture';

const hour = 60 * 60 * 1000;
const start = new Date('2026-03-01T09:00:00Z');
const after = (hours: number) => new Date(start.getTime() + hours * hour);

/** A notebook made at `start`, with a clock that the test sets. */
async function notebookWithClock() {
  let time = start;
  const test = newTestNotebook(testServices({ now: () => time }));
  return {
    ...test,
    changeAt: async (now: Date) => {
      time = now;
      await importText(test.handlers, `Words of ${now.toISOString()}`);
    },
    daily: (now: Date, kept = 10) => backUpDaily(test.notebook, { kept, now }),
    names: () => findBackups(test.file).map((backup) => path.basename(backup.path)),
  };
}

describe('the daily backup', () => {
  it('is made a day after the last one, where something has changed since', async () => {
    const { notebook, changeAt, daily, names } = await notebookWithClock();
    await changeAt(after(1));
    expect(daily(after(23))).toBeNull();
    expect(daily(after(25))).not.toBeNull();
    await changeAt(after(26));
    expect(daily(after(27))).toBeNull();
    expect(isBackupDue(notebook, after(50))).toBe(true);
    daily(after(50));
    // Nothing has changed since: the backup of yesterday holds it all.
    expect(daily(after(500))).toBeNull();
    expect(names()).toEqual([
      'test (daily 20260303T110000Z).claimbook',
      'test (daily 20260302T100000Z).claimbook',
    ]);
  });

  it('is not put off by a backup that a clock in the future dated', async () => {
    const { file, changeAt, daily } = await notebookWithClock();
    await changeAt(after(1));
    fs.writeFileSync(file.replace(/\.claimbook$/, ' (daily 20990101T000000Z).claimbook'), 'x');
    expect(daily(after(25))).not.toBeNull();
  });

  it('lets old ones go that are of this notebook, and no others', async () => {
    const { file, changeAt, daily, names } = await notebookWithClock();
    const foreign = file.replace(/\.claimbook$/, ' (daily 20200101T000000Z).claimbook');
    const other = newTestNotebook(testServices(), temporaryFolder());
    other.notebook.close();
    fs.copyFileSync(other.file, foreign);
    const unreadable = file.replace(/\.claimbook$/, ' (daily 20200102T000000Z).claimbook');
    fs.writeFileSync(unreadable, 'not a notebook');
    for (let i = 1; i <= 5; i++) {
      await changeAt(after(25 * i));
      expect(daily(after(25 * i), 2)).not.toBeNull();
    }
    expect(names()).toEqual([
      'test (daily 20260306T140000Z).claimbook',
      'test (daily 20260305T130000Z).claimbook',
      path.basename(unreadable),
      path.basename(foreign),
    ]);
  });

  it('that fails is told once, and the notebook works on', async () => {
    const { notebook, handlers, file } = newTestNotebook(testServices({ now: () => start }));
    const told: string[] = [];
    await importText(handlers, 'Words');
    const keeper = new BackupKeeper(notebook, {
      now: () => after(25),
      kept: () => 1,
      isIdle: () => false,
      tell: (text) => told.push(text),
    });
    fs.renameSync(path.dirname(file), `${path.dirname(file)}-moved`);
    keeper.look();
    keeper.look();
    fs.renameSync(`${path.dirname(file)}-moved`, path.dirname(file));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Today’s backup was not made.');
    keeper.close();
    expect(told).toHaveLength(1);
    expect(findBackups(file)).toHaveLength(1);
    await importText(handlers, 'More words');
  });
});

describe('a notebook that was not closed', () => {
  const look = (file: string): string[] => {
    const told: string[] = [];
    const notebook = openNotebook(file, { access: 'write', program: 'window' });
    const keeper = new BackupKeeper(notebook, {
      now: () => start,
      kept: () => 1,
      isIdle: () => false,
      tell: (text) => told.push(text),
    });
    keeper.look();
    keeper.close();
    notebook.close();
    return told;
  };

  it('is looked through once when it is opened again, and damage is told', async () => {
    const { notebook, handlers, file } = newTestNotebook(testServices({ now: () => start }));
    await importText(handlers, 'words '.repeat(20_000));
    notebook.close();
    const bytes = fs.readFileSync(file);
    const page = Math.floor(bytes.indexOf('words words') / 4096);
    bytes.fill(0, (page + 2) * 4096, (page + 3) * 4096);
    fs.writeFileSync(file, bytes);
    expect(look(file)).toEqual([]);
    fs.writeFileSync(lockFileOf(file), '');
    expect(look(file)).toEqual([expect.stringContaining('its file is damaged')]);
    expect(look(file)).toEqual([]);
  });

  it('and is whole, nothing is said of', async () => {
    const { notebook, handlers, file } = newTestNotebook(testServices({ now: () => start }));
    await importText(handlers, 'Words');
    notebook.close();
    fs.writeFileSync(lockFileOf(file), '');
    expect(look(file)).toEqual([]);
  });
});

describe('backups of one second', () => {
  it('are listed by their numbers, the last first', () => {
    const notebook = path.join(temporaryFolder(), 'n.claimbook');
    const made = Array.from({ length: 11 }, () => {
      const file = backupPath(notebook, 'asked', start);
      fs.writeFileSync(file, '');
      return file;
    });
    expect(findBackups(notebook).map(({ path: file }) => file)).toEqual(made.toReversed());
  });
});

describe('which backups may go', () => {
  const backup = (reason: NamedBackup['reason'], day: number): NamedBackup => ({
    path: `${day}`,
    reason,
    madeAt: after(24 * day),
  });
  const daysOf = (backups: readonly NamedBackup[]) => backups.map(({ path: day }) => Number(day));

  it('are the oldest of those that nobody asked for', () => {
    const all = [
      backup('daily', 9),
      backup('asked', 8),
      backup('restore', 7),
      backup('daily', 6),
      backup('asked', 5),
    ];
    expect(daysOf(superfluousBackups(all, 1))).toEqual([7, 6]);
    expect(daysOf(superfluousBackups(all, 2))).toEqual([6]);
    expect(daysOf(superfluousBackups(all, 3))).toEqual([]);
  });

  it('are never the only one, nor one from before a migration without any in the newer format', () => {
    expect(superfluousBackups([backup('daily', 1)], 1)).toEqual([]);
    expect(superfluousBackups([backup('daily', 1)], 0)).toEqual([]);
    const migrated = [backup({ format: 9 }, 3), backup({ format: 8 }, 2)];
    expect(superfluousBackups(migrated, 1)).toEqual([]);
    expect(daysOf(superfluousBackups([backup('daily', 4), ...migrated], 1))).toEqual([3, 2]);
  });
});
