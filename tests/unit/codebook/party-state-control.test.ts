import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../electron/text/sha256';
import { codebookSchema } from '../../../shared/codebook/codebook-schema';
import { partyStateControlCodebook as codebook } from '../../../shared/codebook/party-state-control';
import { canonicalJson } from '../../../shared/text/canonical-json';

const codes = codebook.dimensions.flatMap((dimension) => dimension.codes);

describe('the built-in codebook', () => {
  test('is a valid codebook, version 1.0, with 9 dimensions and 45 codes', () => {
    expect(codebookSchema.parse(codebook)).toEqual(codebook);
    expect(codebook.version).toBe('1.0');
    expect(codebook.dimensions.map((dimension) => dimension.key)).toEqual(
      Array.from({ length: 9 }, (_, i) => `D${i + 1}`),
    );
    expect(codebook.dimensions.map((dimension) => dimension.codes.length)).toEqual([
      5, 4, 4, 5, 5, 6, 6, 5, 5,
    ]);
    expect(codes).toHaveLength(45);
  });

  test('ids, GUIDs and labels are unique', () => {
    const all = [
      codes.map((code) => code.id),
      [codebook.guid, ...codes.map((code) => code.guid)],
      codes.map((code) => code.label.en),
      codes.map((code) => code.label.zh),
      codebook.dimensions.map((dimension) => dimension.id),
    ];
    for (const values of all) expect(new Set(values).size).toBe(values.length);
  });

  test('every text is a full sentence and every label stands in both languages', () => {
    for (const code of codes) {
      for (const text of [code.definition, code.include, code.exclude, code.indicator]) {
        expect(text, code.id).toMatch(/^[\p{Lu}“].+[.”)]$/su);
      }
      expect(code.label.en).toMatch(/^[A-Z]/);
      expect(code.label.zh).toMatch(/\p{Script=Han}/u);
    }
    for (const dimension of codebook.dimensions) expect(dimension.note).toMatch(/\.$/);
    for (const line of [...codebook.rules, ...codebook.references]) expect(line).toMatch(/[.?]$/);
  });

  test('exclusions and rules name only codes that exist', () => {
    const labels = new Set(codes.map((code) => code.label.en));
    for (const code of codes) {
      for (const [, name] of code.exclude.matchAll(/use “([^”]+)”|or “([^”]+)” for/g)) {
        if (name !== undefined) expect(labels, code.id).toContain(name);
      }
    }
    for (const rule of codebook.rules) {
      for (const [, id] of rule.matchAll(/\(([a-z-]+)\)/g))
        expect(codes.map((code) => code.id)).toContain(id);
    }
  });

  test('rules say that party-committee is residual and that D9 holds judgements', () => {
    expect(codebook.rules.join('\n')).toMatch(/\(party-committee\) is residual/);
    expect(codebook.rules.join('\n')).toMatch(/D9 are judgements of analysts, not evidence/);
  });

  test('its hash is what notebooks of the first release recorded', () => {
    expect(sha256(canonicalJson(codebookSchema.parse(codebook)))).toBe(
      'c82f0925628df50cc29ce9545c4f0944d4c2f18e84b8cd7619c532087f5a8bd9',
    );
  });

  test('ids and GUIDs never change, because notebooks and exports refer to them', () => {
    const fixed = codes.map((code) => `${code.id} ${code.guid}`).join('\n');
    const digest = createHash('sha256').update(`${codebook.guid}\n${fixed}`).digest('hex');
    expect(digest).toBe('7b10f8a47d78e39d18b57c51877dca13a712467de349b3d4cdff4f9e3c93879e');
  });
});
