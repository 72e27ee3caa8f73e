import { statfsSync } from 'node:fs';
import path from 'node:path';

/**
 * How changes reach the disk. A write-ahead log needs memory that is shared on one computer, so network shares, and
 * removable disks that may vanish, get a rollback journal with synchronous=EXTRA: with FULL the last acknowledged
 * change could be lost on power loss there.
 */
export type Journal = 'write-ahead-log' | 'rollback';

/** Magic numbers of Linux file systems (statfs, man 2): NFS, SMB, CIFS, SMB2, 9P, FAT, exFAT, AFS, Ceph, Coda. */
const rollbackFileSystems = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x4d44, 0x2011bab0, 0x5346414f, 0x00c36400, 0x73757245,
]);

/** The journal that fits the file system of a file. Only Linux names it by number; elsewhere a log is used. */
export function journalFor(file: string): Journal {
  if (process.platform !== 'linux') return file.startsWith('\\\\') ? 'rollback' : 'write-ahead-log';
  try {
    const type = statfsSync(path.dirname(file)).type >>> 0;
    return rollbackFileSystems.has(type) ? 'rollback' : 'write-ahead-log';
  } catch {
    return 'write-ahead-log';
  }
}
