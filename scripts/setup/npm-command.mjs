/**
 * The words that run npm: the npm that started us where there is one, so that a script behaves as the user's own.
 * @param {string[]} args
 * @returns {[string, ...string[]]}
 */
export function npmCommand(...args) {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('npm-cli.js')) return [process.execPath, npm, ...args];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args];
}
