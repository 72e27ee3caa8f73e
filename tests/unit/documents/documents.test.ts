import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applicationMessages } from '../../../shared/application/application-messages';
import { commands } from '../../../shared/application/commands';
import { commandLineMessages } from '../../../shared/command-line/command-line-messages';

const read = (name: string) => fs.readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const readme = read('README.md');
const architecture = read('ARCHITECTURE.md');
const packageJson = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

/** An Electron accelerator as the README writes it. */
function keys(accelerator: string): string {
  return accelerator
    .replace('CmdOrCtrl', 'Ctrl')
    .replace('Plus', '+')
    .replace('Left', '←')
    .replace('Right', '→');
}

describe('README.md', () => {
  test('lists every shortcut as the commands have it, and no other', () => {
    const section = readme.slice(readme.indexOf('## Keyboard'), readme.indexOf('### In the reader'));
    const rows = [...section.matchAll(/^\| (.+?) +\| `(.+?)` +\|$/gm)].map(([, label, key]) => [label, key]);
    const messages: Readonly<Record<string, string>> = applicationMessages;
    const expected = commands.flatMap(({ id, shortcut }) =>
      shortcut === undefined ? [] : [[messages[`application.command.${id}`], keys(shortcut)]],
    );
    expect(rows).toEqual(expected);
  });

  test('names only npm scripts that exist', () => {
    for (const [, script] of readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)) {
      expect(Object.keys(packageJson['scripts'] ?? {})).toContain(script);
    }
  });

  test('explains every command of the command line', () => {
    const section = readme.slice(readme.indexOf('## Command line'), readme.indexOf('## For developers'));
    for (const key of Object.keys(commandLineMessages)) {
      const word = /^command-line\.(\w+)\.description$/.exec(key)?.[1];
      if (
        word === undefined ||
        ['memo', 'source', 'claim', 'entity', 'reference', 'key', 'verifier'].includes(word)
      )
        continue;
      const words = word
        .replace(/^(export|import)All$/, '$1-all')
        .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      // The analyst’s key, citation styles and the verification page belong to no notebook; what makes one names it last.
      expect(section).toContain(
        /^(?:key|verifier|styles|import-all)\b/.test(words) ? `- \`${words}` : `- \`${words} NOTEBOOK`,
      );
    }
  });

  test('leads to files that exist', () => {
    for (const [, target = ''] of readme.matchAll(/(?<!!\[[^\]]*)\]\((?!https?:|#)([^)#]+)/g)) {
      expect(fs.existsSync(new URL(`../../../${target}`, import.meta.url)), target).toBe(true);
    }
  });
});

describe('ARCHITECTURE.md', () => {
  const named = new Set([...architecture.matchAll(/`([^`]+)`/g)].map(([, name]) => name));

  test('gives a reason for every dependency, and for none that is gone', () => {
    const dependencies = Object.keys({ ...packageJson['dependencies'], ...packageJson['devDependencies'] });
    for (const name of dependencies) expect(named.has(name) || named.has(familyOf(name)), name).toBe(true);
    const section = architecture.slice(architecture.indexOf('## Dependencies'));
    for (const [, cell = ''] of section.matchAll(/^\| (`.+?) +\| /gm)) {
      for (const [, name = ''] of cell.matchAll(/`([^`]+)`/g)) {
        expect(
          dependencies.some((dependency) => dependency === name || familyOf(dependency) === name),
          name,
        ).toBe(true);
      }
    }
  });

  test('names only folders that exist', () => {
    for (const [, folder = ''] of architecture.matchAll(
      /`((?:shared|electron|renderer|tests|scripts)\/[a-z-/]*)`/g,
    )) {
      expect(fs.existsSync(new URL(`../../../${folder}`, import.meta.url)), folder).toBe(true);
    }
  });
});

/** Packages that are one thing in several parts are explained once. */
function familyOf(name: string): string {
  if (name.startsWith('@lexical/')) return '@lexical/*';
  if (name.startsWith('@types/')) return '@types/*';
  return name;
}
