import fs from 'node:fs';
import path from 'node:path';
import { changeEncryption } from '../../../electron/encryption/change-encryption';
import { Database } from '../../../electron/notebook-file/database';
import { backToFormat } from '../../integration/notebook/older-format';
import { makeNotebook, open, otherKey, rawKey } from '../fault-notebook';

type Opened = ReturnType<typeof open>;

/** A piece of work on a disk that breaks meanwhile. */
export interface DiskWork {
  readonly name: string;
  /** What opens the notebook before, and may open it afterwards. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Makes the notebook that the work begins with. */
  prepare(file: string): Promise<void>;
  /** Does it; everything that was acknowledged goes into `claims`. `heal` makes the disk whole again. */
  run(file: string, claims: string[], heal: () => void): Promise<void>;
  /** Files that may stand beside the notebook afterwards, besides what it needs itself. */
  readonly makes: RegExp;
}

const nothing = /^$/;

/** Everything that writes to a disk, with a plain notebook and with an encrypted one. */
export const diskWorks: readonly DiskWork[] = [
  ...[undefined, rawKey].flatMap((key) => [
    work('writing', key, (file, claims, heal) => writeClaims(open(file, key), claims, heal)),
    work('writing with a rollback journal', key, (file, claims, heal) =>
      writeClaims(open(file, key, { journal: 'rollback' }), claims, heal),
    ),
    work('a backup', key, (file) => withOpened(open(file, key), backUp), / \(backup .*\)\.claimbook$/),
    work('a restore', key, restore(key), / \((backup|before restore) .*\)\.claimbook$/),
    migration(key),
    work('an export', key, (file) => withOpened(open(file, key), exportMemo), /^m\.html$/),
    work('open files', key, (file) => withOpened(open(file, key), exportAll), /^all/),
  ]),
  conversion('encrypting', undefined, rawKey),
  conversion('changing the passphrase', rawKey, otherKey),
  conversion('decrypting', rawKey, undefined),
];

function work(
  name: string,
  key: string | undefined,
  run: DiskWork['run'],
  makes: RegExp = nothing,
): DiskWork {
  return {
    name: `${name}, ${key === undefined ? 'plain' : 'encrypted'}`,
    from: key,
    to: key,
    prepare: (file) => makeNotebook(file, key),
    run,
    makes,
  };
}

/** What format 14 brought is taken away, so that opening brings it again. */
function migration(key: string | undefined): DiskWork {
  const opening = (file: string) => withOpened(open(file, key), () => Promise.resolve());
  return {
    ...work('a migration', key, opening, / \(format .*\)\.claimbook$/),
    async prepare(file) {
      await makeNotebook(file, key);
      const database = new Database(file, key);
      database.exec(backToFormat(13));
      database.close();
    },
  };
}

function conversion(name: string, from: string | undefined, to: string | undefined): DiskWork {
  const kind = to === undefined ? 'decrypt' : from === undefined ? 'encrypt' : 'rekey';
  const change = kind === 'encrypt' ? ({ kind, backups: 'convert' } as const) : ({ kind } as const);
  return {
    name,
    from,
    to,
    prepare: (file) => makeNotebook(file, from),
    run(file) {
      changeEncryption(file, { change, program: 'command line', from, to });
      return Promise.resolve();
    },
    makes: nothing,
  };
}

async function withOpened(opened: Opened, run: (opened: Opened) => Promise<unknown>): Promise<void> {
  try {
    await run(opened);
  } finally {
    opened.notebook.close();
  }
}

/** Makes claims until one is refused; then the disk is whole again, and one more has to be taken. */
async function writeClaims(opened: Opened, claims: string[], heal: () => void): Promise<void> {
  await withOpened(opened, async ({ handlers }) => {
    const [source] = await handlers['source.list']({});
    if (!source) throw new Error('The notebook must have a source.');
    const make = async () => {
      const { id } = await handlers['claim.create']({
        sourceId: source.id,
        start: 0,
        end: 10,
        codes: [{ codeId: 'pre-deliberation', polarity: 'affirmed' }],
        statement: 'On a disk that breaks',
        relation: 'supports',
      });
      claims.push(id);
    };
    try {
      for (let i = 0; i < 4; i++) await make();
    } catch (error) {
      heal();
      await make();
      throw error;
    }
  });
}

async function backUp({ handlers }: Opened): Promise<void> {
  await handlers['backup.make']({});
}

function restore(key: string | undefined): DiskWork['run'] {
  return async (file, _claims, heal) => {
    const opened = open(file, key);
    await withOpened(opened, async ({ handlers }) => {
      const { path: backup } = await handlers['backup.make']({});
      await handlers['backup.restore']({ path: backup });
      heal();
    });
  };
}

async function exportMemo({ notebook, handlers }: Opened): Promise<void> {
  const [memo] = await handlers['memo.list']({});
  if (!memo) throw new Error('The notebook must have a memo.');
  const out = path.join(path.dirname(notebook.facts.path), 'm.html');
  await handlers['memo.export']({ id: memo.id, format: 'html', path: out });
}

async function exportAll({ notebook, handlers }: Opened): Promise<void> {
  const folder = path.join(path.dirname(notebook.facts.path), 'all');
  await handlers['notebook.exportAll']({ folder, plain: true });
}

/** Copies a folder's files, not its folders, as a process finds them whose predecessor is gone. */
export function copyFiles(from: string, to: string): void {
  fs.mkdirSync(to);
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const isOfProcess = entry.name.includes('.lock') || entry.name.endsWith('-shm');
    if (entry.isFile() && !isOfProcess) {
      fs.copyFileSync(path.join(from, entry.name), path.join(to, entry.name));
    }
  }
}
