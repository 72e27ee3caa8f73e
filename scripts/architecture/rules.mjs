import { findCycles } from './find-cycles.mjs';

/** @typedef {import('./read-modules.mjs').Module} Module */
/** @typedef {import('./read-modules.mjs').Import} Import */

/**
 * The parts of the product that know one kind of thing each. Whatever two of them share moves to shared/ or to a
 * folder that is not in this list.
 */
const features = [
  'claim',
  'codebook',
  'entity',
  'help',
  'history',
  'memo',
  'notebook',
  'search',
  'settings',
  'source',
  'suggestion',
  'tagging',
];

/** Packages that one folder alone may import; everything else goes through what that folder offers. */
const homes = [
  { packages: /^(?:lexical|@lexical\/.+)$/, folder: 'renderer/editor/' },
  { packages: /^@signalapp\/sqlcipher$/, folder: 'electron/notebook-file/' },
  { packages: /^electron-store$/, folder: 'electron/settings/' },
];

const sql =
  /^\s*(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|REPLACE\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|WITH\s+(?:RECURSIVE\s+)?\w+\s*(?:\([^)]*\)\s*)?AS\s|(?:CREATE|ALTER|DROP)\s+(?:TEMP\s+)?(?:VIRTUAL\s+|UNIQUE\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s|ATTACH\s|DETACH\s|VACUUM\b|BEGIN\b|COMMIT\b|ROLLBACK\b|SAVEPOINT\s)/;

/**
 * Each rule names what is wrong with one module. `tests/architecture/examples/` holds a failing example of each.
 * @type {Record<string, (module: Module) => string[]>}
 */
const rulesOfOne = {
  'shared-imports-only-shared': (module) =>
    inFolder(module, 'shared/')
      ? module.imports
          .filter((use) =>
            use.file === undefined ? use.specifier !== 'zod' : !use.file.startsWith('shared/'),
          )
          .map((use) => `imports ${use.specifier}; shared/ imports only shared/ and zod`)
      : [],

  'processes-are-apart': (module) => {
    const otherSide = inFolder(module, 'electron/')
      ? 'renderer/'
      : inFolder(module, 'renderer/')
        ? 'electron/'
        : '';
    return module.imports
      .filter((use) => otherSide !== '' && use.file?.startsWith(otherSide))
      .map((use) => `imports ${use.file}; what both sides need belongs in shared/`);
  },

  'verifier-stands-alone': (module) =>
    inFolder(module, 'verifier/')
      ? module.imports
          .filter((use) =>
            use.file === undefined
              ? !/^(?:zod|intl-messageformat|@noble\/.+)$/.test(use.specifier)
              : !/^(?:shared|verifier)\//.test(use.file),
          )
          .map((use) => `imports ${use.specifier}; a page that vouches for packs holds as little as it can`)
      : [],

  'renderer-has-no-node': (module) =>
    inFolder(module, 'renderer/')
      ? module.imports
          .filter((use) => use.specifier === 'electron' || use.specifier.startsWith('node:'))
          .map((use) => `imports ${use.specifier}; the window reaches the machine only over the bridge`)
      : [],

  'features-are-apart': (module) => {
    const own = featureOf(module.file);
    return module.imports
      .filter((use) => own !== undefined && use.file !== undefined && isOtherFeature(module, own, use.file))
      .map((use) => `imports ${use.file}; a feature imports no other feature`);
  },

  'ui-knows-no-feature': (module) =>
    inFolder(module, 'renderer/ui/')
      ? module.imports
          .filter((use) => use.file !== undefined && /^renderer\/(?!ui\/|messages\/)/.test(use.file))
          .map((use) => `imports ${use.file}; plain controls know nothing of what they are used for`)
      : [],

  'packages-have-one-home': (module) =>
    module.imports.flatMap((use) =>
      homes
        .filter((home) => home.packages.test(use.specifier) && !inFolder(module, home.folder))
        .map((home) => `imports ${use.specifier}; only ${home.folder} does`),
    ),

  'sql-stands-in-tables': (module) =>
    inFolder(module, 'electron/notebook-file/') || module.file.endsWith('-table.ts')
      ? []
      : module.strings
          .filter((text) => sql.test(text))
          .map((text) => `contains SQL (“${text.trim().slice(0, 40)}”); it belongs in a …-table.ts`),

  'bridge-has-one-door': (module) =>
    inFolder(module, 'renderer/desktop/')
      ? []
      : module.windowProperties
          .filter((name) => name === 'claimbook')
          .map(() => 'reads window.claimbook; only renderer/desktop/ touches the bridge'),

  'no-default-exports': (module) =>
    module.body
      .filter((statement) => statement.type === 'ExportDefaultDeclaration')
      .map(() => 'has a default export; a name is searched for, a default is not'),

  'no-export-star': (module) =>
    module.body
      .filter((statement) => statement.type === 'ExportAllDeclaration')
      .map((statement) => `exports all of ${statement['source'].value}; name what is exported`),

  'no-barrels': (module) => {
    const passesOn = module.body.filter(
      (statement) =>
        statement.type === 'ExportNamedDeclaration' &&
        (statement['source'] !== null || statement['declaration'] === null),
    );
    const isBarrel =
      passesOn.length > 0 &&
      module.body.every(
        (statement) => passesOn.includes(statement) || statement.type === 'ImportDeclaration',
      );
    return isBarrel ? ['only passes on what others export; import from where it is written'] : [];
  },
};

/** Every rule's name; the last is the only one about several modules at once. */
export const ruleNames = [...Object.keys(rulesOfOne), 'no-cycles'];

/**
 * @param {Module[]} modules
 * @returns {{ rule: string, file: string, message: string }[]}
 */
export function findViolations(modules) {
  const ofOne = modules.flatMap((module) =>
    Object.entries(rulesOfOne).flatMap(([rule, check]) =>
      check(module).map((message) => ({ rule, file: module.file, message })),
    ),
  );
  const ofSeveral = findCycles(modules).map((cycle) => ({
    rule: 'no-cycles',
    file: cycle[0] ?? '',
    message: `is part of a cycle: ${[...cycle, cycle[0]].join(' → ')}`,
  }));
  return [...ofOne, ...ofSeveral];
}

/**
 * @param {Module} module
 * @param {string} folder
 */
function inFolder(module, folder) {
  return module.file.startsWith(folder);
}

/** @param {string} file */
function featureOf(file) {
  const [side = '', folder = '', rest] = file.split('/');
  const isFeature =
    (side === 'electron' || side === 'renderer') && rest !== undefined && features.includes(folder);
  return isFeature ? folder : undefined;
}

/**
 * @param {Module} module
 * @param {string} own
 * @param {string} imported
 */
function isOtherFeature(module, own, imported) {
  const other = featureOf(imported);
  const side = module.file.slice(0, module.file.indexOf('/'));
  return other !== undefined && other !== own && imported.startsWith(`${side}/`);
}
