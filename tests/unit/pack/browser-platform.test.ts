import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../electron/pack/node-platform';
import { manifestName } from '../../../shared/pack/entry-names';
import { readZip } from '../../../shared/pack/read-zip';
import { verifyPack } from '../../../shared/pack/verify-pack';
import { writeZip } from '../../../shared/pack/write-zip';
import { browserPlatform } from '../../../verifier/browser-platform';

const read = (name: string) =>
  fs.readFileSync(new URL(`../../fixtures/pack/format-1/${name}`, import.meta.url));
const signed = read('signed-whole.zip');

/** A pack with the last digit of a file changed, written anew with right CRCs. */
function changed(name: string): Uint8Array {
  const entries = readZip(signed)?.entries ?? [];
  return writeZip(
    entries.map((entry) => {
      if (entry.name !== name) return entry;
      const text = Buffer.from(entry.bytes).toString();
      return {
        name,
        bytes: Buffer.from(text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))),
      };
    }),
  );
}

const packs: Record<string, Uint8Array> = {
  signed,
  unsigned: read('unsigned-excerpt.zip'),
  'with another manifest': changed(manifestName),
  'with another signature': changed('manifest.sig'),
  'with another log': changed('log.json'),
  'cut off': signed.subarray(0, 30_000),
};

describe('the verification page', () => {
  it.each(Object.entries(packs))('says of a pack %s what the command line says', async (_name, bytes) => {
    const expected = await verifyPack(bytes, nodePlatform);
    expect('reason' in expected).toBe(false);
    // Once with the browser's own cryptography, once with what the page brings along.
    expect(await verifyPack(bytes, browserPlatform(globalThis.crypto.subtle))).toEqual(expected);
    expect(await verifyPack(bytes, browserPlatform(undefined))).toEqual(expected);
  });

  it('uses its own code where the browser refuses', async () => {
    const refuses = new Proxy({} as SubtleCrypto, {
      get: () => () => Promise.reject(new Error('NotSupportedError')),
    });
    expect(await verifyPack(signed, browserPlatform(refuses))).toMatchObject({ ok: true });
  });
});
