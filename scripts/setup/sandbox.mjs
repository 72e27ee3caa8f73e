import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The switches without which Chromium refuses to run as this user. Only root needs one; never anyone else. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Why Chromium's sandbox cannot work for this user here, with the remedy; undefined when it can. Without either kind
 * of sandbox Electron would abort with a message that helps nobody.
 * @param {string} executable
 */
export function sandboxProblem(executable) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return undefined;
  const helper = path.join(path.dirname(executable), 'chrome-sandbox');
  if (mayCreateUserNamespaces() || isSetUidRoot(helper)) return undefined;
  return [
    'This system does not let ordinary users create user namespaces, which the window’s sandbox needs.',
    'Claimbook does not run without its sandbox. An administrator can do one of these:',
    `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    ...namespaceRemedies(),
  ].join('\n');
}

function mayCreateUserNamespaces() {
  if (readSetting('kernel/unprivileged_userns_clone') === '0') return false;
  if (readSetting('user/max_user_namespaces') === '0') return false;
  if (readSetting('kernel/apparmor_restrict_unprivileged_userns') === '1') return false;
  // Containers forbid it without saying so in a setting.
  const attempt = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' });
  return attempt.error !== undefined || attempt.status === 0;
}

function namespaceRemedies() {
  const remedies = [];
  if (readSetting('kernel/unprivileged_userns_clone') === '0')
    remedies.push('kernel.unprivileged_userns_clone=1');
  if (readSetting('user/max_user_namespaces') === '0') remedies.push('user.max_user_namespaces=15000');
  if (readSetting('kernel/apparmor_restrict_unprivileged_userns') === '1') {
    remedies.push('kernel.apparmor_restrict_unprivileged_userns=0');
  }
  return remedies.map((setting) => `  sudo sysctl -w ${setting}`);
}

/** @param {string} file */
function isSetUidRoot(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.uid === 0 && (stat.mode & 0o4000) !== 0;
}

/** @param {string} name */
function readSetting(name) {
  try {
    return fs.readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
