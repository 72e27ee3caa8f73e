import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../electron/pack/node-platform';
import { verifyPack } from '../../../shared/pack/verify-pack';

/**
 * Packs of every format that was ever written; reviewers have theirs for years. Where one fails, what it counts or how it
 * is read was changed: that needs a new format version beside the old one, and not another file here.
 */
const folder = new URL('../../fixtures/pack/', import.meta.url);
const kept = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.zip'));

describe('a pack of an earlier version', () => {
  it.each(kept)('%s still verifies', async (name) => {
    const report = await verifyPack(fs.readFileSync(new URL(name, folder)), nodePlatform);
    const state = name.includes('whole') ? 'verified-whole' : 'verified-excerpt';
    expect(report).toMatchObject({
      ok: true,
      container: { faults: [] },
      faults: [],
      signature: { state: name.includes('unsigned') ? 'unsigned' : 'valid' },
      citations: [{ state }, { state }],
    });
  });

  it('is kept in each format', () => {
    expect(kept.length).toBeGreaterThanOrEqual(2);
  });
});
