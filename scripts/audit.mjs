// `npm run audit`: asks the npm registry for known advisories about the packages of package-lock.json. Exit 1 where one
// is serious; a registry that gives no advisories is said to, and is no failure.
import { spawnSync } from 'node:child_process';
import { projectFolder } from './project-folder.mjs';
import { runScript } from './run-script.mjs';
import { npmCommand } from './setup/npm-command.mjs';

const serious = ['high', 'critical'];

await runScript(async () => {
  const [command, ...args] = npmCommand('audit', '--json', '--audit=true');
  const { stdout } = spawnSync(command, args, { cwd: projectFolder, encoding: 'utf8' });
  const report = readReport(stdout);
  if (report?.vulnerabilities === undefined) {
    console.log('Skipped: this registry gives no advisories.');
    return 0;
  }
  const found = Object.values(report.vulnerabilities).filter(({ severity }) => serious.includes(severity));
  for (const { name, severity, range } of found) console.error(`${severity}: ${name} ${range}`);
  console.log(`${found.length} packages with serious advisories.`);
  return found.length === 0 ? 0 : 1;
});

/**
 * @param {string} text
 * @returns {{ vulnerabilities?: Record<string, { name: string, severity: string, range: string }> } | undefined}
 */
function readReport(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
