import fs from 'node:fs';

/** What a disk answers that breaks, and one that is full (errno on Linux). */
export const diskErrors = { EIO: 5, ENOSPC: 28 } as const;

const folderAt = 48;

/** How calls are to fail. */
export interface DiskFault {
  /** Which call to a file of the folder fails, from 1; 0 lets all of them through and counts. */
  readonly at: number;
  readonly error: keyof typeof diskErrors;
  /** Whether everything that comes after it fails too. */
  readonly isLasting: boolean;
}

/** The switch of the calls that fail, in a process into which failing-calls.c was loaded. */
export class DiskFaults {
  private readonly handle: number;

  /** `file` is the one that CLAIMBOOK_FAULTS names. */
  constructor(file: string) {
    this.handle = fs.openSync(file, 'r+');
  }

  /** Begins to count the calls to files of a folder. */
  arm(folder: string, { at, error, isLasting }: DiskFault): void {
    this.disarm();
    const path = Buffer.from(`${folder}/\0`);
    fs.writeSync(this.handle, path, 0, path.length, folderAt);
    [0, at, diskErrors[error], isLasting ? 1 : 0, 0, 1].forEach((value, index) => this.put(index, value));
  }

  /** Lets everything through again. */
  disarm(): void {
    this.put(5, 0);
  }

  /** Calls since it was armed last. */
  get counted(): number {
    return this.get(0);
  }

  /** How many of them failed. */
  get failed(): number {
    return this.get(4);
  }

  private put(index: number, value: number): void {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(value));
    fs.writeSync(this.handle, bytes, 0, 8, index * 8);
  }

  private get(index: number): number {
    const bytes = Buffer.alloc(8);
    fs.readSync(this.handle, bytes, 0, 8, index * 8);
    return Number(bytes.readBigInt64LE());
  }
}
