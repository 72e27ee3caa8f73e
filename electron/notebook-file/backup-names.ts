import fs from 'node:fs';
import path from 'node:path';
import { notebookExtension } from '../../shared/notebook/notebook-schema';

/** Why a backup was made: asked for, daily, before a restore, or before a migration from the format that is named. */
export type BackupReason = 'asked' | 'daily' | 'restore' | { readonly format: number };

/** What the name of a backup says. */
export interface NamedBackup {
  readonly path: string;
  readonly reason: BackupReason;
  /** In UTC, to the second. */
  readonly madeAt: Date;
}

const words = { asked: 'backup', daily: 'daily', restore: 'before restore' } as const;
const pattern = /^ \((?:(backup|daily|before restore) |format (\d{1,9}), )(\d{8})T(\d{6})Z?(?: \d+)?\)$/;

/** What a notebook is called, without its extension. */
function stemOf(notebook: string): string {
  return path.basename(notebook, notebookExtension);
}

/** A name beside a notebook that nothing has, for a backup of it. */
export function backupPath(notebook: string, reason: BackupReason, now: Date): string {
  return freePath(notebook, typeof reason === 'string' ? words[reason] : `format ${reason.format},`, now);
}

/** A name beside a notebook that nothing has, for the notebook itself where it is damaged. It is no backup. */
export function damagedPath(notebook: string, now: Date): string {
  return freePath(notebook, 'damaged', now);
}

/** A name beside a damaged notebook that nothing has, for what can be read of it. */
export function recoveredPath(notebook: string, now: Date): string {
  return freePath(notebook, 'recovered', now);
}

function freePath(notebook: string, why: string, now: Date): string {
  const time = now.toISOString().replace(/[-:]/g, '').slice(0, 15);
  for (let number = 1; ; number++) {
    // From 2 on, the number tells those of one second apart.
    const suffix = number > 1 ? ` ${number}` : '';
    const name = `${stemOf(notebook)} (${why} ${time}Z${suffix})${notebookExtension}`;
    const file = path.join(path.dirname(notebook), name);
    if (!fs.lstatSync(file, { throwIfNoEntry: false })) return file;
  }
}

/** The backups beside a notebook by their names, the newest first. None is opened. */
export function findBackups(notebook: string): NamedBackup[] {
  const folder = path.dirname(notebook);
  return namesIn(folder)
    .flatMap((name) => readName(stemOf(notebook), path.join(folder, name)) ?? [])
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime() || inOneSecond(b, a));
}

/** Whether a file is called as a backup of this notebook is. */
export function isBackupName(notebook: string, file: string): boolean {
  return path.dirname(file) === path.dirname(notebook) && readName(stemOf(notebook), file) !== undefined;
}

/** Of one second the later has the number, or the larger one. */
function inOneSecond(a: NamedBackup, b: NamedBackup): number {
  return a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

function namesIn(folder: string): string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function readName(stem: string, file: string): NamedBackup | undefined {
  const name = path.basename(file);
  if (!name.startsWith(stem) || !name.endsWith(notebookExtension)) return undefined;
  const match = pattern.exec(name.slice(stem.length, -notebookExtension.length));
  if (!match) return undefined;
  const [, word, format, day = '', time = ''] = match;
  const madeAt = new Date(
    `${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`,
  );
  if (Number.isNaN(madeAt.getTime())) return undefined;
  return { path: file, reason: format === undefined ? reasonOf(word) : { format: Number(format) }, madeAt };
}

function reasonOf(word: string | undefined): BackupReason {
  return word === words.daily ? 'daily' : word === words.restore ? 'restore' : 'asked';
}
