import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModules } from '../../scripts/architecture/read-modules.mjs';
import { findViolations, ruleNames } from '../../scripts/architecture/rules.mjs';
import { inProject, projectFolder } from '../../scripts/project-folder.mjs';

const examples = path.join(import.meta.dirname, 'examples');

describe('the rules of the architecture', () => {
  it('have an example each, and no example is left over', () => {
    expect(fs.readdirSync(examples).toSorted()).toEqual(ruleNames.toSorted());
  });

  it.each(ruleNames)('notice what breaks %s, and nothing else in it', (rule) => {
    const violations = findViolations(readModules(path.join(examples, rule)));
    expect(violations.map((violation) => violation.rule)).toEqual([rule]);
  });

  it('hold in the product, all of which is read', () => {
    const modules = readModules(projectFolder);
    const folders = new Set(modules.map((module) => module.file.split('/')[0] ?? ''));
    expect([...folders].toSorted()).toEqual(['electron', 'renderer', 'shared', 'verifier']);
    expect(modules.flatMap((module) => module.imports).length).toBeGreaterThan(modules.length);
    expect(findViolations(modules)).toEqual([]);
  });

  it('fail where no module is found, rather than pass in silence', () => {
    const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-empty-'));
    const check = spawnSync(process.execPath, [inProject('scripts', 'check-architecture.mjs'), empty], {
      encoding: 'utf8',
    });
    fs.rmSync(empty, { recursive: true });
    expect(check.stderr).toContain('No module was found');
    expect(check.status).toBe(1);
  });
});

describe('the type-checker', () => {
  /** Type-checks one file as if it stood in a process folder, and gives what the compiler says. */
  const compile = (folder: string, source: string) => {
    fs.mkdirSync(inProject('.build'), { recursive: true });
    const root = fs.mkdtempSync(inProject('.build', 'types-'));
    try {
      fs.mkdirSync(path.join(root, folder));
      fs.cpSync(inProject('tsconfig.base.json'), path.join(root, 'tsconfig.base.json'));
      fs.writeFileSync(path.join(root, folder, 'example.ts'), source);
      const config = fs
        .readFileSync(inProject(folder, 'tsconfig.json'), 'utf8')
        .replace(/"references": \[.*\]/s, '"references": []');
      fs.writeFileSync(path.join(root, folder, 'tsconfig.json'), config);
      const tsc = inProject('node_modules', 'typescript', 'bin', 'tsc');
      return spawnSync(process.execPath, [tsc, '-p', path.join(root, folder)], { encoding: 'utf8' }).stdout;
    } finally {
      fs.rmSync(root, { recursive: true });
    }
  };

  it('knows no DOM and no Node in shared/', () => {
    expect(compile('shared', 'export const title = document.title;')).toContain(
      "Cannot find name 'document'",
    );
    expect(compile('shared', 'export const folder = process.cwd();')).toContain("Cannot find name 'process'");
  });

  it('knows no Node in renderer/', () => {
    expect(compile('renderer', "export { readFile } from 'node:fs';")).toContain("'node:fs'");
  });

  it('knows nothing newer than Node 20 has in electron/', () => {
    const source = 'export const both = new Set([1]).intersection(new Set([1]));';
    expect(compile('electron', source)).toContain("Property 'intersection' does not exist");
    expect(compile('shared', source)).toContain("Property 'intersection' does not exist");
  });
});
