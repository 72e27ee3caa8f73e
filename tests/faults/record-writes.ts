import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What a process did to a folder, in its order, and what it said between. A file without a name is "… (deleted)". */
export type DiskStep =
  | { readonly kind: 'create'; readonly file: string }
  | { readonly kind: 'unlink'; readonly file: string }
  | { readonly kind: 'rename'; readonly file: string; readonly to: string }
  | { readonly kind: 'link'; readonly file: string; readonly to: string }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'write'; readonly file: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly file: string; readonly size: number }
  | { readonly kind: 'syncFolder' }
  | { readonly kind: 'said'; readonly line: string };

const calls = 'openat,open,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,link';

/** Why writes cannot be recorded here; undefined where they can. */
export function whyNoRecording(): string | undefined {
  if (process.platform !== 'linux') return 'strace is of Linux alone';
  const tried = spawnSync('strace', ['-e', 'trace=write', 'true'], { encoding: 'utf8' });
  return tried.status === 0 ? undefined : 'strace is not there, or may not be used here';
}

/** Runs a script to its end and records what its main thread does to the files of a folder. */
export function recordWrites(words: readonly string[], folder: string, env: NodeJS.ProcessEnv): DiskStep[] {
  const trace = path.join(folder, '..', `${path.basename(folder)}.trace`);
  const options = ['-y', '-xx', '-s', '1000000', '-e', `trace=${calls}`, '-o', trace];
  const run = spawnSync('strace', [...options, process.execPath, ...words], { encoding: 'utf8', env });
  // A writer that ends itself as a power cut would: strace ends in the same way.
  if (run.status !== 0 && run.signal !== 'SIGKILL' && run.status !== 137) {
    throw new Error(`The writer ended with ${run.status}: ${run.stderr}`);
  }
  const text = fs.readFileSync(trace, 'latin1');
  fs.rmSync(trace);
  return text.split('\n').flatMap((line) => readLine(line, folder) ?? []);
}

/** One line of strace as what it did; undefined for what is about other files, or failed. */
function readLine(line: string, folder: string): DiskStep | undefined {
  const match = /^(\w+)\((.*)\) += (-?\d+)/.exec(line);
  if (!match) return undefined;
  const [, call = '', words = '', result = ''] = match;
  if (Number(result) < 0) return undefined;
  const inFolder = (file: string) => (path.dirname(file) === folder ? path.basename(file) : undefined);
  const [, handle, gone = ''] = /^\d+<((?:\\x[0-9a-f]{2})*|[^>]*)>(\(deleted\))?/.exec(words) ?? [];
  const place = handle === undefined ? undefined : decode(handle).toString('utf8') + (gone && ' (deleted)');
  const file = place === undefined ? undefined : inFolder(place);
  const data = () => decode(/"((?:\\x[0-9a-f]{2})*)"/.exec(words)?.[1] ?? '');
  switch (call) {
    case 'pwrite64':
      return file === undefined
        ? undefined
        : { kind: 'write', file, offset: Number(/, (\d+)$/.exec(words)?.[1]), data: data() };
    case 'write':
      return words.startsWith('1<') ? { kind: 'said', line: data().toString('utf8').trim() } : undefined;
    case 'ftruncate':
      return file === undefined
        ? undefined
        : { kind: 'truncate', file, size: Number(/, (\d+)$/.exec(words)?.[1]) };
    case 'fsync':
    case 'fdatasync':
      if (place === folder) return { kind: 'syncFolder' };
      return file === undefined ? undefined : { kind: 'sync', file };
    case 'unlink': {
      const gone = inFolder(data().toString('utf8'));
      return gone === undefined ? undefined : { kind: 'unlink', file: gone };
    }
    case 'rename':
    case 'link': {
      const [from, to] = [...words.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, name = '']) =>
        inFolder(decode(name).toString('utf8')),
      );
      if (from === undefined || to === undefined) return undefined;
      return { kind: call, file: from, to };
    }
    case 'open':
    case 'openat': {
      const made = words.includes('O_CREAT') ? inFolder(data().toString('utf8')) : undefined;
      return made === undefined ? undefined : { kind: 'create', file: made };
    }
  }
  return undefined;
}

function decode(hex: string): Buffer {
  return hex.includes('\\x') ? Buffer.from(hex.replaceAll('\\x', ''), 'hex') : Buffer.from(hex, 'latin1');
}
