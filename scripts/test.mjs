// `npm test [-- SUITE … FILTER …]`: sets up what is missing, then runs all suites, or the named ones. Whatever else is
// given goes to the test runners: `npm test -- unit claim`, `npm test -- end-to-end --grep "by keyboard"`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { ensureBuilt } from './build/ensure-built.mjs';
import { inProject, projectFolder } from './project-folder.mjs';
import { runScript } from './run-script.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { setUpApplication, setUpElectron } from './setup/set-up.mjs';

const vitestSuites = ['unit', 'integration', 'architecture', 'package'];
const suites = [...vitestSuites, 'end-to-end'];
const vitestResults = inProject('.build', 'vitest-results.json');
const playwrightResults = inProject('.build', 'playwright-results.json');

const words = process.argv.slice(2);
const hasRealDisplay = hasDisplay();
const named = suites.filter((suite) => words.includes(suite));
const chosen = named.length === 0 ? suites : named;
const filters = words.filter((word) => !suites.includes(word));

await runScript(async () => {
  await setUp();
  for (const file of [vitestResults, playwrightResults]) fs.rmSync(file, { force: true });
  const exitCodes = [];
  const forVitest = chosen.filter((suite) => vitestSuites.includes(suite));
  if (forVitest.length > 0) exitCodes.push(await runVitest(forVitest));
  if (chosen.includes('end-to-end')) exitCodes.push(await runPlaywright());
  return report(exitCodes);
});

/** Unit and architecture tests need the packages alone, and so work while the application does not build. */
async function setUp() {
  await ensureDependencies(console.error);
  if (chosen.every((suite) => suite === 'unit' || suite === 'architecture')) return;
  if (chosen.includes('end-to-end') || chosen.includes('package')) {
    await setUpApplication(console.error);
  } else {
    await setUpElectron(console.error);
    if (!ensureBuilt(['node', 'verifier'])) throw new Error('The build failed; its message stands above.');
  }
  if (hasDisplay()) return;
  await startVirtualDisplay();
  console.error(`There is no display here: windows open on a virtual one (${process.env['DISPLAY']}).`);
}

/** @param {string[]} projects */
function runVitest(projects) {
  return run([
    inProject('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    `--config=${inProject('tests', 'vitest.config.ts')}`,
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestResults}`,
    ...(isFilteredRun() ? ['--passWithNoTests'] : []),
    ...filters,
  ]);
}

function runPlaywright() {
  const { DISPLAY: _shared, ...withoutDisplay } = process.env;
  return run(
    [
      inProject('node_modules', 'playwright', 'cli.js'),
      'test',
      `--config=${inProject('tests', 'playwright.config.ts')}`,
      ...(isFilteredRun() ? ['--pass-with-no-tests'] : []),
      ...filters,
    ],
    // Two tests at once need a display each, which they start themselves.
    hasRealDisplay ? process.env : withoutDisplay,
  );
}

/** A filter over several suites need not fit each of them; that it fits one is checked in the end. */
function isFilteredRun() {
  return filters.length > 0 && chosen.length > 1;
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(args, env = process.env) {
  const runner = spawn(process.execPath, args, { cwd: projectFolder, stdio: 'inherit', env });
  return new Promise((resolve, reject) => {
    runner.once('error', reject);
    runner.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * One line for all runners, so that a skipped test is never overlooked.
 * @param {number[]} exitCodes
 */
function report(exitCodes) {
  const vitest = readResults(vitestResults);
  const journeys = readResults(playwrightResults);
  const playwright = journeys?.stats;
  const passed = (vitest?.numPassedTests ?? 0) + (playwright?.expected ?? 0) + (playwright?.flaky ?? 0);
  const failed = (vitest?.numFailedTests ?? 0) + (playwright?.unexpected ?? 0);
  const flaky = namesOfFlaky(journeys);
  const skipped = (vitest?.numPendingTests ?? 0) + (vitest?.numTodoTests ?? 0) + (playwright?.skipped ?? 0);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (flaky.length > 0) {
    console.log(`${flaky.length} of them passed only at a later try; look at them:\n${flaky.join('\n')}`);
  }
  if (passed + failed === 0) console.error('No test ran.');
  return passed > 0 && exitCodes.every((code) => code === 0) ? 0 : 1;
}

/** @typedef {{ suites?: Suite[], specs?: { title: string, file: string, line: number, tests: { status: string }[] }[] }} Suite */

/**
 * @param {Suite | undefined} suite
 * @returns {string[]}
 */
function namesOfFlaky(suite) {
  const here = (suite?.specs ?? []).filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [
    ...here.map(({ title, file, line }) => `  ${file}:${line} ${title}`),
    ...(suite?.suites ?? []).flatMap(namesOfFlaky),
  ];
}

/** @param {string} file */
function readResults(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}
