import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const heartbeatMilliseconds = 2_000;
const staleMilliseconds = 30_000;

/**
 * Runs `task` while no other process runs one under the same lock file.
 *
 * Two terminals, or a test runner's workers, may want the same build or download at once. A holder that was killed
 * leaves its file behind: it is taken over when its process is gone, or when it has shown no sign of life.
 *
 * @template T
 * @param {string} lockFile
 * @param {() => Promise<T>} task
 * @param {{ onWait?: () => void }} [options]
 * @returns {Promise<T>}
 */
export async function withFileLock(lockFile, task, { onWait } = {}) {
  fs.mkdirSync(path.dirname(lockFile), { recursive: true });
  const token = `${process.pid} ${os.hostname()} ${Math.random()}`;
  let hasWaited = false;
  while (!tryTake(lockFile, token)) {
    if (removeIfAbandoned(lockFile)) continue;
    if (!hasWaited) onWait?.();
    hasWaited = true;
    await sleep(100);
  }
  const heartbeat = setInterval(() => touch(lockFile), heartbeatMilliseconds);
  heartbeat.unref();
  try {
    return await task();
  } finally {
    clearInterval(heartbeat);
    if (readToken(lockFile) === token) fs.rmSync(lockFile, { force: true });
  }
}

/**
 * @param {string} lockFile
 * @param {string} token
 */
function tryTake(lockFile, token) {
  // Written elsewhere and linked into place, so that nobody ever reads a lock that has no owner in it yet.
  const draft = `${lockFile}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  fs.writeFileSync(draft, token);
  try {
    fs.linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** @param {string} lockFile */
function removeIfAbandoned(lockFile) {
  const token = readToken(lockFile);
  if (token === undefined) return true;
  const [pid, host] = token.split(' ');
  const isGone = host === os.hostname() && !isAlive(Number(pid));
  if (!isGone && !hasNoHeartbeat(lockFile)) return false;
  // Moved aside first: of several waiters only one can move it, and a newer holder's lock is put back.
  const aside = `${lockFile}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    fs.renameSync(lockFile, aside);
  } catch {
    return true;
  }
  if (readToken(aside) !== token) {
    try {
      fs.linkSync(aside, lockFile);
    } catch {
      // A third process holds it by now; that one goes on.
    }
  }
  fs.rmSync(aside, { force: true });
  return true;
}

/** @param {string} lockFile */
function hasNoHeartbeat(lockFile) {
  try {
    return Date.now() - fs.statSync(lockFile).mtimeMs > staleMilliseconds;
  } catch {
    return false;
  }
}

/** @param {string} lockFile */
function readToken(lockFile) {
  try {
    return fs.readFileSync(lockFile, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} lockFile */
function touch(lockFile) {
  try {
    fs.utimesSync(lockFile, new Date(), new Date());
  } catch {
    // Taken over or removed by hand; the task's own renames keep the result whole.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
