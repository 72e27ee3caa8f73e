import fs from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { filesUnder } from '../build/freshness.mjs';

/**
 * One source file as the rules see it.
 * @typedef {object} Module
 * @property {string} file relative to the root, with forward slashes
 * @property {Import[]} imports
 * @property {SyntaxNode[]} body
 * @property {string[]} strings every string and every piece of a template
 * @property {string[]} windowProperties what it reads from `window` and `globalThis`
 * @property {number} lines
 */

/**
 * @typedef {object} Import
 * @property {string} specifier as written
 * @property {string | undefined} file the module it leads to, where that is one of ours
 * @property {boolean} isDynamic
 */

/** @typedef {{ type: string, [key: string]: any }} SyntaxNode */

const processFolders = ['shared', 'electron', 'renderer', 'verifier'];

/**
 * Reads every module under `root`'s process folders.
 * @param {string} root
 * @returns {Module[]}
 */
export function readModules(root) {
  const files = processFolders
    .flatMap((folder) => filesUnder(path.join(root, folder)))
    .map((file) => path.relative(root, file).split(path.sep).join('/'))
    .filter((file) => /\.(?:ts|tsx|mts|mjs|js)$/.test(file) && !file.endsWith('.d.ts'));
  const known = new Set(files);
  return files.map((file) => readModule(root, file, known));
}

/**
 * @param {string} root
 * @param {string} file
 * @param {Set<string>} known
 * @returns {Module}
 */
function readModule(root, file, known) {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const { program, errors } = parseSync(file, text);
  const fault = errors.find((error) => error.severity === 'Error');
  if (fault !== undefined) throw new Error(`${file} does not parse: ${fault.message}`);

  /** @type {Module} */
  const module = {
    file,
    imports: [],
    body: program.body,
    strings: [],
    windowProperties: [],
    lines: text.split('\n').length,
  };
  visit(program, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const isDynamic = node.type === 'ImportExpression';
      module.imports.push({ specifier, file: resolve(file, specifier, known), isDynamic });
    }
    if (node.type === 'Literal' && typeof node['value'] === 'string') module.strings.push(node['value']);
    if (node.type === 'TemplateElement') module.strings.push(node['value'].raw);
    if (node.type === 'MemberExpression' && /^(?:window|globalThis)$/.test(node['object'].name ?? '')) {
      module.windowProperties.push(node['property'].name ?? node['property'].value);
    }
  });
  return module;
}

/** @param {SyntaxNode} node */
function specifierOf(node) {
  const hasSource = /^(?:Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$|^TSImportType$/.test(
    node.type,
  );
  return hasSource ? node['source']?.value : undefined;
}

/**
 * @param {any} node
 * @param {(node: SyntaxNode) => void} look
 */
function visit(node, look) {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, look);
  } else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') look(node);
    for (const child of Object.values(node)) if (typeof child === 'object') visit(child, look);
  }
}

/**
 * @param {string} importer
 * @param {string} specifier
 * @param {Set<string>} known
 */
function resolve(importer, specifier, known) {
  if (!specifier.startsWith('.')) return undefined;
  const target = path.posix.join(path.posix.dirname(importer), specifier.replace(/\?.*$/, ''));
  const base = target.replace(/\.js$/, '');
  return (
    [target, `${base}.ts`, `${base}.tsx`, `${target}/index.ts`].find((file) => known.has(file)) ?? target
  );
}
