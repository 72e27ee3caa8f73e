import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { readBundledPackages } from '../build/bundled-packages.mjs';
import { inProject } from '../project-folder.mjs';
import { npmCommand } from '../setup/npm-command.mjs';

/** Not bundled, but in every package all the same. */
const sidePackages = ['node_modules/@signalapp/sqlcipher'];

/**
 * @typedef {{ 'bom-ref': string, name: string, version: string, properties?: { name: string, value: string }[] }} Component
 * @typedef {{ components: Component[], dependencies: { ref: string, dependsOn?: string[] }[] }} BillOfMaterials
 */

/**
 * Writes what a package is made of into `folder`: `parts.cdx.json` (CycloneDX, as npm makes it from the installed
 * packages, cut down to those that the package really holds, and Electron) and `THIRD-PARTY-LICENSES.txt`.
 * @param {string} folder
 * @param {string} electronVersion the one that is packaged
 */
export function listParts(folder, electronVersion) {
  const packages = [...readBundledPackages(), ...sidePackages].map(readPackage);
  const bill = cutDown(
    billOfEverything(),
    new Set(packages.map(({ name, version }) => `${name}@${version}`)),
  );
  bill.components.push(electronComponent(electronVersion));
  fs.writeFileSync(path.join(folder, 'parts.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`);
  fs.writeFileSync(path.join(folder, 'THIRD-PARTY-LICENSES.txt'), licenceTexts(packages));
}

/** @returns {BillOfMaterials} */
function billOfEverything() {
  const [command, ...args] = npmCommand('sbom', '--sbom-format=cyclonedx', '--sbom-type=application');
  return JSON.parse(
    execFileSync(command, args, { cwd: inProject(), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  );
}

/**
 * @param {BillOfMaterials} bill
 * @param {ReadonlySet<string>} kept name@version
 */
function cutDown(bill, kept) {
  const components = bill.components.filter(({ name, version }) => kept.has(`${name}@${version}`));
  const refs = new Set(components.map((component) => component['bom-ref']));
  const found = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const missing = [...kept].filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`npm's list of parts does not know ${missing.join(', ')}.`);
  // npm calls them parts of development, because the build bundles them; in a package they are simply parts.
  for (const component of components) delete component.properties;
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
  return { ...bill, components, dependencies };
}

/** @param {string} version */
function electronComponent(version) {
  return {
    'bom-ref': `electron@${version}`,
    type: 'framework',
    name: 'electron',
    version,
    purl: `pkg:npm/electron@${version}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
}

/** @param {string} folder below the project's */
function readPackage(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(inProject(folder, 'package.json'), 'utf8'));
  return { folder, name: String(name), version: String(version), license: String(license?.type ?? license) };
}

/** @param {ReturnType<typeof readPackage>[]} packages */
function licenceTexts(packages) {
  const head =
    'Claimbook is under the AGPL-3.0-only (LICENSE). It holds the packages below, each under its own licence.\n' +
    'Electron and Chromium: LICENSE.electron.txt and LICENSES.chromium.html beside the program.\n' +
    'Citation styles: Creative Commons Attribution-ShareAlike 3.0, by the authors that each style names.\n';
  const rule = '-'.repeat(80);
  const texts = packages.map(
    ({ folder, name, version, license }) =>
      `${rule}\n${name} ${version}: ${license}\n\n${ownTexts(folder) || 'The package holds no text of it.'}\n`,
  );
  return [head, ...texts].join('\n');
}

/** @param {string} folder */
function ownTexts(folder) {
  return fs
    .readdirSync(inProject(folder))
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    .toSorted()
    .map((name) => inProject(folder, name))
    .filter((file) => fs.statSync(file).isFile())
    .map((file) => fs.readFileSync(file, 'utf8').trim())
    .join('\n\n');
}
