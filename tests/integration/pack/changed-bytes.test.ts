import { beforeEach, describe, expect, it } from 'vitest';
import { manifestName } from '../../../shared/pack/entry-names';
import { nodePlatform } from '../../../electron/pack/node-platform';
import { checkFiles } from '../../../shared/pack/open-pack';
import { memoPath, packPaths } from '../../../shared/pack/pack-paths';
import { readZip } from '../../../shared/pack/read-zip';
import { zipParts } from '../../../shared/pack/zip-layout';
import { Random } from '../../fuzz/random';
import { check, codes, entriesOf, forged, manifestOf, packNotebook, rezipped } from './pack-fixture';

let bytes: Buffer = Buffer.alloc(0);
beforeEach(async () => {
  // Made once; after that nothing but these bytes is needed.
  if (bytes.length > 0) return;
  const notebook = await packNotebook({ signs: true });
  ({ bytes } = await notebook.make({ formats: ['md', 'html'] }));
});

const textFiles = [manifestName, packPaths.memo, memoPath('md'), memoPath('html'), packPaths.claims];

/** A copy with one byte changed, never into itself. */
function flipped(original: Uint8Array, at: number, random: Random): Buffer {
  const copy = Buffer.from(original);
  copy[at] = (copy[at] ?? 0) ^ (1 + random.below(255));
  return copy;
}

function contentsOf(name: string): Uint8Array {
  return entriesOf(bytes).find((entry) => entry.name === name)?.bytes ?? new Uint8Array();
}

/** Where each entry's contents begin in the archive. */
function startOf(name: string): number {
  let offset = 0;
  for (const part of zipParts(entriesOf(bytes))) {
    if (part.entry === name && part.place === 'contents') return offset;
    offset += part.bytes.length;
  }
  throw new Error(`No ${name}`);
}

/** The whole check takes milliseconds; of most bytes only that part of it is run which finds the change. */
const wholeCheckEach = 50;

describe('a signed pack', () => {
  it('is sound before it is changed', async () => {
    expect(await check(bytes)).toMatchObject({ ok: true, signature: { state: 'valid' } });
  });

  it.each(textFiles)(
    'shows every changed byte of %s as it is, and names the file',
    async (name) => {
      const random = new Random(1);
      const start = startOf(name);
      const { length } = contentsOf(name);
      for (let at = 0; at < length; at++) {
        const changed = flipped(bytes, start + at, random);
        const faults = readZip(changed)?.faults ?? [];
        const isNamed = faults.some(
          ({ code, values }) => code === 'container-contents' && values['entry'] === name,
        );
        if (!isNamed) throw new Error(`Byte ${at} of ${name}: ${JSON.stringify(faults)}`);
        if (at % wholeCheckEach > 0) continue;
        expect(await check(changed)).toMatchObject({ ok: false, container: { ok: false, faults } });
      }
      expect(length).toBeGreaterThan(100);
    },
    120_000,
  );

  it.each(textFiles)(
    'fails for every changed byte of %s though it is packed again with right CRCs',
    async (name) => {
      const random = new Random(2);
      const original = contentsOf(name);
      const { length } = original;
      const manifest = manifestOf(bytes);
      for (let at = 0; at < length; at++) {
        const changed = flipped(original, at, random);
        if (name !== manifestName && at % wholeCheckEach > 0) {
          const { faults } = await checkFiles(manifest, [{ name, bytes: changed }], nodePlatform);
          expect(faults).toContainEqual({ code: 'file-differs', values: { path: name } });
          continue;
        }
        const report = await check(rezipped(bytes, { [name]: changed }));
        const isNamed =
          name === manifestName
            ? report.signature.state === 'invalid'
            : codes(report).includes('file-differs');
        const isVerified = name === manifestName && report.citations.some(({ state }) => state !== 'failed');
        if (report.ok || !report.container.ok || !isNamed || isVerified) {
          throw new Error(`Byte ${at} of ${name}: ${codes(report).join()}`);
        }
      }
    },
    120_000,
  );

  it('fails for a changed file whose new hash stands in the manifest', async () => {
    const random = new Random(3);
    for (const { name, bytes: original } of entriesOf(bytes)) {
      if (name.startsWith('manifest')) continue;
      const changed = flipped(original, random.below(original.length), random);
      const report = await check(forged(bytes, { [name]: changed }));
      expect(report.ok).toBe(false);
      expect(report.signature).toMatchObject({ state: 'invalid', fault: { code: 'signature-wrong' } });
      expect(report.citations.map(({ state }) => state)).not.toContain('verified-excerpt');
    }
  });

  it('names the very part of the archive in which any of 2,000 bytes is changed', async () => {
    const random = new Random(4);
    const parts = [...zipParts(entriesOf(bytes))];
    for (let round = 0; round < 2000; round++) {
      // Half of them between the contents, where the archive's own words stand.
      const at = round % 2 === 0 ? random.below(bytes.length) : offsetBetweenContents(parts, random);
      const report = await check(flipped(bytes, at, random));
      const { part, start } = partAt(parts, at);
      const [fault] = report.container.faults;
      expect(report.ok).toBe(false);
      expect(report.container.faults).toHaveLength(1);
      expect([at, fault?.values['entry'], fault?.values['offset']]).toEqual([at, part.entry ?? '', start]);
      expect(fault?.values['field'] ?? 'contents').toBe(part.field);
    }
  }, 120_000);
});

type Part = ReturnType<typeof zipParts> extends Generator<infer P> ? P : never;

function partAt(parts: readonly Part[], at: number): { part: Part; start: number } {
  let start = 0;
  for (const part of parts) {
    if (at < start + part.bytes.length) return { part, start };
    start += part.bytes.length;
  }
  throw new Error('Past the end');
}

function offsetBetweenContents(parts: readonly Part[], random: Random): number {
  const others: number[] = [];
  let offset = 0;
  for (const part of parts) {
    if (part.field !== 'contents') {
      for (let at = 0; at < part.bytes.length; at++) others.push(offset + at);
    }
    offset += part.bytes.length;
  }
  return random.pick(others);
}
