import { spawn } from 'node:child_process';
import { findProgram } from './find-program.mjs';

/** Whether windows can be shown here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Switches that a display other than X11 needs. */
export function displayArguments() {
  const isWaylandOnly =
    process.platform === 'linux' && !process.env['DISPLAY'] && process.env['WAYLAND_DISPLAY'];
  return isWaylandOnly ? ['--ozone-platform=wayland'] : [];
}

/**
 * Starts a virtual display that ends with this process, and sets DISPLAY to it.
 * @returns {Promise<() => void>} ends it at once
 */
export async function startVirtualDisplay() {
  const xvfb = findProgram('Xvfb');
  if (xvfb === undefined) throw new Error('Xvfb is missing (Debian: xvfb).');
  // With -displayfd the server picks a free number itself: two runs at once never fight for one.
  const words = [xvfb, '-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
  // Where this process is killed outright, the kernel ends the server.
  const setpriv = findProgram('setpriv');
  const [command = '', ...args] =
    setpriv === undefined ? words : [setpriv, '--pdeathsig', 'KILL', '--', ...words];
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const stop = () => void server.kill('SIGKILL');
  process.once('exit', stop);

  let complaint = '';
  server.stderr?.setEncoding('utf8').on('data', (text) => (complaint += text));
  const number = await new Promise((resolve, reject) => {
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`The virtual display did not start: ${complaint.trim()}`)));
  });
  server.unref();
  for (const stream of server.stdio)
    if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
  process.env['DISPLAY'] = `:${number}`;
  return stop;
}
