import fs from 'node:fs';
import type { NamedBackup } from './backup-names';

/**
 * The backups that may go, where `kept` of those made without asking are to stay. One that a person asked for always
 * stays, the newest of all stays, and one from before a migration stays until there is one in the newer format.
 * `backups` come the newest first.
 */
export function superfluousBackups(backups: readonly NamedBackup[], kept: number): NamedBackup[] {
  const automatic = backups.filter(({ reason }) => reason !== 'asked');
  return automatic.slice(Math.max(kept, 1)).filter((backup) => {
    const newer = backups.slice(0, backups.indexOf(backup));
    return newer.length > 0 && (typeof backup.reason === 'string' || newer.some(hasNewerFormat));
  });
}

/** Deletes superfluous backups of which `isOurs` says that they are of this notebook and can be read. */
export function thinBackups(
  backups: readonly NamedBackup[],
  kept: number,
  isOurs: (file: string) => boolean,
): void {
  for (const { path } of superfluousBackups(backups, kept)) if (isOurs(path)) fs.rmSync(path);
}

function hasNewerFormat({ reason }: NamedBackup): boolean {
  return typeof reason === 'string';
}
