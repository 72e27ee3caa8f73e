// `node scripts/check-architecture.mjs [FOLDER]`: the rules of ARCHITECTURE.md, read off the source itself.
import { readModules } from './architecture/read-modules.mjs';
import { findViolations } from './architecture/rules.mjs';
import { projectFolder } from './project-folder.mjs';
import { runScript } from './run-script.mjs';

const longFile = 400;

await runScript(async () => {
  const modules = readModules(process.argv[2] ?? projectFolder);
  if (modules.length === 0) throw new Error('No module was found: the check itself is broken.');
  const violations = findViolations(modules);
  for (const { rule, file, message } of violations) console.error(`${file} ${message} [${rule}]`);
  const withImports = modules.filter((module) => module.imports.length > 0).length;
  console.log(`${modules.length} modules, ${withImports} with imports, median ${median(modules)} lines.`);
  for (const { file, lines } of modules) {
    if (lines > longFile)
      console.log(`warning: ${file} has ${lines} lines; past ${longFile}, ask what it is hiding.`);
  }
  return violations.length === 0 ? 0 : 1;
});

/** @param {import('./architecture/read-modules.mjs').Module[]} modules */
function median(modules) {
  return modules.map((module) => module.lines).toSorted((left, right) => left - right)[modules.length >> 1];
}
