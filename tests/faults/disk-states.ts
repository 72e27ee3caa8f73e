import fs from 'node:fs';
import path from 'node:path';
import type { Random } from '../fuzz/random';
import { DiskContent } from './disk-content';
import type { DiskStep } from './record-writes';

/** Bytes that a disk writes whole or not at all. */
const sector = 512;

type Change = Extract<DiskStep, { kind: 'write' | 'truncate' }>;

/** A file as it is on the disk, and what was written to it since and may not be there. */
interface DiskFile {
  readonly durable: DiskContent;
  readonly pending: Change[];
}

/** The files of a folder by name. */
export type FolderContent = ReadonlyMap<string, Buffer>;

/** What a folder holds now. */
export function readFolder(folder: string): FolderContent {
  return new Map(fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}

/** Makes a folder hold these files and nothing else. */
export function writeFolder(folder: string, content: FolderContent): void {
  for (const left of fs.readdirSync(folder)) fs.rmSync(path.join(folder, left), { recursive: true });
  for (const [name, bytes] of content) {
    // Rebuilt from the log by whoever opens it first; the lock is of a process that is gone.
    if (name.endsWith('-shm') || name.includes('.lock')) continue;
    fs.writeFileSync(path.join(folder, name), bytes);
  }
}

/** The files of a folder as a disk may hold them after these steps and a cut. */
export function stateAfter(steps: readonly DiskStep[], before: FolderContent, random: Random): FolderContent {
  const names = new Map<string, DiskFile>(
    [...before].map(([name, bytes]) => [name, { durable: new DiskContent(bytes), pending: [] }]),
  );
  const durableNames = new Map(names);
  const pendingNames: (() => void)[] = [];
  const named = (change: (folder: Map<string, DiskFile>) => void) => {
    change(names);
    pendingNames.push(() => change(durableNames));
  };
  for (const step of steps) {
    if (step.kind === 'said') continue;
    if (step.kind === 'syncFolder') {
      for (const keep of pendingNames.splice(0)) keep();
      continue;
    }
    const known = names.get(step.file);
    if (step.kind === 'create') {
      const made: DiskFile = { durable: new DiskContent(), pending: [] };
      if (!known) named((folder) => folder.set(step.file, made));
    } else if (!known) {
      continue;
    } else if (step.kind === 'unlink') {
      names.set(nameless(step.file), known);
      named((folder) => folder.delete(step.file));
    } else if (step.kind === 'rename' || step.kind === 'link') {
      const replaced = names.get(step.to);
      if (replaced) names.set(nameless(step.to), replaced);
      named((folder) => {
        folder.set(step.to, known);
        if (step.kind === 'rename') folder.delete(step.file);
      });
    } else if (step.kind === 'sync') {
      for (const change of known.pending.splice(0)) apply(known.durable, change);
    } else {
      known.pending.push(step);
    }
  }
  // Names reach the disk in their order, as far as they did.
  for (const keep of pendingNames.slice(0, random.below(pendingNames.length + 1))) keep();
  return new Map([...durableNames].map(([name, file]) => [name, survived(file, random)]));
}

/** As the system calls a file that is still open and whose name is gone, or another's. */
function nameless(file: string): string {
  return `${file} (deleted)`;
}

/** What of the writes that were not synced is there: none, all, some, or some of their sectors. */
function survived({ durable, pending }: DiskFile, random: Random): Buffer {
  const fate = random.pick(['none', 'all', 'some', 'torn'] as const);
  const content = new DiskContent(durable.bytes);
  for (const change of fate === 'none' ? [] : pending) {
    if (fate !== 'all' && random.below(2) === 0) continue;
    if (fate === 'torn' && change.kind === 'write') tear(content, change, random);
    else apply(content, change);
  }
  return content.bytes;
}

function tear(
  content: DiskContent,
  { offset, data }: Extract<Change, { kind: 'write' }>,
  random: Random,
): void {
  for (let from = 0; from < data.length; from += sector) {
    if (random.below(2) === 1) content.write(offset + from, data.subarray(from, from + sector));
  }
}

function apply(content: DiskContent, change: Change): void {
  if (change.kind === 'truncate') content.truncate(change.size);
  else content.write(change.offset, change.data);
}
